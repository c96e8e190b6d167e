import type { Account, AccountList } from "./account.ts";
import { catalogueOf } from "./catalogue.ts";
import { normalizedName } from "./name.ts";
import { parentOf } from "./parent.ts";
import { inListIn, namesInYear } from "./years.ts";

function dated(account: Account, year: number): Account {
  const name = namesInYear(account, year)[0] ?? account.name;
  return name === account.name ? account : { ...account, name };
}

/**
 * The account with a code, or null when the list does not know it. The lists are not complete: null is information,
 * never an error of the document.
 * @param year when given, the name is the one of that year, and a code known not to be in that year's list gives null
 */
export function account(list: AccountList, code: string, year?: number): Account | null {
  const found = catalogueOf(list).byCode.get(code);
  if (found === undefined) return null;
  if (year === undefined) return found;
  return inListIn(found, year) ? dated(found, year) : null;
}

/** Whether an account found by a name may bear it in a year. */
function bears(found: Account, normalized: string, year: number): boolean {
  if (!inListIn(found, year)) return false;
  if (found.datedNames.length === 0) return true;
  const names = [...namesInYear(found, year), ...found.aliases, ...found.formerNames];
  return names.some((name) => normalizedName(name) === normalized);
}

/**
 * All accounts that bear or bore a name, compared as normalizedName does; empty when none does. Several accounts share
 * a name often (行政运行 stands under every 款 of an administration).
 * @param year when given, only accounts that may bear the name in that year; wordings whose years are unknown count
 */
export function accountsNamed(list: AccountList, name: string, year?: number): readonly Account[] {
  const normalized = normalizedName(name);
  const found = catalogueOf(list).byName.get(normalized) ?? [];
  if (year === undefined) return found;
  return found.filter((candidate) => bears(candidate, normalized, year)).map((candidate) => dated(candidate, year));
}

/** The accounts directly below a code, in the order of the list; empty for a leaf and for an unknown code. */
export function childrenOf(list: AccountList, code: string): readonly Account[] {
  return catalogueOf(list).childrenByParent.get(code) ?? [];
}

/** The accounts above a code, nearest first; for a code that the list does not know, the ones that it would stand under. */
export function ancestorsOf(list: AccountList, code: string): readonly Account[] {
  const { byCode, byStem } = catalogueOf(list);
  const known = byCode.get(code);
  const ancestors: Account[] = [];
  let above = known === undefined ? parentOf(list, code, byStem) : known.parent;
  while (above !== null) {
    const ancestor = byCode.get(above);
    if (ancestor === undefined) break;
    ancestors.push(ancestor);
    above = ancestor.parent;
  }
  return ancestors;
}

/** All accounts of a list, in the order of the list, parents before children. */
export function accountsIn(list: AccountList): readonly Account[] {
  return [...catalogueOf(list).byCode.values()];
}
