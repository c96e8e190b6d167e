import type { Case } from "./campaign.ts";

/** What became of the mistakes of one class. */
export interface Tally {
  readonly name: string;
  readonly ofNumber: boolean;
  readonly planted: number;
  readonly found: number;
  /** Those that break a relation between printed numbers. */
  readonly breaking: number;
  readonly breakingFound: number;
  readonly breakingNamed: number;
}

function tallyOf(name: string, ofNumber: boolean, cases: readonly Case[]): Tally {
  const breaking = cases.filter(({ breaks }) => breaks);
  return {
    name,
    ofNumber,
    planted: cases.length,
    found: cases.filter(({ found }) => found).length,
    breaking: breaking.length,
    breakingFound: breaking.filter(({ found }) => found).length,
    breakingNamed: breaking.filter(({ namedFirst }) => namedFirst).length,
  };
}

/** One tally for each class of mistakes, in the order in which they were planted. */
export function tallies(cases: readonly Case[]): Tally[] {
  const classes = new Map(cases.map(({ mistake }) => [mistake.name, mistake.ofNumber]));
  return [...classes].map(([name, ofNumber]) =>
    tallyOf(
      name,
      ofNumber,
      cases.filter(({ mistake }) => mistake.name === name),
    ),
  );
}

/** All classes together. */
export function totalOf(rows: readonly Tally[]): Tally {
  const sum = (of: (row: Tally) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    name: "All",
    ofNumber: true,
    planted: sum(({ planted }) => planted),
    found: sum(({ found }) => found),
    breaking: sum(({ breaking }) => breaking),
    breakingFound: sum(({ breakingFound }) => breakingFound),
    breakingNamed: sum(({ breakingNamed }) => breakingNamed),
  };
}

/** The least shares, in per cent, of mistakes that break a printed relation. */
export const LEAST = { found: 97, namedFirst: 85 } as const;

/** A share in per cent; 100 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** What of the thresholds is missed, in words; empty when they are met. */
export function missedThresholds(cases: readonly Case[]): string[] {
  const all = totalOf(tallies(cases));
  const [found, named] = [percent(all.breakingFound, all.breaking), percent(all.breakingNamed, all.breaking)];
  return [
    ...(all.breaking === 0 ? ["no planted mistake broke a printed relation"] : []),
    ...(found < LEAST.found ? [`${found.toFixed(1)} % of the mistakes that break a relation were found`] : []),
    ...(named < LEAST.namedFirst ? [`${named.toFixed(1)} % of them were named first`] : []),
  ];
}
