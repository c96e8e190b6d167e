import type { Account, DatedName } from "./account.ts";

const OPEN_END = 9999;

/** The dated names in order, with the name of the edition added as current from its year on when nothing dates it. */
function timeline({ datedNames, name, edition }: Account): readonly DatedName[] {
  if (datedNames.some((dated) => dated.name === name)) return datedNames;
  return [...datedNames, { name, from: Number(edition), to: OPEN_END }].sort((a, b) => a.from - b.from);
}

/**
 * The official names that an account may bear in a year, likeliest first. Between the last sighting of one name and the
 * first of the next both are possible, the later one first.
 * @param account as it stands in the list (not one that was already dated)
 */
export function namesInYear(account: Account, year: number): readonly string[] {
  if (account.datedNames.length === 0) return [account.name];
  const spans = timeline(account);
  const current = spans.filter(({ from, to }) => from <= year && year <= to);
  if (current.length > 0) return current.map(({ name }) => name).reverse();
  const later = spans.find(({ from }) => from > year);
  const earlier = spans.findLast(({ to }) => to < year);
  return [later, earlier].flatMap((span) => (span === undefined ? [] : [span.name]));
}

/** Whether the code is in the list in a year, as far as is known. */
export function inListIn({ from, to }: Account, year: number): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}
