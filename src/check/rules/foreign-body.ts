import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { mayBeOne } from "../wording/bodies.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "foreign-body",
  title: "说明的主语是本部门、本单位",
  category: "hygiene",
  counts: "passages",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

const NAME =
  "(?<body>[一-鿿（）()]{3,30}?(?:局|委员会|委|办公室|办|医院|法院|学院|院|学校|小学|中学|中心|所|站|队|厅|署|部|政府|办事处|馆))";
const NUMBER = "(?:\\d{1,2}[.、]|[（(][一二三四五六七八九十\\d]+[）)])?";
const ACCOUNTS = "(?:收支|收、支|收入|支出|预算|决算|三公|机关运行|政府采购|财政拨款)";
const YEAR = "20\\d\\d年(?:度)?";

/** 某局2024年度收入预算 at the beginning of a sentence, a part's title 某局概况, and 部门：某局 above a table. */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[。；])${NUMBER}${NAME}${YEAR}(?![^，。；]{0,12}(?:批复|下达|核定|要求|印发|通知))(?=[^，。；]{0,16}${ACCOUNTS})`,
    "dg",
  ),
  new RegExp(`(?:^|[。；])${NUMBER}${YEAR}${NAME}(?=(?:部门|单位)?${ACCOUNTS})`, "dg"),
  new RegExp(`^第[一二三四五六七八九]部分${NAME}(?:部门|单位)?(?:概况|基本情况|${YEAR})`, "dg"),
  new RegExp(`^(?:预算|编制|填报|公开)?(?:部门|单位)(?:名称)?[:：](?:\\d+[_-]?)?${NAME}$`, "dg"),
];

/** Words that point to the body itself or to a part of it, without naming another. */
const POINTS = /^(?:我|本|该|各|全|其中|所属|下属|纳入|根据|按照|关于|经|由|为|上年|截至)/;

interface Statement {
  readonly passage: Passage;
  readonly body: string;
  readonly start: number;
}

function statementsIn(document: Understanding): Statement[] {
  const statements: Statement[] = [];
  for (const passage of passagesOf(document.disclosure)) {
    if (passage.kind !== "paragraph" && passage.kind !== "heading") continue;
    for (const pattern of STATEMENTS) {
      for (const match of passage.text.matchAll(pattern)) {
        const body = match.groups?.["body"] ?? "";
        const start = match.indices?.groups?.["body"]?.[0] ?? match.index;
        if (!POINTS.test(body) && !NO_NAME.test(body)) statements.push({ passage, body, start });
      }
    }
  }
  return statements;
}

const NO_NAME = /预算|收入|支出|经费|项目|部门|单位/;

/** How often a name stands anywhere in the document. */
function timesNamed(document: Understanding, name: string): number {
  return passagesOf(document.disclosure).reduce((sum, { text }) => sum + text.split(name).length - 1, 0);
}

const MOST_SLIPS = 2;
const LEAST_OWN = 2;

function findingOf({ passage, body, start }: Statement, own: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `这里的主语是“${body}”，本文件是“${own}”的`,
    suspects: passage.places(start, start + body.length),
    evidence: [],
    likeliest: own,
    basis: meta.basis,
    key: body,
  };
}

/**
 * The sentences that state a body's figures name this body. Another one that stands nowhere else in the document (no
 * subordinate unit, no row of a table) was left from the document that served as a model.
 */
export const foreignBody: Rule = {
  meta,
  check: (document) => {
    const { body: own } = document;
    if (own === null) return { state: "undecided", missing: "看不出文件是哪个部门、单位的" };
    const statements = statementsIn(document);
    if (statements.length === 0) return { state: "notApplicable", why: "没有以部门、单位名称开头的收支说明" };
    const foreign = statements.filter(({ body }) => !mayBeOne(body, own));
    const held = statements.length - foreign.length;
    if (held < LEAST_OWN) return { state: "undecided", missing: "以本部门、本单位名称开头的收支说明太少，无法比较" };
    const slips = foreign.filter(({ body }) => {
      const times = foreign.filter((other) => other.body === body).length;
      return times <= MOST_SLIPS && timesNamed(document, body) === times;
    });
    return { state: "judged", held, findings: slips.map((statement) => findingOf(statement, own)) };
  },
};
