import type { LedgerEntry, LedgerState } from "../ledger.ts";

function entriesIn(ledger: readonly LedgerEntry[], state: LedgerState): LedgerEntry[] {
  return ledger.filter((entry) => entry.state === state);
}

/** How much of a rule is in order: relations between numbers, or passages of text. */
function inOrder({ relations, passages }: LedgerEntry): string {
  return passages > 0 ? `文字 ${passages} 处` : `${relations} 项`;
}

/** The ledger in brief: what was checked and held, what did not, and what could not be checked, with the reasons. */
export function ledgerLines(ledger: readonly LedgerEntry[]): string[] {
  const held = entriesIn(ledger, "held").map((entry) => `${entry.title}（${inOrder(entry)}）`);
  return [
    ...entriesIn(ledger, "broken").map(
      (entry) => `  不成立　${entry.title}：不成立 ${entry.broken} 项，成立 ${inOrder(entry)}`,
    ),
    ...(held.length > 0 ? [`  成立　　${held.join("、")}`] : []),
    ...entriesIn(ledger, "undecided").map(({ title, why }) => `  未能判断 ${title}：${why ?? ""}`),
    ...entriesIn(ledger, "notApplicable").map(({ title, why }) => `  不适用　${title}：${why ?? ""}`),
  ];
}
