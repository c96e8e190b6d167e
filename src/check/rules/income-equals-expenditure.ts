import { ALL, type Concept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { TableReading } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { equality } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "income-equals-expenditure",
  title: "收支总表的收入总计等于支出总计",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第四条、第十二条（收支平衡）；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

const STATEMENTS = new Set(["incomeAndExpenditure", "fiscalAppropriation"]);

function isGrandTotal({ functionCode, economicCode, nature, item, age, project }: Concept): boolean {
  return [functionCode, economicCode, nature, item, age, project].every((value) => value === ALL);
}

/** The last total of a side: 收入总计 stands below 本年收入合计. */
function grandTotal(table: TableReading, measures: readonly string[], fund: string): Figure | undefined {
  return table.figures.findLast(
    ({ concept }) => measures.includes(concept.measure ?? "") && isGrandTotal(concept) && concept.fund === fund,
  );
}

function totalsOf(table: TableReading): [Figure, Figure] | null {
  const fund = table.subject === "fiscalAppropriation" ? "fiscalAppropriation" : ALL;
  const income = grandTotal(table, ["income"], fund);
  const expenditure = grandTotal(table, ["expenditureTotal"], fund) ?? grandTotal(table, ["expenditure"], fund);
  return income && expenditure ? [income, expenditure] : null;
}

/** Income and expenditure of a statement balance: 收入总计 = 支出总计, exactly, since both are printed alike. */
export const incomeEqualsExpenditure: Rule = {
  meta,
  check: (document) => {
    const statements = document.tables.filter(({ subject }) => STATEMENTS.has(subject ?? ""));
    if (statements.length === 0) return { state: "notApplicable", why: "文件里没有收支总表" };
    const findings: Finding[] = [];
    let held = 0;
    for (const table of statements) {
      const totals = totalsOf(table);
      if (!totals) continue;
      const [income, expenditure] = totals;
      if (amountOf(income)?.fen === amountOf(expenditure)?.fen) {
        held += 1;
        continue;
      }
      findings.push({
        rule: meta.id,
        severity: meta.severity,
        message: "收入总计与支出总计不相等",
        suspects: placesOfFigures([income, expenditure]),
        evidence: [],
        arithmetic: `收入总计 ${describeFigure(income)}，支出总计 ${describeFigure(expenditure)}`,
        basis: meta.basis,
        key: `${table.subject}`,
        figures: [income, expenditure],
        equation: equality(income, expenditure),
      });
    }
    if (held + findings.length === 0) return { state: "undecided", missing: "收支总表里没有找到两边的总计" };
    return { state: "judged", held, findings };
  },
};
