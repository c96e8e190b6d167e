import { type Book, bareWords, type Override } from "../book/index.ts";
import type { Format } from "../format/index.ts";
import { compose } from "./compose.ts";
import { sectionOf } from "./override.ts";

/**
 * The wordings of the book that stand nowhere any more: the format says something else there now, because a rise became a
 * fall, a reason was given or a section went. They are kept in the book and told, never printed.
 */
export function staleOverrides(book: Book, format: Format): readonly Override[] {
  if (book.overrides.length === 0) return [];
  const { blocks } = compose({ ...book, overrides: [] }, format);
  const said = new Set(
    blocks.flatMap((block) =>
      block.type === "paragraph" ? [`${sectionOf(block) ?? ""}|${bareWords(block.text)}`] : [],
    ),
  );
  return book.overrides.filter(({ section, insteadOf }) => !said.has(`${section}|${insteadOf}`));
}
