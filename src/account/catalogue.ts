import type { Account, AccountList } from "./account.ts";
import { LISTS } from "./lists.ts";
import { normalizedName } from "./name.ts";
import { parentOf, stemOf } from "./parent.ts";
import { type AccountRow, confidenceOf, fundsOf, isVerified } from "./row.ts";

/** One list with the indexes that look-ups need. */
export interface Catalogue {
  readonly byCode: ReadonlyMap<string, Account>;
  /** Codes by their stems; see parent.ts. */
  readonly byStem: ReadonlyMap<string, string>;
  /** Accounts by every normalised name that they bear or bore. */
  readonly byName: ReadonlyMap<string, readonly Account[]>;
  readonly childrenByParent: ReadonlyMap<string, readonly Account[]>;
}

const SEGMENTED: ReadonlySet<AccountList> = new Set([
  "functional",
  "departmentEconomic",
  "governmentEconomic",
  "governmentRevenue",
]);

function levelOf(list: AccountList, code: string, parents: ReadonlyMap<string, string | null>): number {
  if (SEGMENTED.has(list)) return (code.length - 1) / 2;
  let level = 1;
  for (let above = parents.get(code); above; above = parents.get(above)) level += 1;
  return level;
}

function accountOf(list: AccountList, row: AccountRow, parents: ReadonlyMap<string, string | null>): Account {
  const [code, name, grade, letters = "", extras = {}] = row;
  return {
    list,
    code,
    name,
    level: levelOf(list, code, parents),
    parent: parents.get(code) ?? null,
    edition: LISTS[list].edition,
    confidence: confidenceOf(grade),
    verified: isVerified(grade),
    funds: fundsOf(letters),
    aliases: extras.aliases ?? [],
    formerNames: extras.former ?? [],
    datedNames: (extras.names ?? []).map(([dated, from, to]) => ({ name: dated, from, to })),
    ...(extras.seen && { seen: { from: extras.seen[0], to: extras.seen[1] } }),
    ...(extras.from !== undefined && { from: extras.from }),
    ...(extras.to !== undefined && { to: extras.to }),
  };
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function build(list: AccountList): Catalogue {
  const { rows } = LISTS[list];
  const byStem = new Map(rows.map(([code]) => [stemOf(list, code), code]));
  const parents = new Map(rows.map(([code, , , , extras]) => [code, extras?.parent ?? parentOf(list, code, byStem)]));
  const byCode = new Map<string, Account>();
  const byName = new Map<string, Account[]>();
  const childrenByParent = new Map<string, Account[]>();
  for (const row of rows) {
    const account = accountOf(list, row, parents);
    byCode.set(account.code, account);
    if (account.parent !== null) add(childrenByParent, account.parent, account);
    const dated = account.datedNames.map(({ name }) => name);
    for (const name of [account.name, ...account.aliases, ...account.formerNames, ...dated])
      add(byName, normalizedName(name), account);
  }
  return { byCode, byStem, byName, childrenByParent };
}

const built = new Map<AccountList, Catalogue>();

/** The indexes of a list, built at its first use. */
export function catalogueOf(list: AccountList): Catalogue {
  const known = built.get(list);
  if (known !== undefined) return known;
  const catalogue = build(list);
  built.set(list, catalogue);
  return catalogue;
}
