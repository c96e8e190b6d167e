import { headingPaths } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { passagesOf } from "../wording/passages.ts";
import { hitsOf, slipFinding, type WordingPattern, wordingOutcome, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "unfinished-sentence",
  title: "句子完整",
  category: "hygiene",
  severity: "warning",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

const slips: readonly WordingPattern[] = [
  {
    pattern:
      /(?:部门|单位)?预算包括[^，。；：:]{2,50}预算[是为](?:独立|本级|单独|汇总|机关)[^，。；]{0,12}预算(?=[。；])/dg,
    literals: ["预算包括"],
    message: (hit) => `一句话里“包括”与“是”混用，意思不完整：“${wordsOf(hit).slice(0, 40)}”`,
    likeliest: () => "写明预算包括哪些单位，或者写明是哪一级预算，只用一个谓语",
    key: () => "包括…是",
  },
  {
    pattern: /(?<=^|[，。；：.．、])20\d\d[提拟报申列编批投用花]\d+(?:\.\d+)?万元/dg,
    message: (hit) => `年份与金额之间的文字残缺：“${wordsOf(hit)}”`,
    likeliest: (hit) => `${wordsOf(hit).slice(0, 4)}年预算${wordsOf(hit).slice(5)}`,
  },
];

const SCOPE_HEADING = /“?三公”?经费的?单位范围$/;
const SAYS = /包括|包含|涵盖|共有|共计|为|是|有|由|仅|无|\d个|[:：]/;

/** The section that must name the units which spend 三公经费, ended before naming any. */
function unnamedUnits(document: Understanding): Finding[] {
  const paths = headingPaths(document.disclosure.blocks);
  const lines = passagesOf(document.disclosure).filter(({ kind, block }) => {
    const heading = paths[block]?.at(-1);
    return kind === "paragraph" && heading !== undefined && SCOPE_HEADING.test(heading.text.replace(/\s/g, ""));
  });
  const [only] = lines;
  if (!only || lines.length > 1 || !/单位。?$/.test(only.text) || SAYS.test(only.text)) return [];
  return [
    {
      rule: meta.id,
      severity: meta.severity,
      message: "句子没有写完：没有写出“三公”经费的开支单位是哪些",
      suspects: only.places(Math.max(0, only.text.length - 24), only.text.length),
      evidence: [],
      likeliest: "写明开支单位包括哪些",
      basis: meta.basis,
      key: "单位范围",
    },
  ];
}

/** Sentences that break off or mix two constructions, so that nobody can tell what they say. */
export const unfinishedSentence: Rule = {
  meta,
  check: (document) =>
    wordingOutcome(document, [
      ...slips.flatMap((slip) => hitsOf(document, slip).map((hit) => slipFinding(meta, slip, hit))),
      ...unnamedUnits(document),
    ]),
};
