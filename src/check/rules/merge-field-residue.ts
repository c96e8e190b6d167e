import type { Severity } from "../finding.ts";
import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "merge-field-residue",
  title: "没有留下邮件合并域、引用错误等程序代码",
  category: "hygiene",
  severity: "error",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

interface Code {
  readonly name: string;
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly literals: readonly string[];
}

/** What word processors, spreadsheets and report generators leave where a value should have been put. */
const CODES: readonly Code[] = [
  {
    name: "邮件合并域",
    pattern:
      /MERGEFIELD(?:\$\{[^}]*\}|[^，。；：一-鿿]{0,40})|(?<!MERGEFIELD)\$\{[^}]*\}|«[^«»]{1,40}»|\{\{[^{}]{1,60}\}\}/dg,
    severity: "error",
    literals: ["MERGEFIELD", "${", "«", "{{"],
  },
  {
    name: "引用错误",
    pattern: /错误[!！]未(?:找到引用源|定义书签|指定书签|找到目录项|定义样式)|Error!(?:Reference|Bookmark)/dg,
    severity: "error",
    literals: ["错误！", "错误!", "Error!"],
  },
  { name: "公式错误", pattern: /#(?:REF|VALUE|DIV\/0|NAME|NUM)[!！?？]|#N\/A/dg, severity: "error", literals: ["#"] },
  {
    name: "Word 域代码",
    pattern: /(?:PAGEREF|HYPERLINK\\l)"?_?Toc\d+|MERGEFORMAT|TOC\\o"[\d-]+"/dg,
    severity: "warning",
    literals: ["PAGEREF", "HYPERLINK", "MERGEFORMAT", "TOC"],
  },
  {
    name: "网页代码",
    pattern: /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|#\d{2,5});/dg,
    severity: "warning",
    literals: ["&"],
  },
];

const slips: readonly WordingPattern[] = CODES.map(({ name, pattern, severity, literals }) => ({
  pattern,
  severity,
  literals,
  message: (hit) => `留有${name}：${wordsOf(hit).slice(0, 30)}`,
  likeliest: () => "删去代码，只留应当显示的内容",
  key: () => name,
}));

/** Codes of programs have no place in a published text, whatever stands around them. */
export const mergeFieldResidue = wordingRule(meta, slips);
