import { explanationOf } from "../account/index.ts";
import type { AccountGlossaryItem, GlossaryItem } from "../format/index.ts";
import { membersWithAmount } from "./members.ts";
import { proseRuns } from "./prose.ts";
import type { Run } from "./run.ts";
import { accountPath, memberName, type Scene, under } from "./scene.ts";

/** The terms of a format, then those of the book, each with its explanation. */
export function glossaryTexts(scene: Scene, { entries, withBookTerms }: GlossaryItem): Run[][] {
  const terms = [...entries, ...(withBookTerms ? scene.book.glossary : [])];
  return terms.map(({ term, text }) => [{ text: `${term}：` }, ...(proseRuns(scene, text) ?? [])]);
}

/** The functional accounts that the book spends under, with what each is for; those nobody explained are left out. */
export function accountGlossaryTexts(outer: Scene, { level }: AccountGlossaryItem): Run[][] {
  const scene = under(outer, { measure: "expenditure" });
  return membersWithAmount(scene, "functionCode", level).flatMap((code) => {
    const explanation = explanationOf(code, memberName(scene, "functionCode", code) ?? "");
    return explanation === null ? [] : [[{ text: `${accountPath(scene, "functionCode", code)}：${explanation}` }]];
  });
}
