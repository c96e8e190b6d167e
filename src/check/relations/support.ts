import type { SumRelation, Understanding } from "../../understand/index.ts";
import { lacksALine } from "./missing-line.ts";
import { countsTwice, holdsWithoutSome, judgeSum, type SumVerdict } from "./sum.ts";
import { withholdsSomething } from "./withheld.ts";

/** The sums of one axis, sorted into what holds, what is broken, and what rests on a structure that is in doubt. */
export interface JudgedSums {
  readonly held: number;
  readonly broken: readonly SumVerdict[];
  /** Sums that do not hold where the reading of the structure is likelier wrong than the document. */
  readonly doubtful: readonly SumVerdict[];
}

const MOST_BROKEN = 0.34;

/**
 * Judges all sums of an axis. A formula read off a header or a list is a hypothesis: when it fails in many of the rows
 * that it should hold for, each time by another amount, the formula is in doubt, not the document. (One wrong line shows
 * in several columns with the same difference, and a line that is missing is printed elsewhere.) Lines withheld for secrecy leave a remainder that is no error.
 */
export function judgeSums(document: Understanding, axis: SumRelation["axis"]): JudgedSums {
  const withheld = withholdsSomething(document);
  const byPattern = new Map<string, SumVerdict[]>();
  for (const relation of document.relations) {
    if (relation.axis !== axis) continue;
    const verdict = judgeSum(relation);
    if (!verdict) continue;
    const alike = byPattern.get(relation.pattern);
    if (alike) alike.push(verdict);
    else byPattern.set(relation.pattern, [verdict]);
  }
  let held = 0;
  const broken: SumVerdict[] = [];
  const doubtful: SumVerdict[] = [];
  for (const verdicts of byPattern.values()) {
    const failed = verdicts.filter((verdict) => !verdict.held);
    held += verdicts.length - failed.length;
    const differences = new Set(failed.map(({ difference }) => difference)).size;
    const inDoubt = differences > 1 && differences > verdicts.length * MOST_BROKEN;
    for (const verdict of failed) {
      if (withheld && verdict.difference > 0 && (axis === "rows" || axis === "codes")) continue;
      const misread = axis !== "sentence" && (holdsWithoutSome(verdict) || countsTwice(verdict));
      const lacks = (axis === "rows" || axis === "codes") && lacksALine(document, verdict);
      ((inDoubt || misread) && !lacks ? doubtful : broken).push(verdict);
    }
  }
  return { held, broken, doubtful };
}
