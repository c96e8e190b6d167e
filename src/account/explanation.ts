import { ITEM_TEXTS, RECURRING_TEXTS } from "./explanation-texts.ts";
import { account } from "./lookup.ts";

/** What the last item of a 款 (其他…支出) takes in: everything of the 款 that has no item of its own. */
function restOf(code: string, name: string): string | null {
  const above = account("functional", code.slice(0, 5));
  if (!code.endsWith("99") || above === null || !name.startsWith("其他")) return null;
  const what = above.name.replace(/^其他/, "").replace(/支出$/, "");
  return what === "" ? null : `没有单设项级科目的其他用于${what}的支出。`;
}

/**
 * What a functional item (项) is for, as a glossary says it; null for items that nobody here has explained. The recurring
 * items mean the same wherever the official list has them, under the names of `name`; so does the last item of every 款
 * (政府收支分类科目).
 * @param name what the account is called in the document's year
 */
export function explanationOf(code: string, name: string): string | null {
  if (code.length !== 7) return null;
  return ITEM_TEXTS[code] ?? RECURRING_TEXTS[name] ?? restOf(code, name);
}
