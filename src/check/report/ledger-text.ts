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

/** What was not at hand, 批复表, as the reason for what could not be judged begins. */
const NOT_SUPPLIED = /^没有提供([^，。；]+)/;

/** Files that were given and could not be used: whoever gave them wants to know at once. */
const GIVEN_IN_VAIN = /不能对照：|没有全部提供/;

/**
 * The ledger in one line: how many kinds of checks held, and how many could not be made, with what was not supplied for them. What
 * was supplied in vain follows on lines of its own.
 */
export function ledgerInBrief(ledger: readonly LedgerEntry[]): string {
  const [broken, held, undecided, without] = (["broken", "held", "undecided", "notApplicable"] as const).map((state) =>
    entriesIn(ledger, state),
  );
  const count = (entries: readonly LedgerEntry[] | undefined) => entries?.length ?? 0;
  const missing = new Set((undecided ?? []).flatMap(({ why }) => NOT_SUPPLIED.exec(why ?? "")?.[1] ?? []));
  const lacking = missing.size > 0 ? `（没有提供${[...missing].join("、")}等）` : "";
  const inVain = new Set(
    (undecided ?? []).flatMap(({ why }) => (why && GIVEN_IN_VAIN.test(why) ? [`\n  ${why}`] : [])),
  );
  const brief = [
    `核对台账：共 ${ledger.length} 类核对，全部成立 ${count(held)} 类，有不成立 ${count(broken)} 类`,
    ...(count(undecided) > 0 ? [`没有核对 ${count(undecided)} 类${lacking}`] : []),
    ...(count(without) > 0 ? [`文件里没有可核对的内容 ${count(without)} 类`] : []),
  ];
  return brief.join("；") + [...inVain].join("");
}
