import { explanationOf } from "../account/index.ts";
import { ancestry } from "../book/index.ts";
import type { AccountGlossaryItem, GlossaryItem } from "../format/index.ts";
import { membersWithAmount } from "./members.ts";
import { proseRuns } from "./prose.ts";
import type { Run } from "./run.ts";
import { memberName, type Scene, under } from "./scene.ts";

/** The terms of a format, then those of the book, each with its explanation. */
export function glossaryTexts(scene: Scene, { entries, withBookTerms }: GlossaryItem): Run[][] {
  const terms = [...entries, ...(withBookTerms ? scene.book.glossary : [])];
  return terms.map(({ term, text }) => [{ text: `${term}：` }, ...(proseRuns(scene, text) ?? [])]);
}

const LEVELS = ["类", "款", "项"];

/** 一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项） */
function fullName(scene: Scene, code: string): string {
  return ancestry("functionCode", code)
    .map((account, depth) => `${memberName(scene, "functionCode", account) ?? ""}（${LEVELS[depth] ?? ""}）`)
    .join("");
}

/** The functional accounts that the book spends under, with what each is for; those nobody explained are left out. */
export function accountGlossaryTexts(outer: Scene, { level }: AccountGlossaryItem): Run[][] {
  const scene = under(outer, { measure: "expenditure" });
  return membersWithAmount(scene, "functionCode", level).flatMap((code) => {
    const explanation = explanationOf(code, memberName(scene, "functionCode", code) ?? "");
    return explanation === null ? [] : [[{ text: `${fullName(scene, code)}：${explanation}` }]];
  });
}
