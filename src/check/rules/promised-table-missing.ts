import { type Block, placesOf } from "../../disclosure/index.ts";
import { type PromisedTable, tableName, type Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "promised-table-missing",
  title: "目录列出的表都在文件里",
  category: "completeness",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于部门预算公开表格的规定",
};

const FILLER = /[、，：\s()部门单位预算情况的]/g;

/** What a name keeps when punctuation and filler are taken away: with what stands in its brackets, and without. */
function skeletons(name: string): string[] {
  return [name.replace(FILLER, ""), name.replace(/\([^)]*\)/g, "").replace(FILLER, "")];
}

/** 政府性基金财政拨款支出表 and 财政拨款政府性基金支出表 are one table. */
function inAnyOrder(name: string): string {
  return [...name].sort().join("");
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

/** Two names of one table: equal but for brackets and filler, or one holding the other, about the same things. */
function sameTable(promised: string, title: string): boolean {
  const pairs = skeletons(promised).flatMap((a) => skeletons(title).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => a === b || inAnyOrder(a) === inAnyOrder(b))) return true;
  if (subjectWords(promised) !== subjectWords(title)) return false;
  return pairs.some(
    ([a, b]) => a.includes(b) || b.includes(a) || longestShared(a, b) >= Math.min(a.length, b.length) * 0.6,
  );
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (i + longest < a.length && b.includes(a.slice(i, i + longest + 1))) longest += 1;
  }
  return longest;
}

const LONGEST_TITLE = 60;

/** 详见附件, 另行公开, or the name of a file: what is named there is in another file. */
const ELSEWHERE =
  /(?:详?见|参见|另见)[^。；]{0,12}(?:附件|附表)|另行公开|单独公开|另附|\.(?:xlsx?|docx?|pdf|et|wps)[”》）)]?$/i;

/** Everything in the body that can be the title of a table: short lines, captions, first rows of tables. */
function titlesIn(blocks: readonly Block[], entries: ReadonlySet<number>): string[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "contents" || entries.has(index)) return [];
    if (block.type === "table") {
      const cells = block.cells.filter(({ row }) => row < 2).map(({ text }) => text);
      return [...(block.caption ? [block.caption.text] : []), ...cells]
        .filter((text) => /表/.test(text))
        .map(tableName);
    }
    const isTitle = block.text.length <= LONGEST_TITLE && /表/.test(block.text) && !ELSEWHERE.test(block.text);
    return isTitle ? [tableName(block.text)] : [];
  });
}

/** Whether the text says of a table by its name that it is in another file. */
function isElsewhere(name: string, blocks: readonly Block[]): boolean {
  const [bare = name] = skeletons(name);
  return blocks.some((block) => {
    if (block.type === "contents" || block.type === "table" || !ELSEWHERE.test(block.text)) return false;
    return block.text.replace(FILLER, "").includes(bare);
  });
}

function findingOf({ entry, name }: PromisedTable, document: Understanding): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `目录列有“${name}”，文件里没有这张表`,
    suspects: placesOf(entry, document.disclosure.file),
    evidence: [],
    likeliest: `补上“${name}”；没有数据也要列出空表并说明`,
    basis: meta.basis,
    key: name,
  };
}

/**
 * Every table that the contents page lists is in the file. Where the file holds no tables at all, or says of a table that
 * it is in another file, the table was not supplied, which is not missing.
 */
export const promisedTableMissing: Rule = {
  meta,
  check: (document) => {
    const promised = document.promisedTables;
    if (promised.length === 0) return { state: "notApplicable", why: "文件没有目录，或目录没有列出表格" };
    if (document.tables.length === 0) return { state: "undecided", missing: "文件里没有表格，表格可能在另外的附件里" };
    const entries = new Set(promised.map(({ block }) => block));
    const titles = titlesIn(document.disclosure.blocks, entries);
    const absent = promised.filter(({ name }) => !titles.some((title) => sameTable(name, title)));
    if (absent.length === promised.length) {
      return { state: "undecided", missing: "表格的标题一个也没有辨认出来" };
    }
    const missing = absent.filter(({ name }) => !isElsewhere(name, document.disclosure.blocks));
    if (missing.length === 0 && absent.length > 0) {
      const names = absent.map(({ name }) => `“${name}”`).join("、");
      return { state: "undecided", missing: `${names}在另外的文件里，没有提供` };
    }
    return {
      state: "judged",
      held: promised.length - absent.length,
      findings: missing.map((table) => findingOf(table, document)),
    };
  },
};
