import { printDecimal } from "../../amount/index.ts";
import { type Book, type IndicatorResult, type Project, proseProblem } from "../../book/index.ts";
import { LIGHT_NAMES, type ScoringParameters } from "../../perform/index.ts";
import { monitoring } from "../monitoring.ts";
import { type SelfEvaluation, selfEvaluations } from "../self-evaluation.ts";

const MOST = 5;
const sound = (text: string | undefined): text is string => text !== undefined && text !== "" && !proseProblem(text);

/** One finding in words: the indicator, why, and what is done about it; without what spells out amounts. */
function finding(name: string, result: IndicatorResult | null): string[] {
  if (!sound(name)) return [];
  const why = [result?.reason, result?.action].filter(sound).join("，");
  return [why === "" ? name : `${name}（${why}）`];
}

function listed(findings: readonly string[]): string {
  const more = findings.length > MOST ? `等 ${findings.length} 项` : "";
  return `${findings.slice(0, MOST).join("；")}${more}`;
}

function evaluatedText({ total, indicators }: SelfEvaluation, year: number): string | null {
  if (!total.total || !total.grade) return null;
  const unmet = indicators.filter(({ outcome }) => outcome.status === "scored" && !outcome.met);
  const findings = unmet.flatMap(({ indicator, result }) => finding(indicator.name, result));
  const says = findings.length > 0 ? `没有达到的目标：${listed(findings)}。` : "各项目标均已达到。";
  return `${year}年度自评得${printDecimal(total.total)}分，结果为“${total.grade}”。${says}`;
}

/** The latest month before December that any indicator of a project was reported for. */
function lastReport({ performance }: Project): number {
  const months = (performance?.indicators ?? []).flatMap(({ results = [] }) => results.map(({ month }) => month));
  return Math.max(0, ...months.filter((month) => month < 12));
}

function monitoredText(book: Book, project: Project): string | null {
  const month = lastReport(project);
  const found = month > 0 ? monitoring(book, month).find((each) => each.project?.code === project.code) : undefined;
  if (!found?.light) return null;
  const lagging = found.indicators.filter(({ light }) => light === "red" || light === "yellow");
  const findings = lagging.flatMap(({ indicator, result }) => finding(indicator.name, result));
  const says = findings.length > 0 ? `进度落后：${listed(findings)}。` : "各项目标进度正常。";
  return `${book.year}年截至${month}月底绩效监控为${LIGHT_NAMES[found.light]}。${says}`;
}

/**
 * What next year's application form says of last year's result (上年绩效评价结果、整改及应用), by project code: score, grade,
 * what was not reached and what is done about it; from monitoring while there is no score. It holds no amounts.
 */
export function lastEvaluations(book: Book, parameters: ScoringParameters): ReadonlyMap<string, string> {
  const evaluations = selfEvaluations(book, parameters);
  return new Map(
    evaluations.flatMap((evaluation) => {
      const { project } = evaluation;
      const text = project && (evaluatedText(evaluation, book.year) ?? monitoredText(book, project));
      return project && text ? [[project.code, text]] : [];
    }),
  );
}
