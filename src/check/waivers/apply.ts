import type { Understanding } from "../../understand/index.ts";
import type { Problem } from "../problem.ts";
import type { AppliedWaiver, Waiver } from "./waiver.ts";

type Subject = Pick<Understanding, "body" | "year">;

function covers(waiver: Waiver, problem: Problem, { body, year }: Subject): boolean {
  if (waiver.body !== undefined && waiver.body !== body) return false;
  if (waiver.year !== undefined && waiver.year !== year) return false;
  const [main] = problem.identities;
  return main.rule === waiver.rule && main.about === waiver.about;
}

function applied({ kind, reason, role, expires }: Waiver, today: string): AppliedWaiver {
  return { kind, reason, role, expires, expired: today > expires };
}

/** Problems with the waivers that they have. */
export interface Waived {
  readonly problems: readonly Problem[];
  /** Which waivers, by their place in the list, some problem has. */
  readonly used: readonly number[];
}

/**
 * Gives problems of a document the waivers that name them. One that still holds goes before one that expired. Pure: `today`
 * is a day, 2026-03-20.
 */
export function applyWaivers(
  problems: readonly Problem[],
  waivers: readonly Waiver[],
  document: Subject,
  today: string,
): Waived {
  const used = new Set<number>();
  const result = problems.map((problem): Problem => {
    const fitting = [...waivers.entries()].filter(([, waiver]) => covers(waiver, problem, document));
    for (const [index] of fitting) used.add(index);
    const all = fitting.map(([, waiver]) => applied(waiver, today));
    const waiver = all.find(({ expired }) => !expired) ?? all[0];
    return waiver ? { ...problem, waiver } : problem;
  });
  return { problems: result, used: [...used].sort((left, right) => left - right) };
}

/** Whether a problem does not count, because it was waived or is in dispute. */
export function isSettled({ waiver }: { readonly waiver?: AppliedWaiver | undefined }): boolean {
  return waiver !== undefined && !waiver.expired;
}
