import type { Book } from "../book/index.ts";
import { type Block, type Contents, type Disclosure, type Heading, sourcedText } from "../disclosure/index.ts";
import type { Format } from "../format/index.ts";
import { selectionOf } from "./parts.ts";
import { textOf } from "./run.ts";
import { type Scene, titleFor } from "./scene.ts";
import { sectionBlocks } from "./section.ts";
import { sentenceRuns } from "./sentence.ts";

/** Headings down to this level stand on the contents page. */
const CONTENTS_LEVEL = 2;

function contentsOf(blocks: readonly Block[]): Contents {
  const headings = blocks.filter(
    (block): block is Heading => block.type === "heading" && block.level >= 1 && block.level <= CONTENTS_LEVEL,
  );
  return { type: "contents", entries: headings.map(({ text }) => sourcedText(text)) };
}

/**
 * Composes a book into a disclosure in a region's format: title, contents, narrative and tables. Every number comes from
 * the book's facts and is marked with its complete concept; what the book does not say stays blank or is left unsaid.
 * Contents list what is composed and nothing else. Pure: the same book and format give the same disclosure.
 * @throws ComposeError when a partial book lists a part that the format does not have.
 */
export function compose(book: Book, format: Format): Disclosure {
  const scene: Scene = { book, format, concept: {} };
  const selection = selectionOf(book, format);
  const body = format.outline.flatMap((section) => sectionBlocks(scene, section, selection, 1));
  const title: Heading = { type: "heading", level: 0, ...sourcedText(titleFor(format, scene)) };
  const cover = (format.cover ?? []).flatMap((line): Block[] => {
    const runs = sentenceRuns(scene, line);
    return runs === null ? [] : [{ type: "paragraph", ...textOf(runs) }];
  });
  const contents: Block[] =
    format.contentsTitle === undefined
      ? []
      : [{ type: "paragraph", ...sourcedText(format.contentsTitle) }, contentsOf(body)];
  return { file: "", blocks: [title, ...cover, ...contents, ...body] };
}
