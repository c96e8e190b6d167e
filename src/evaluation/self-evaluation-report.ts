import { printDecimal } from "../amount/index.ts";
import type { Book } from "../book/index.ts";
import type { Block, Disclosure } from "../disclosure/index.ts";
import { RATIO_DEFINITIONS, type ScoreOutcome, type ScoringParameters } from "../perform/index.ts";
import { departmentRatios, type KnownRatio } from "./department.ts";
import { decimalText, heading, paragraph, type RowCell, tableOf, wan } from "./document.ts";
import { type EvaluatedIndicator, type SelfEvaluation, selfEvaluations } from "./self-evaluation.ts";

const COLUMNS = 8;

function pointsText(outcome: ScoreOutcome | null): string {
  if (outcome === null) return "不适用";
  return outcome.status === "scored" ? printDecimal(outcome.score) : "待定";
}

function remedy({ result, outcome }: EvaluatedIndicator): string {
  if (outcome.status !== "scored") return outcome.why;
  return [result?.reason, result?.action].filter((text) => text).join("；");
}

function moneyRows({ money, executionRate, execution }: SelfEvaluation, weight: number): RowCell[][] {
  if (!money) return [];
  const { initial, adjusted, paid } = money;
  return [
    [["预算执行情况（万元）", 2], "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分"],
    [
      ["年度资金总额", 2],
      wan(initial),
      wan(adjusted),
      wan(paid),
      decimalText(executionRate),
      String(weight),
      pointsText(execution),
    ],
  ];
}

function indicatorRow(each: EvaluatedIndicator): RowCell[] {
  const { indicator, result, outcome } = each;
  const { level1, level2, name, target, weight } = indicator;
  return [
    level1,
    level2,
    name,
    target,
    result?.actual ?? "",
    weight === undefined ? "" : String(weight),
    pointsText(outcome),
    remedy(each),
  ];
}

/** The self-evaluation form (自评表) of one project or of the whole department. */
function formOf(evaluation: SelfEvaluation, weight: number): Block {
  const { indicators, total } = evaluation;
  const rows: RowCell[][] = [
    ...moneyRows(evaluation, weight),
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...indicators.map(indicatorRow),
    [["总分", 5], "100", total.total ? printDecimal(total.total) : "待定", total.grade ?? ""],
  ];
  return tableOf(COLUMNS, rows);
}

function conclusion({ total, gaps }: SelfEvaluation): string {
  if (total.total && total.grade) return `自评得分 ${printDecimal(total.total)} 分，结果为“${total.grade}”。`;
  return `尚不能得出总分：${[...total.problems, ...gaps].join("；")}。`;
}

const UNMET_COLUMNS = ["自评对象", "指标", "目标值", "实际完成值", "偏差原因", "改进措施"];

function unmetRows(evaluation: SelfEvaluation, book: Book): RowCell[][] {
  return evaluation.indicators.flatMap(({ indicator, result, outcome }) =>
    outcome.status !== "scored" || outcome.met
      ? []
      : [
          [
            nameOf(evaluation, book),
            indicator.name,
            indicator.target,
            result?.actual ?? "",
            result?.reason ?? "",
            result?.action ?? "",
          ],
        ],
  );
}

/** What was not reached, one row each. The chapter always has its table, for a workbook holds nothing else. */
function unmetTable(evaluations: readonly SelfEvaluation[], book: Book): Block {
  const rows = evaluations.flatMap((each) => unmetRows(each, book));
  const none: RowCell[] = [["各项已计分的指标均达到目标。", UNMET_COLUMNS.length]];
  return tableOf(UNMET_COLUMNS.length, [UNMET_COLUMNS, ...(rows.length > 0 ? rows : [none])], 1);
}

function partsText({ numerator, denominator, unit }: KnownRatio): readonly [string, string] {
  if (unit === "count") return [String(numerator), String(denominator)];
  return [wan(numerator as Parameters<typeof wan>[0]), wan(denominator as Parameters<typeof wan>[0])];
}

function ratioRow(known: KnownRatio): RowCell[] {
  const { name, numerator, denominator, operator, target } = RATIO_DEFINITIONS[known.which];
  const [above, below] = partsText(known);
  const { result } = known;
  const value = result.status === "known" ? printDecimal(result.percent) : "—";
  const verdict = result.status === "known" ? (result.met ? "达到" : "未达到") : result.why;
  return [name, `${numerator} ÷ ${denominator}`, above, below, value, `${operator}${target}`, verdict];
}

function ratioBlocks(book: Book): Block[] {
  const ratios = departmentRatios(book);
  if (ratios.length === 0) return [];
  const header: RowCell[] = ["指标", "算法", "分子", "分母", "结果（%）", "目标（%）", "是否达到"];
  return [
    heading(1, "三、部门整体指标"),
    paragraph("金额单位：万元"),
    tableOf(7, [header, ...ratios.map(ratioRow)], 1),
  ];
}

function nameOf({ project }: SelfEvaluation, book: Book): string {
  return project?.name ?? `${book.body.name}整体支出`;
}

/**
 * The self-evaluation report (绩效自评报告) of a year as a document: results at a glance, what was not reached and what is
 * done about it, the ratios of the department, then a form for each project, after 财预〔2020〕10号.
 */
export function selfEvaluationReport(book: Book, parameters: ScoringParameters): Disclosure {
  const evaluations = selfEvaluations(book, parameters);
  const overview: RowCell[][] = evaluations.map((each) => [
    nameOf(each, book),
    each.money ? wan(each.money.adjusted) : "",
    each.money ? wan(each.money.paid) : "",
    decimalText(each.executionRate),
    each.total.total ? printDecimal(each.total.total) : "待定",
    each.total.grade ?? "",
  ]);
  return {
    file: "",
    blocks: [
      heading(0, `${book.body.name}${book.year}年度绩效自评报告`),
      heading(1, "一、自评结论"),
      paragraph(`依据${parameters.source}，对${evaluations.length}个对象开展自评。单位：万元。`),
      tableOf(6, [["自评对象", "全年预算数", "全年执行数", "执行率（%）", "得分", "结果"], ...overview], 1),
      heading(1, "二、未达到的目标和改进措施"),
      ...evaluations.map((each) => paragraph(`${nameOf(each, book)}：${conclusion(each)}`)),
      unmetTable(evaluations, book),
      ...ratioBlocks(book),
      heading(1, `${departmentRatios(book).length > 0 ? "四" : "三"}、自评表`),
      ...evaluations.flatMap((each) => [
        heading(2, `${nameOf(each, book)}绩效自评表`),
        formOf(each, parameters.executionWeight),
      ]),
    ],
  };
}
