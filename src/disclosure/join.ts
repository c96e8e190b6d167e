import type { Block, Disclosure, ReadingNote, SourcedText } from "./model.ts";
import type { OriginSpan } from "./place.ts";

function textOf<T extends SourcedText>(source: T, file: string): T {
  const whole = source.text === "" ? [] : [{ start: 0, end: source.text.length, origin: { file } }];
  const origins: readonly OriginSpan[] =
    source.origins.length === 0 ? whole : source.origins.map((span) => ({ ...span, origin: { ...span.origin, file } }));
  return { ...source, origins };
}

function blockOf(block: Block, file: string): Block {
  switch (block.type) {
    case "contents":
      return { ...block, entries: block.entries.map((entry) => textOf(entry, file)) };
    case "table":
      return {
        ...block,
        ...(block.caption && { caption: textOf(block.caption, file) }),
        cells: block.cells.map((cell) => textOf(cell, file)),
      };
    default:
      return textOf(block, file);
  }
}

/** A page is a page of one file; the note has to name it. */
function noteOf(note: ReadingNote, file: string): ReadingNote {
  return { ...note, message: `${note.message}（${file}）` };
}

/**
 * Puts the files of one disclosure (说明, 附表, 绩效目标) together, in their order: the blocks of all, each text with the file
 * that it stands in, so that places name it. The first file gives the disclosure its name. One file stays as it is.
 *
 * @throws RangeError when there is none
 */
export function joinDisclosures(parts: readonly Disclosure[]): Disclosure {
  const [first] = parts;
  if (!first) throw new RangeError("没有可以合并的文件");
  if (parts.length === 1) return first;
  const notes = parts.flatMap(({ file, notes: own = [] }) => own.map((note) => noteOf(note, file)));
  return {
    file: first.file,
    files: parts.map(({ file }) => file),
    blocks: parts.flatMap(({ file, blocks }) => blocks.map((block) => blockOf(block, file))),
    ...(notes.length > 0 && { notes }),
  };
}
