import type { Account } from "./account.ts";
import { catalogueOf } from "./catalogue.ts";
import { account } from "./lookup.ts";
import { normalizedName } from "./name.ts";

/** Names that classes (类) of the functional list bore in earlier editions, and wordings that documents still carry. */
const EARLIER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "207": ["文化体育与传媒支出", "文化体育旅游与传媒支出"],
  "208": ["社会保障与就业支出"],
  "210": ["医疗卫生与计划生育支出", "医疗卫生支出"],
  "211": ["环境保护支出"],
  "212": ["城乡社区事务支出"],
  "213": ["农林水事务支出"],
  "215": ["资源勘探信息等支出", "资源勘探电力信息等支出", "资源勘探电力信息等事务支出"],
  "216": ["商业服务业等事务支出"],
  "217": ["金融监管等事务支出"],
  "220": ["国土海洋气象等支出", "国土资源气象等事务支出"],
  "222": ["粮油物资储备管理事务支出", "粮油物资储备事务支出"],
};

/** Numbering before a name: 一、 （十二） 3. 201 */
const NUMBERING = /^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、]|\d{3}(?=\D))[.、]?/;

let classes: ReadonlyMap<string, Account> | undefined;

function classesByName(): ReadonlyMap<string, Account> {
  const byName = new Map<string, Account>();
  for (const [code, names] of Object.entries(EARLIER_NAMES)) {
    const found = account("functional", code);
    if (found !== null) for (const name of names) byName.set(normalizedName(name), found);
  }
  for (const [name, accounts] of catalogueOf("functional").byName) {
    const found = accounts.find(({ level }) => level === 1);
    if (found !== undefined) byName.set(name, found);
  }
  return byName;
}

/**
 * The class (类) of the functional list that a row's label names, with or without 支出, numbering or code before it, in
 * the wording of any edition; null when it names none. 一般公共服务, （一）一般公共服务支出, 201 一般公共服务支出 are one class.
 */
export function functionClassNamed(label: string): Account | null {
  classes ??= classesByName();
  const normalized = normalizedName(label);
  return classes.get(normalized) ?? classes.get(normalized.replace(NUMBERING, "")) ?? null;
}
