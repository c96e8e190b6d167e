import type { Understanding } from "../../understand/index.ts";
import { isPaged } from "./passages.ts";
import type { Hit, WordingPattern } from "./wording-rule.ts";
import { wordsOf } from "./wording-rule.ts";

/** Where a line to be filled in by hand stands rightly: signatures, dates, persons to ask. */
const SIGNED = /(?:签字|签章|签名|盖章|公章|负责人|经办|审核|填表|填报|制表|联系|电话|日期|年|月|日)[^，。；]{0,6}$/;

const UNIT = "(?:万元|亿元|元|人|个|辆|台|套|家|项|%|％)";
const BODY = "(?:单位|部门|局|委|办|县|区|市|省|镇|乡|街道|学校|医院|中心)";

/** In a paged file a number may have been read into another line; what looks like a missing one is none. */
function hasItsNumbers(_: Hit, { disclosure }: Understanding): boolean {
  return !isPaged(disclosure);
}

/** Slots of a template that nobody filled in, or whose line was left around what was filled in. */
export const SLOTS: readonly WordingPattern[] = [
  {
    pattern: /(?<=[一-鿿（(：:，、])[_＿]{2,}(?=[一-鿿，。；）)]|$)/dg,
    literals: ["__", "＿＿", "_＿"],
    message: () => "留有没有填写的空格",
    likeliest: () => "填写内容，没有内容的删去空格",
    key: () => "空格",
    accepts: ({ passage, start }) => !SIGNED.test(passage.text.slice(0, start)),
  },
  {
    pattern: new RegExp(`[_＿]+\\d[\\d.,]*[_＿]*(?=${UNIT})|\\d[\\d.,]*[_＿]+(?=${UNIT})`, "dg"),
    literals: ["_", "＿"],
    message: () => "数字旁边留有模板的填空线",
    likeliest: (hit) => wordsOf(hit).replace(/[_＿]/g, ""),
    key: () => "填空线",
  },
  {
    pattern: /截[止至](?:到)?年(?:月|底|末)?(?:日)?(?=[）)，、])(?<!年[底末])/dg,
    literals: ["至年", "止年", "到年"],
    message: (hit) => `“${wordsOf(hit)}”没有填写年份`,
    likeliest: () => "写明截止的年份",
    key: () => "截止年份",
  },
  {
    pattern: /(?<=增加|减少|安排|共计|合计为|总额为|预算为|支出为|收入为)万元(?=[，。；])/dg,
    literals: ["万元"],
    kinds: ["paragraph"],
    message: () => "“万元”前面没有金额",
    likeliest: () => "填写金额；没有发生的写0万元",
    key: () => "没有金额",
    accepts: hasItsNumbers,
  },
  {
    pattern: /(?<=增长|下降|占|占比)[%％](?=[，。；])/dg,
    literals: ["长%", "降%", "占%", "比%", "长％", "降％", "占％", "比％"],
    kinds: ["paragraph"],
    message: () => "百分号前面没有数字",
    likeliest: () => "填写百分比",
    key: () => "没有百分比",
    accepts: hasItsNumbers,
  },
  {
    pattern: new RegExp(`(?<![A-Za-z0-9×Xx*])(?:[Xx×✕╳]{2,}|[*＊]{2,})(?=${UNIT}|年|${BODY})|20[Xx×*]{2}(?=年)`, "dg"),
    literals: ["XX", "xx", "Xx", "××", "✕✕", "╳╳", "**", "＊＊"],
    kinds: ["paragraph", "heading", "contents", "caption"],
    message: (hit) => `占位符“${wordsOf(hit)}”没有换成实际内容`,
    likeliest: () => "换成实际的名称、年份或者金额",
  },
  {
    pattern:
      /[{｛【[](?:本)?(?:单位|部门|项目|年份|年度|金额|数字|名称|填写|此处|请)[^】}｝\]]{0,10}[】}｝\]]|(?<![A-Za-z])TBD(?![A-Za-z])|待补充|待填写/dg,
    message: (hit) => `占位文字“${wordsOf(hit)}”没有换成实际内容`,
    likeliest: () => "换成实际内容",
  },
];
