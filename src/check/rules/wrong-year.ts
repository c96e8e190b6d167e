import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { hitsOf, slipFinding, type WordingPattern, wordsOf } from "../wording/wording-rule.ts";
import { ACCOUNT_YEARS, BUDGET_YEARS, type YearStatement } from "../wording/years.ts";

const meta: RuleMeta = {
  id: "wrong-year",
  title: "年份与预算年度相符",
  category: "hygiene",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；《中华人民共和国预算法》第十八条关于预算年度的规定",
};

interface Judged {
  readonly held: number;
  readonly findings: readonly Finding[];
}

function statementsFor({ kind }: Understanding): readonly YearStatement[] {
  if (kind === "departmentBudget" || kind === "unitBudget") return BUDGET_YEARS;
  return kind === "departmentFinalAccounts" || kind === "unitFinalAccounts" ? ACCOUNT_YEARS : [];
}

function statementYears(document: Understanding, year: number, statement: YearStatement): Judged {
  const hits = hitsOf(document, statement);
  const wrong = hits.filter((hit) => !statement.offsets.includes(Number(wordsOf(hit)) - year));
  const right = statement.offsets.map((offset) => `${year + offset}年`).join("或者");
  return {
    held: hits.length - wrong.length,
    findings: wrong.map((hit) =>
      slipFinding(
        meta,
        {
          ...statement,
          severity: statement.hint?.includes(Number(wordsOf(hit)) - year) ? "info" : meta.severity,
          message: () => `${statement.what}写的是${wordsOf(hit)}年，本文件是${year}年的`,
          likeliest: () => right,
          key: () => `${statement.what}|${wordsOf(hit)}`,
        },
        hit,
      ),
    ),
  };
}

const NUMBERED_TITLE: WordingPattern = {
  pattern:
    /[〔[﹝（(](?<issued>20\d\d)[〕\]﹞）)]\d{1,4}号[，、]?《[^《》]{0,60}?(?<about>20\d\d)年(?:度)?[^《》\d]{0,8}(?:工作要点|工作计划|工作安排|工作任务|预算)[^《》]{0,12}》?/dg,
  literals: ["号《", "号，《", "号、《"],
  message: ({ groups }) => `文号是${groups["issued"]}年的，标题却是${groups["about"]}年的`,
  likeliest: () => "核对文号和标题",
};

/** A plan for one year is issued in that year or the year before; its number says when it was issued. */
function documentNumbers(document: Understanding): Judged {
  const hits = hitsOf(document, NUMBERED_TITLE);
  const wrong = hits.filter(({ groups }) => Math.abs(Number(groups["issued"]) - Number(groups["about"])) > 1);
  return { held: hits.length - wrong.length, findings: wrong.map((hit) => slipFinding(meta, NUMBERED_TITLE, hit)) };
}

/** Where so many more years are wrong than right, it is the document's year that was mistaken. */
const DOUBT = 3;

function asHint(finding: Finding): Finding {
  return { ...finding, severity: "info" };
}

/** Years that must be the budget year, or the one before, are; document numbers fit the year in their titles. */
export const wrongYear: Rule = {
  meta,
  check: (document) => {
    const { year } = document;
    const statements = statementsFor(document);
    const years = year === null ? [] : statements.map((statement) => statementYears(document, year, statement));
    const judged = [...years, documentNumbers(document)];
    const found = judged.flatMap((each) => each.findings);
    const held = judged.reduce((sum, each) => sum + each.held, 0);
    const findings = found.length > held + DOUBT ? found.map(asHint) : found;
    if (held + findings.length > 0) return { state: "judged", held, findings };
    if (statements.length > 0 && year === null) return { state: "undecided", missing: "看不出文件是哪一年的" };
    return { state: "notApplicable", why: "文件里没有应当与预算年度一致的年份" };
  },
};
