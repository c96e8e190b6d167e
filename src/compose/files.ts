import type { Book } from "../book/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import type { FileDeclaration, Format } from "../format/index.ts";
import { compose } from "./compose.ts";
import { filled, titleFor } from "./scene.ts";

/** One file of a publication: its official name without ending, and what stands in it. */
export interface ComposedFile {
  readonly id: string;
  readonly name: string;
  readonly disclosure: Disclosure;
}

function partOf(book: Book, format: Format, { id, name, sections }: FileDeclaration): ComposedFile[] {
  const title = filled(name, { book, format, concept: {} });
  const outline = format.outline.filter((section) => sections.includes(section.id));
  const { titleOfUnit: _, ...rest } = format;
  const disclosure = compose(book, { ...rest, title, outline });
  const written = disclosure.blocks.some((block) => block.type === "heading" && block.level > 0);
  return written ? [{ id, name: title, disclosure }] : [];
}

/**
 * The files that a region publishes: one for all, or the split that the format declares (说明, 附表, 绩效目标), each under
 * its official name. A file in which nothing would stand is left out.
 * @throws ComposeError as for `compose`.
 */
export function composeFiles(book: Book, format: Format): readonly ComposedFile[] {
  if (format.files !== undefined) return format.files.flatMap((file) => partOf(book, format, file));
  const name = titleFor(format, { book, format, concept: {} });
  return [{ id: "disclosure", name, disclosure: compose(book, format) }];
}
