import {
  compareRatios,
  type Decimal,
  printDecimal,
  type Ratio,
  ratio,
  ratioOf,
  roundRatio,
} from "../../amount/index.ts";
import { gradeOf, magnitude, scoringParameters } from "../../perform/index.ts";
import {
  type EvaluatedRow,
  type PrintedNumber,
  placesOfWords,
  type SelfEvaluationForm,
  selfEvaluationForms,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { EVALUATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "self-evaluation-score",
  title: "自评表的得分、总分和等级算得出来",
  category: "accuracy",
  severity: "error",
  basis: EVALUATION,
};

const HUNDRED = ratio(100n, 1n);

/** What may stand behind a printed number: half a unit of its last place to both sides. */
function bounds({ units, scale }: Decimal): readonly [low: Ratio, high: Ratio] {
  const parts = 2n * 10n ** BigInt(scale);
  return [ratio(BigInt(units) * 2n - 1n, parts), ratio(BigInt(units) * 2n + 1n, parts)];
}

const times = (left: Ratio, right: Ratio): Ratio => ratio(left.n * right.n, left.d * right.d);
const over = (left: Ratio, right: Ratio): Ratio => ratio(left.n * right.d, left.d * right.n);
const plus = (left: Ratio, right: Ratio): Ratio => ratio(left.n * right.d + right.n * left.d, left.d * right.d);
const least = (left: Ratio, right: Ratio): Ratio => (compareRatios(left, right) < 0 ? left : right);

function meets(printed: Decimal, [low, high]: readonly [Ratio, Ratio]): boolean {
  const [from, to] = bounds(printed);
  return compareRatios(to, low) >= 0 && compareRatios(from, high) <= 0;
}

interface Judged {
  readonly held: number;
  readonly findings: readonly Finding[];
}

type Tell = (message: string, suspects: readonly PrintedNumber[], arithmetic: string, likeliest: string) => Finding;

const two = (value: Ratio): string => printDecimal(roundRatio(value, 2));

function judgeExecution({ execution }: SelfEvaluationForm, tell: Tell): Judged {
  if (!execution || execution.budget.value.units <= 0) return { held: 0, findings: [] };
  const { budget, paid, rate, weight, score } = execution;
  const [[lowPaid, highPaid], [lowBudget, highBudget]] = [bounds(paid.value), bounds(budget.value)];
  if (lowBudget.n <= 0n || lowPaid.n < 0n) return { held: 0, findings: [] };
  const share: readonly [Ratio, Ratio] = [over(lowPaid, highBudget), over(highPaid, lowBudget)];
  const exact = over(ratioOf(paid.value), ratioOf(budget.value));
  const said = `${printDecimal(paid.value)} ÷ ${printDecimal(budget.value)}`;
  const findings: Finding[] = [];
  let held = 0;
  if (rate) {
    const right = two(times(exact, HUNDRED));
    if (meets(rate.value, [times(share[0], HUNDRED), times(share[1], HUNDRED)])) held += 1;
    else findings.push(tell(`预算执行率应为${right}%`, [rate], `${said} = ${right}%`, `${right}%`));
  }
  if (weight && score) {
    const points = (part: Ratio) => times(ratioOf(weight.value), least(part, ratio(1n, 1n)));
    if (meets(score.value, [points(share[0]), points(share[1])])) held += 1;
    else {
      const right = two(points(exact));
      const arithmetic = `${printDecimal(weight.value)} × ${said} = ${right}`;
      findings.push(tell(`预算执行率的得分应为${right}分`, [score], arithmetic, `${right}分`));
    }
  }
  return { held, findings };
}

/** Whether a number that was reached misses its target; null where that is not a matter of numbers. */
function missed({ target, actual }: EvaluatedRow): boolean | null {
  if (!target || !actual || target.unit !== actual.unit) return null;
  const [aim, own] = [magnitude(target), magnitude({ ...actual, operator: "=" })];
  if (!aim || !own || aim.n === 0n) return null;
  if (target.operator === "≥") return compareRatios(own, aim) < 0;
  return target.operator === "≤" ? compareRatios(own, aim) > 0 : null;
}

function judgeRow(row: EvaluatedRow, tell: Tell): Judged {
  const { name, weight, score, level } = row;
  if (!weight || !score) return { held: 0, findings: [] };
  const [points, most] = [printDecimal(score.value), printDecimal(weight.value)];
  const order = compareRatios(ratioOf(score.value), ratioOf(weight.value));
  if (order > 0 || score.value.units < 0) {
    return {
      held: 0,
      findings: [tell(`“${name.text}”得${points}分，应在0到${most}分之间`, [score], "", `至多${most}分`)],
    };
  }
  const banded = /满意度/.test(level) || /满意/.test(name.text);
  if (order === 0 && !banded && missed(row) === true) {
    const [aim, own] = [row.target?.text ?? "", row.actual?.text ?? ""];
    const message = `“${name.text}”没有达到目标${aim}（实际${own}），却得满分`;
    return { held: 0, findings: [tell(message, [score], "", `少于${most}分`)] };
  }
  return { held: 1, findings: [] };
}

function sumOf(numbers: readonly (PrintedNumber | null)[]): Ratio | null {
  let sum = ratio(0n, 1n);
  for (const each of numbers) {
    if (!each) return null;
    sum = plus(sum, ratioOf(each.value));
  }
  return sum;
}

function judgeTotals(form: SelfEvaluationForm, tell: Tell): Judged {
  const { rows, execution, total, totalWeight, grade } = form;
  const findings: Finding[] = [];
  let held = 0;
  for (const [what, key, stated] of [
    ["分值", "weight", totalWeight],
    ["得分", "score", total],
  ] as const) {
    const parts = [...(execution ? [execution[key]] : []), ...rows.map((row) => row[key])];
    const sum = sumOf(parts);
    if (!stated || !sum || rows.length === 0) continue;
    if (compareRatios(sum, ratioOf(stated.value)) === 0) held += 1;
    else {
      const arithmetic = `${parts.map((part) => (part ? printDecimal(part.value) : "")).join(" + ")} = ${two(sum)}`;
      findings.push(
        tell(`${what}之和为${two(sum)}，总分写为${printDecimal(stated.value)}`, [stated], arithmetic, two(sum)),
      );
    }
  }
  if (total && grade) {
    const right = gradeOf(total.value, scoringParameters().results);
    if (right === grade.text) held += 1;
    else
      findings.push(
        tell(`总分${printDecimal(total.value)}分的等级应为“${right}”，写为“${grade.text}”`, [total], "", right),
      );
  }
  return { held, findings };
}

function judge(form: SelfEvaluationForm, file: string): Judged {
  const label = form.title?.text ?? "自评表";
  const tell: Tell = (message, suspects, arithmetic, likeliest) => ({
    rule: meta.id,
    severity: meta.severity,
    message: `${label}：${message}`,
    suspects: suspects.flatMap(({ words }) => placesOfWords(words, file)),
    evidence: [],
    arithmetic,
    likeliest,
    basis: meta.basis,
    key: `${label}|${message}`,
  });
  const parts = [judgeExecution(form, tell), ...form.rows.map((row) => judgeRow(row, tell)), judgeTotals(form, tell)];
  return {
    held: parts.reduce((sum, { held }) => sum + held, 0),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/**
 * A self-evaluation form works out: the execution rate and its points, every indicator's points within its weight and not
 * full where the target was missed, weights and points that make up their totals, and the grade of the total.
 */
export const selfEvaluationScore: Rule = {
  meta,
  check: ({ disclosure }) => {
    const forms = selfEvaluationForms(disclosure.blocks);
    if (forms.length === 0) return { state: "notApplicable", why: "文件里没有绩效自评表" };
    const judged = forms.map((form) => judge(form, disclosure.file));
    const held = judged.reduce((sum, each) => sum + each.held, 0);
    const findings = judged.flatMap((each) => each.findings);
    if (held + findings.length === 0) return { state: "undecided", missing: "自评表没有写明分值和得分" };
    return { state: "judged", held, findings };
  },
};
