import { type Block, type Disclosure, placesOf, type SourcedText } from "../../disclosure/index.ts";

function textsOf(block: Block): readonly SourcedText[] {
  if (block.type === "table") return block.cells;
  return block.type === "contents" ? block.entries : [block];
}

/** What a reader did with a text's characters. */
export interface Coverage {
  /** Per line what no block holds, without white space: `12: -`. */
  readonly dropped: readonly string[];
  /** Per line what more than one block holds. */
  readonly doubled: readonly string[];
  /** Quotes that do not stand at their place. */
  readonly misquoted: readonly string[];
}

/** Compares the places of all of a disclosure's characters with the text that it was read from. */
export function coverageOf(text: string, disclosure: Disclosure): Coverage {
  const lines = text.split(/\r\n|\n|\r/);
  const counts = lines.map((line) => new Array<number>(line.length).fill(0));
  const misquoted: string[] = [];
  for (const source of disclosure.blocks.flatMap(textsOf).filter((each) => each.text !== "")) {
    for (const { line = 0, column = 0, quote } of placesOf(source, disclosure.file)) {
      if (lines[line - 1]?.slice(column - 1, column - 1 + quote.length) !== quote) misquoted.push(`${line}: ${quote}`);
      for (let i = 0; i < quote.length; i += 1) {
        const row = counts[line - 1];
        if (row) row[column - 1 + i] = (row[column - 1 + i] ?? 0) + 1;
      }
    }
  }
  const where = (wanted: (count: number) => boolean) =>
    lines.flatMap((line, index) => {
      const found = [...line.split("")].filter((c, i) => c.trim() !== "" && wanted(counts[index]?.[i] ?? 0)).join("");
      return found === "" ? [] : [`${index + 1}: ${found}`];
    });
  return { dropped: where((count) => count === 0), doubled: where((count) => count > 1), misquoted };
}
