import { economicClassByName, functionByName } from "../vocabulary/accounts.ts";
import type { RowAmounts } from "./row-amounts.ts";
import type { Row } from "./rows.ts";

/** A total row and the rows that it adds up. */
export interface Addition {
  readonly total: Row;
  readonly parts: readonly Row[];
}

/** A structure of several levels is taken for true when this share of its sums holds. */
const BORNE_OUT = 2 / 3;

function isAccount({ name }: Row): boolean {
  return economicClassByName(name) !== null || functionByName(name) !== null;
}

/**
 * What sets headings apart from the lines under them: a code that these lack; nothing but a name, where these say more; a
 * name that is no account, where these are accounts. Null for a list that begins or ends otherwise than such a list does.
 */
function headingsOf(rows: readonly Row[]): boolean[] | null {
  const signs: ((row: Row) => boolean)[] = [({ otherCode }) => otherCode !== null, ({ alone }) => alone];
  if (rows.some(isAccount)) signs.push((row) => !isAccount(row));
  for (const sign of signs) {
    const headings = rows.map(sign);
    if (headings[0] === true && headings.at(-1) === false) return headings;
  }
  return null;
}

/** Levels by how headings follow each other: of m in a row each is above the next, and a shorter run is of the lower ones. */
function stacked(headings: readonly boolean[]): number[] {
  const levels = headings.map(() => 0);
  const runs: { start: number; length: number }[] = [];
  for (const [at, isHeading] of headings.entries()) {
    const last = runs.at(-1);
    if (isHeading && last && last.start + last.length === at) last.length += 1;
    else if (isHeading) runs.push({ start: at, length: 1 });
  }
  const depth = Math.max(...runs.map(({ length }) => length));
  for (const { start, length } of runs) {
    for (let step = 0; step < length; step += 1) levels[start + step] = depth - length + step;
  }
  return headings.map((isHeading, at) => (isHeading ? (levels[at] ?? 0) : depth));
}

/** The additions that levels mean: the total is the uppermost lines, and each heading the lines one level below it. */
function additionsOf(total: Row, rows: readonly Row[], levels: readonly number[]): Addition[] {
  const parts = new Map<Row, Row[]>([[total, []]]);
  const open: Row[] = [total];
  for (const [at, row] of rows.entries()) {
    open.length = Math.min(open.length, (levels[at] ?? 0) + 1);
    const above = open.at(-1) as Row;
    parts.set(above, [...(parts.get(above) ?? []), row]);
    open.push(row);
  }
  return [...parts].map(([row, of]) => ({ total: row, parts: of }));
}

function shareHeld(additions: readonly Addition[], amounts: RowAmounts): number {
  const borne = additions.map(({ total, parts }) => amounts.bears(total, parts));
  const columns = borne.reduce((sum, each) => sum + each.columns, 0);
  return columns === 0 ? 0 : borne.reduce((sum, each) => sum + each.held, 0) / columns;
}

/**
 * The additions of a list whose lines have neither numbers nor account codes and stand on several levels (units and their
 * projects, kinds of goods, buyers and orders). The page does not say the levels outright, so they count only where most of
 * their sums hold; null where the list shows no levels, or is as well read as one level.
 */
export function additionsByLevel(
  total: Row,
  rows: readonly Row[],
  flat: readonly Row[],
  amounts: RowAmounts,
): Addition[] | null {
  const headings = headingsOf(rows);
  if (!headings) return null;
  const single = headings.map((isHeading) => (isHeading ? 0 : 1));
  const readings = [stacked(headings), single].map((levels) => additionsOf(total, rows, levels));
  const asFlat = shareHeld([{ total, parts: flat }], amounts);
  for (const [top, ...below] of readings) {
    if (!top || shareHeld([top], amounts) < Math.max(BORNE_OUT, asFlat)) continue;
    if (shareHeld(below, amounts) >= BORNE_OUT) return [top, ...below];
    if (asFlat < BORNE_OUT) return [top];
  }
  return null;
}
