import type { FindingAnswer } from "../../store/index.ts";

/** How a finding stands by what was said of it. A claim that it is fixed, and a dispute, do not close it. */
export type FindingStatus = "open" | "fixed" | "disputed" | "waived" | "overridden";

/** How a finding stands on a day (2026-03-20), by its newest answer; a waiver that has run out no longer counts. */
export function statusOf(newest: Pick<FindingAnswer, "answer" | "expires"> | undefined, today: string): FindingStatus {
  switch (newest?.answer) {
    case "fixed":
    case "disputed":
    case "overridden":
      return newest.answer;
    case "waived":
      return newest.expires !== null && newest.expires >= today ? "waived" : "open";
    default:
      return "open";
  }
}

/** Whether a finding no longer has to be dealt with. */
export function isClosed(status: FindingStatus): boolean {
  return status === "waived" || status === "overridden";
}

/** Whether a finding keeps a document from being published until it is closed: errors, and whatever touches secrecy or privacy. */
export function stops({
  severity,
  protects,
}: {
  readonly severity: string;
  readonly protects: string | null;
}): boolean {
  return severity === "error" || protects !== null;
}

/** The newest answer to each finding, of answers in their order. */
export function newestAnswers<Answer extends { readonly finding: string }>(
  answers: readonly Answer[],
): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [answer.finding, answer]));
}
