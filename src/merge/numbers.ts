import type { FigureMark, SourcedText } from "../disclosure/index.ts";

/** A number as it stands in a text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The figure that it prints, where the text is composed. */
  readonly mark?: FigureMark;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?[%％]?/g;

/** The numbers of a text in order; those of a composed text with their marks. */
export function numbersIn({ text, marks = [] }: Pick<SourcedText, "text" | "marks">): NumberToken[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const mark = marks.find((each) => each.start < end && start < each.end);
    return { start, end, text: match[0], ...(mark && { mark }) };
  });
}

/** Numbers that are printed alike: 1,048.94 and 1048.940, 8.38% and 8.38％. */
export function sameNumber(left: string, right: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/,/g, "")
      .replace("％", "%")
      .replace(/(\.\d*?)0+(%?)$/, "$1$2")
      .replace(/\.(%?)$/, "$1");
  return bare(left) === bare(right);
}

/** Two numbers that stand for each other in an old and a new text. */
export interface NumberPair {
  readonly before: NumberToken;
  readonly after: NumberToken;
}

/** The longest run of numbers that both texts have in one order. */
function unchanged(before: readonly NumberToken[], after: readonly NumberToken[]): NumberPair[] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = sameNumber(before[row]?.text ?? "", after[column]?.text ?? "");
      const cells = lengths[row];
      if (cells)
        cells[column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: NumberPair[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    const [old, fresh] = [before[row], after[column]];
    if (!old || !fresh) break;
    if (sameNumber(old.text, fresh.text)) {
      pairs.push({ before: old, after: fresh });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/**
 * Which numbers of an edited text are those of the old one. Between numbers that stayed, numbers that changed are paired
 * where both texts have equally many; the others are new, or gone.
 */
export function pairedNumbers(before: readonly NumberToken[], after: readonly NumberToken[]): readonly NumberPair[] {
  const kept = unchanged(before, after);
  const pairs: NumberPair[] = [];
  let [row, column] = [0, 0];
  for (const anchor of [...kept, null]) {
    const toRow = anchor ? before.indexOf(anchor.before) : before.length;
    const toColumn = anchor ? after.indexOf(anchor.after) : after.length;
    const [left, right] = [before.slice(row, toRow), after.slice(column, toColumn)];
    if (left.length === right.length) {
      left.forEach((old, index) => {
        const fresh = right[index];
        if (fresh) pairs.push({ before: old, after: fresh });
      });
    }
    if (anchor) pairs.push(anchor);
    [row, column] = [toRow + 1, toColumn + 1];
  }
  return pairs;
}
