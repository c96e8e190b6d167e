import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "abolished-account",
  title: "表内没有已经停用的类级科目名称",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: "《2019年政府收支分类科目》（财预〔2018〕108号）及以后各年度的政府收支分类科目",
};

/** A class of the functional list that was renamed, and the first year of the new name. */
interface Renamed {
  readonly old: string;
  readonly name: string;
  readonly since: number;
}

const RENAMED: readonly Renamed[] = [
  { old: "医疗卫生与计划生育支出", name: "卫生健康支出", since: 2019 },
  { old: "文化体育与传媒支出", name: "文化旅游体育与传媒支出", since: 2019 },
  { old: "国土海洋气象等支出", name: "自然资源海洋气象等支出", since: 2019 },
];

const NUMBER = /^(?:[（(]?[一二三四五六七八九十廿卅]+[）)、.]|\d{1,2}[.、]|\d{3})+/;

interface Line {
  readonly passage: Passage;
  readonly name: string;
}

function linesOf(passages: readonly Passage[]): Map<number, Line[]> {
  const tables = new Map<number, Line[]>();
  for (const passage of passages) {
    if (passage.kind !== "cell") continue;
    const line = { passage, name: passage.text.replace(NUMBER, "") };
    const lines = tables.get(passage.block);
    if (lines) lines.push(line);
    else tables.set(passage.block, [line]);
  }
  return tables;
}

function findingOf({ passage }: Line, { old, name, since }: Renamed, both: boolean): Finding {
  return {
    rule: meta.id,
    severity: both ? meta.severity : "info",
    message: both ? `“${old}”已于${since}年停用，同一张表里又列有“${name}”` : `“${old}”已于${since}年改称“${name}”`,
    suspects: passage.places(),
    evidence: [],
    likeliest: both ? `删去此行，或改为同类表这一行的科目` : name,
    basis: meta.basis,
    key: old,
  };
}

/** A class that was renamed does not stand in a table of a later year; least of all beside its own successor. */
export const abolishedAccount: Rule = {
  meta,
  check: (document) => {
    const { year } = document;
    if (year === null) return { state: "undecided", missing: "看不出文件是哪一年的" };
    const tables = linesOf(passagesOf(document.disclosure));
    if (tables.size === 0) return { state: "notApplicable", why: "文件里没有表" };
    const findings: Finding[] = [];
    for (const lines of tables.values()) {
      for (const renamed of RENAMED.filter(({ since }) => year >= since)) {
        const both = lines.some(({ name }) => name === renamed.name);
        for (const line of lines) if (line.name === renamed.old) findings.push(findingOf(line, renamed, both));
      }
    }
    return { state: "judged", held: tables.size, findings };
  },
};
