import type { LedgerEntry, LedgerState } from "../ledger.ts";

function entriesIn(ledger: readonly LedgerEntry[], state: LedgerState): LedgerEntry[] {
  return ledger.filter((entry) => entry.state === state);
}

/** The ledger in brief: what was checked and held, what did not, and what could not be checked, with the reasons. */
export function ledgerLines(ledger: readonly LedgerEntry[]): string[] {
  const held = entriesIn(ledger, "held").map(({ title, relations }) => `${title}（${relations} 项）`);
  return [
    ...entriesIn(ledger, "broken").map(
      ({ title, relations, broken }) => `  不成立　${title}：不成立 ${broken} 项，成立 ${relations} 项`,
    ),
    ...(held.length > 0 ? [`  成立　　${held.join("、")}`] : []),
    ...entriesIn(ledger, "undecided").map(({ title, why }) => `  未能判断 ${title}：${why ?? ""}`),
    ...entriesIn(ledger, "notApplicable").map(({ title, why }) => `  不适用　${title}：${why ?? ""}`),
  ];
}
