const FILLER = /[、，：\s()部门单位预算情况的]/g;

/** What a name keeps when punctuation and filler are taken away. */
export function bareName(name: string): string {
  return name.replace(FILLER, "");
}

const SUBJECT_WORDS = [
  "收支",
  "收入",
  "支出",
  "财政拨款",
  "一般公共",
  "基本",
  "项目",
  "三公",
  "基金",
  "国有资本",
  "采购",
  "购买服务",
  "绩效",
  "整体",
  "结转",
  "分单位",
  "功能",
  "经济",
];

function subjectWords(name: string): string {
  const plainName = name.replace(/收入支出/g, "收支");
  return SUBJECT_WORDS.filter((word) => plainName.includes(word)).join();
}

/** The name of a table, made ready to be compared with many others. */
export interface NameOfTable {
  /** Without filler: with what stands in its brackets, and without. */
  readonly bare: readonly string[];
  /** The same with their characters sorted: 政府性基金财政拨款支出表 and 财政拨款政府性基金支出表 are one table. */
  readonly sorted: readonly string[];
  /** What it is about. */
  readonly subjects: string;
}

export function nameOfTable(name: string): NameOfTable {
  const bare = [...new Set([bareName(name), bareName(name.replace(/\([^)]*\)/g, ""))])];
  return { bare, sorted: bare.map((text) => [...text].sort().join("")), subjects: subjectWords(name) };
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (i + longest < a.length && b.includes(a.slice(i, i + longest + 1))) longest += 1;
  }
  return longest;
}

const MOSTLY = 0.6;

/** Two names of one table: equal but for brackets, filler and order, or one holding most of the other, about the same things. */
export function sameTable(left: NameOfTable, right: NameOfTable): boolean {
  if (left.sorted.some((a) => right.sorted.includes(a))) return true;
  if (left.subjects !== right.subjects) return false;
  return left.bare.some((a) =>
    right.bare.some(
      (b) => a.includes(b) || b.includes(a) || longestShared(a, b) >= Math.min(a.length, b.length) * MOSTLY,
    ),
  );
}
