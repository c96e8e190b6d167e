import type { LedgerEntry, LedgerState } from "../../check/index.ts";
import { text } from "./document.ts";

const STATES: readonly (readonly [LedgerState, string, string])[] = [
  ["broken", "核对后有不成立的", "broken"],
  ["held", "核对后全部成立的", "held"],
  ["undecided", "未能判断的（没有核对）", "undecided"],
  ["notApplicable", "不适用的（文件里没有可核对的内容）", "not-applicable"],
];

function outcome({ state, relations, passages, broken, why }: LedgerEntry): string {
  if (state === "undecided" || state === "notApplicable") return why ?? "";
  const inOrder = passages > 0 ? `文字 ${passages} 处无误` : `${relations} 项成立`;
  return state === "broken" ? `${broken} 项不成立，${inOrder}` : inOrder;
}

/** What was checked and what was not: a document is not clean because nothing could be checked. */
export function ledgerHtml(ledger: readonly LedgerEntry[]): string {
  const groups = STATES.flatMap(([state, name, look]) => {
    const entries = ledger.filter((entry) => entry.state === state);
    if (entries.length === 0) return [];
    const items = entries.map(
      (entry) => `<li><span>${text(entry.title)}</span><span>${text(outcome(entry))}</span></li>`,
    );
    const open = state === "undecided" ? " open" : "";
    return [
      `<details class="${look}"${open}><summary>${name}：${entries.length} 类</summary><ul>${items.join("\n")}</ul></details>`,
    ];
  });
  return `<section class="ledger" id="ledger"><h2>核对了什么，没有核对什么</h2>\n${groups.join("\n")}\n</section>`;
}
