import type { Fen } from "../../amount/index.ts";
import { type Book, levelOf, membersOf, nameOf, priorOf } from "../../book/index.ts";
import type { Concept, Dimension } from "../../concept/index.ts";
import type { Format } from "../../format/index.ts";
import { type Chart, chartSvg } from "../../write/index.ts";

/** A chart of a book with what its bars are about. */
export interface BookChart {
  readonly chart: Chart;
  readonly parts: readonly Part[];
}

/** A chart as a file: its name without ending, and the picture. */
export interface ChartFile {
  readonly name: string;
  readonly svg: string;
}

/** What a bar is about, and how much it is this year. */
export interface Part {
  readonly label: string;
  readonly concept: Concept;
  readonly amount: Fen;
}

const BASE = "initialBudget";
const EXPENDITURE: Concept = { measure: "expenditure" };

/** The parts of a whole that have an amount, under the names that the format gives them. */
function partsOf(book: Book, format: Format, whole: Concept, dimension: Dimension, level?: number): Part[] {
  const members = membersOf(book, whole, dimension, level === undefined ? undefined : [level]);
  return members.flatMap((value) => {
    const concept = { ...whole, [dimension]: value };
    const amount = levelOf(book, concept);
    const label = format.terms[dimension]?.[value] ?? nameOf(book, dimension, value) ?? value;
    return amount === null || amount === 0 ? [] : [{ label, concept, amount }];
  });
}

function bars(title: string, parts: readonly Part[]): BookChart[] {
  if (parts.length === 0) return [];
  return [
    {
      chart: {
        type: "bars",
        title,
        unit: "tenThousandYuan",
        bars: parts.map(({ label, amount }) => ({ label, amount })),
        shares: true,
      },
      parts,
    },
  ];
}

/** Parts that the book also knows of last year, side by side. */
function comparison(book: Book, title: string, parts: readonly Part[]): BookChart[] {
  const pairs = parts.flatMap(({ label, concept, amount }) => {
    const before = priorOf(book, concept, BASE);
    return before === null ? [] : [{ label, before, now: amount }];
  });
  if (pairs.length === 0) return [];
  return [
    {
      chart: {
        type: "comparison",
        title,
        unit: "tenThousandYuan",
        before: `${book.year - 1}年`,
        now: `${book.year}年`,
        pairs,
      },
      parts,
    },
  ];
}

/**
 * The charts that people would rather look at than read: where income comes from, what is spent by function and by nature,
 * the change on last year, 三公. A chart of which the book knows nothing is left out.
 */
export function chartsOf(book: Book, format: Format): BookChart[] {
  const total: Part[] = [
    EXPENDITURE,
    { ...EXPENDITURE, nature: "basic" },
    { ...EXPENDITURE, nature: "project" },
  ].flatMap((concept, index) => {
    const amount = levelOf(book, concept);
    return amount === null ? [] : [{ label: ["支出合计", "基本支出", "项目支出"][index] ?? "", concept, amount }];
  });
  const threePublic: Concept = { measure: "threePublicExpenses" };
  const items = [
    "officialOverseasTravel",
    "officialHospitality",
    "officialVehiclePurchase",
    "officialVehicleOperation",
  ];
  const labels = ["因公出国（境）费", "公务接待费", "公务用车购置费", "公务用车运行维护费"];
  const threePublicParts = items.flatMap((item, index): Part[] => {
    const concept = { ...threePublic, item };
    const amount = levelOf(book, concept);
    return amount === null ? [] : [{ label: labels[index] ?? item, concept, amount }];
  });
  return [
    ...bars(`${book.year}年收入来源`, partsOf(book, format, { measure: "income" }, "fund")),
    ...bars(`${book.year}年支出（按功能分类）`, partsOf(book, format, EXPENDITURE, "functionCode", 1)),
    ...bars(`${book.year}年支出（按支出性质）`, partsOf(book, format, EXPENDITURE, "nature", 1)),
    ...comparison(book, "支出与上年相比", total),
    ...comparison(book, "“三公”经费与上年相比", threePublicParts),
  ];
}

/** Charts as files of their own, numbered in order. */
export function chartFiles(charts: readonly BookChart[]): readonly ChartFile[] {
  return charts.map(({ chart }, index) => ({
    name: `${index + 1}-${chart.title.replace(/[“”（）]/g, "")}`,
    svg: chartSvg(chart, `chart${index + 1}`),
  }));
}
