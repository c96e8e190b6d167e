import { absFen, type Fen, fen, subtractFen, sumFen } from "../amount/index.ts";
import type { Candidate } from "./candidates.ts";
import { liesUnder } from "./grain.ts";

/** Half a unit of the last place for each of the parts that are added. */
export const TAIL: Fen = fen(10_000);

/** What a table states of a view: its finest figures, the totals above them, and whether the one makes up the other. */
export interface Reading {
  readonly leaves: readonly Candidate[];
  readonly totals: readonly Candidate[];
  readonly addsUp: boolean;
}

export const NOTHING: Reading = { leaves: [], totals: [], addsUp: false };

/** The sum of candidates, in fen. */
export function sumOf(leaves: readonly Candidate[]): Fen {
  return sumFen(leaves.map(({ printed }) => printed.fen));
}

/** A table may repeat a row over a page break. */
function onceEach(leaves: readonly Candidate[]): Candidate[] {
  return [...new Map(leaves.map((leaf) => [JSON.stringify(leaf.concept), leaf] as const)).values()];
}

/** The broadest totals that a table prints: those that state the fewest coordinates. */
function broadest(totals: readonly Candidate[]): Set<Fen> {
  const coordinates = ({ concept }: Candidate) => Object.keys(concept).length;
  const least = Math.min(...totals.map(coordinates));
  return new Set(totals.filter((each) => coordinates(each) === least).map(({ printed }) => printed.fen));
}

function without(leaves: readonly Candidate[], { concept }: Candidate): Candidate[] {
  return leaves.filter((leaf) => JSON.stringify(leaf.concept) !== JSON.stringify(concept));
}

/** Whether another leaf states the same amount for the same function: the row prints it in two columns. */
function isTwice(leaf: Candidate, leaves: readonly Candidate[]): boolean {
  return leaves.some(
    ({ concept, printed }) =>
      concept !== leaf.concept &&
      concept.functionCode === leaf.concept.functionCode &&
      printed.fen === leaf.printed.fen,
  );
}

/** Whether the leaves make up every total that states a nature (基本支出, 项目支出) and no account. */
function meetsNatures(leaves: readonly Candidate[], totals: readonly Candidate[]): boolean {
  return totals.every(({ concept: { nature, functionCode, economicCode }, printed }) => {
    if (nature === undefined || functionCode !== undefined || economicCode !== undefined) return true;
    const under = leaves.filter(({ concept }) => liesUnder("nature", concept.nature ?? "", nature));
    return absFen(subtractFen(sumOf(under), printed.fen)) <= TAIL;
  });
}

/**
 * The reading of a table, held against the total that it prints itself. Where one leaf alone is too much, to the fen, and
 * its row prints that amount twice, the header of its column was damaged (the sum of projects read as a column of basic
 * expenditure): it is left out.
 */
export function soundReading(leaves: readonly Candidate[], totals: readonly Candidate[]): Reading {
  const [whole, ...others] = [...broadest(totals)];
  if (whole === undefined) return { leaves, totals, addsUp: true };
  const own = onceEach(leaves);
  const excess = subtractFen(sumOf(own), whole);
  if (absFen(excess) <= TAIL || others.some((other) => absFen(subtractFen(sumOf(own), other)) <= TAIL))
    return { leaves, totals, addsUp: true };
  const surplus = own.filter(
    (leaf) => leaf.printed.fen === excess && isTwice(leaf, own) && meetsNatures(without(own, leaf), totals),
  );
  const [misread, ...more] = surplus;
  if (misread === undefined || more.length > 0) return { leaves, totals: [], addsUp: false };
  return { leaves: without(leaves, misread), totals, addsUp: true };
}
