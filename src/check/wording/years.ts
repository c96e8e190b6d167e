import { headingPaths } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { type Hit, wordsOf } from "./wording-rule.ts";

/** A statement whose year follows from the year that the document is for. */
export interface YearStatement {
  /** The year stands in the group `wrong`. */
  readonly pattern: RegExp;
  /** What the year must be, counted from the budget year: 0 the same, -1 the year before. */
  readonly offsets: readonly number[];
  readonly what: string;
  /** One of these stands in every match. */
  readonly literals?: readonly string[];
  readonly kinds: readonly ("heading" | "paragraph" | "caption" | "contents")[];
  /** Where a year other than those is only a hint. */
  readonly hint?: readonly number[];
  /** Whether a place with another year counts as a slip at all. */
  readonly accepts?: (hit: Hit, document: Understanding) => boolean;
}

const OUTCOMES = /执行|决算|完成|自评|评价|上年|回顾|总结|结转/;

function isUnderOutcomes({ passage }: Hit, { disclosure, kind }: Understanding): boolean {
  if (kind === "departmentFinalAccounts" || kind === "unitFinalAccounts") return false;
  const [, ...path] = headingPaths(disclosure.blocks)[passage.block] ?? [];
  return path.some(({ text }) => OUTCOMES.test(text));
}

/**
 * A sentence about another year may be meant: as the other side of a comparison whose this year stands in the same
 * paragraph, or under a heading about last year's outcome. One that compares a year with itself is not.
 */
function isMisdated(hit: Hit, document: Understanding): boolean {
  const { year } = document;
  const { text } = hit.passage;
  const stated = wordsOf(hit);
  if (stated === String(year)) return true;
  const sentence = text.slice(hit.end).split("。")[0] ?? "";
  if (new RegExp(`[比较]${stated}年`).test(sentence)) return true;
  return !text.includes(`${year}年`) && !isUnderOutcomes(hit, document);
}

const YEAR = "(?<wrong>20\\d\\d)年(?:度)?";
/** What a table or section of another year may be about: outcomes, evaluations, carry-over, plans of several years. */
const OTHER_YEAR = "(?![^，。；]*(?:决算|执行|自评|评价|结转|上年|历年|规划|清单|完成))";
const SUBJECT =
  "(?:部门预算|单位预算|收支预算|收支总表|收入预算|支出预算|收入总表|支出总表|财政拨款收支|一般公共预算|政府性基金预算|国有资本经营预算|“?三公”?经费|机关运行经费|政府采购预算)";

const NUMBER = "(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第.部分|附?表\\d*[:：]?)?";

const OPENING = "(?:^|(?<=。))(?:\\d{1,2}[.、]|[（(][一二三四五六七八九十\\d]+[）)])?";
const BODY = "(?:(?!上年|结转)[^，。；：\\d]{0,30}(?:局|委|办|室|院|校|学|中心|所|站|队|会|厅|署|部|府|处|部门|单位))?";
const STATED =
  "(?:收入预算|支出预算|收支总?预算|预算收入|预算收支|收支预算|财务总收入|总收入|总支出|年初预算数?|一般公共预算|政府性基金预算|国有资本经营预算|财政拨款|“三公”经费|“三公经费”|机关运行经费|政府采购|基本支出|项目支出)";

/** For budgets: titles of tables and sections, sentences that state this year's budget, and what is fixed to last year. */
export const BUDGET_YEARS: readonly YearStatement[] = [
  {
    pattern: new RegExp(
      `^${NUMBER}(?:关于)?(?!上年|上一年|结转|历年)[^，。；\\d]{0,24}?${YEAR}${OTHER_YEAR}[^，。；\\d]{0,16}${SUBJECT}[^，。；\\d]{0,20}(?:表|情况|说明)$`,
      "dg",
    ),
    offsets: [0],
    what: "标题",
    kinds: ["heading", "paragraph", "caption", "contents"],
  },
  {
    pattern: new RegExp(
      `${OPENING}${BODY}${YEAR}${OTHER_YEAR}，?[^，。；\\d比较]{0,24}?${STATED}[^，。；\\d比较]{0,16}[\\d.,]+(?:万元|元)`,
      "dg",
    ),
    offsets: [0],
    what: "本年预算",
    kinds: ["paragraph"],
    accepts: isMisdated,
  },
  {
    pattern:
      /截[至止](?:到)?(?<wrong>20\d\d)年(?:底|末|\d{1,2}月(?:\d{1,2}日|底)?)[^。；]{0,40}(?:车辆|用车|固定资产|国有资产|设备|房屋)/dg,
    offsets: [-1, 0],
    hint: [-2],
    what: "资产的截止日期",
    literals: ["截至20", "截止20", "截至到20", "截止到20"],
    kinds: ["paragraph"],
  },
  {
    pattern: /(?:上年结转|结转和结余|年初结转)[^，。；]{0,4}[：:][^，。；]{0,8}?(?<wrong>20\d\d)年/dg,
    offsets: [-1],
    what: "上年结转",
    literals: ["结转"],
    kinds: ["paragraph"],
  },
  {
    pattern: /弥补(?:本部门|本单位)?(?<wrong>20\d\d)年(?:度)?收支(?:差额|缺口)/dg,
    offsets: [0],
    what: "弥补收支差额",
    literals: ["弥补"],
    kinds: ["paragraph"],
  },
  {
    pattern: new RegExp(
      `^20\\d\\d年(?:度)?[^，。；\\d比较]{0,24}?${SUBJECT}(?:总额|合计|安排)?(?:为)?[\\d.,]+(?:万元|元)，[比较](?<wrong>20\\d\\d)年(?:度)?(?:年初)?预算`,
      "dg",
    ),
    offsets: [-1],
    what: "与上年比较的年份",
    kinds: ["paragraph"],
  },
];

/** For final accounts: titles of sections and tables, and the day on which the assets are counted. */
export const ACCOUNT_YEARS: readonly YearStatement[] = [
  {
    pattern: new RegExp(
      `^${NUMBER}[^，。；\\d]{0,24}?${YEAR}[^，。；\\d]{0,16}(?:部门决算|单位决算|收入支出决算|收入决算|支出决算|财政拨款[^，。；\\d]{0,12}决算)[^，。；\\d]{0,16}(?:表|情况|说明)$`,
      "dg",
    ),
    offsets: [0],
    what: "标题",
    kinds: ["heading", "paragraph", "caption", "contents"],
  },
  {
    pattern: new RegExp(
      `${OPENING}${BODY}${YEAR}，?[^，。；\\d比较]{0,24}?(?:收入|支出|收、支|收支|经费|政府采购)[^，。；\\d比较]{0,24}[\\d.,]+(?:万元|元)`,
      "dg",
    ),
    offsets: [0],
    what: "本年决算",
    kinds: ["paragraph"],
    accepts: isMisdated,
  },
  {
    pattern:
      /截[至止](?:到)?(?<wrong>20\d\d)年(?:底|末|12月(?:31日|底)?)[^。；]{0,40}(?:车辆|用车|固定资产|国有资产|设备|房屋)/dg,
    offsets: [0],
    hint: [1],
    what: "资产的截止日期",
    literals: ["截至20", "截止20", "截至到20", "截止到20"],
    kinds: ["paragraph"],
  },
];
