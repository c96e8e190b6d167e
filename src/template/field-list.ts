import { type Book, membersOf, nameOf, printedCode } from "../book/index.ts";
import type { Dimension } from "../concept/index.ts";
import { DIMENSION_LABELS } from "../workbook/index.ts";
import { bookScope, knownNames } from "./values/book-scope.ts";
import { PROJECT_TEXT_NAMES } from "./values/entries.ts";
import { habitsOf, type Source } from "./values/scope.ts";
import { composedTables } from "./values/tables.ts";
import { printValue } from "./values/value.ts";

/** A field that a template may hold, with what the book would print there; null where it prints a table. */
export interface FieldLine {
  readonly name: string;
  readonly value: string | null;
}

const MEASURES: readonly (readonly [name: string, measure: string, dimensions: readonly Dimension[]])[] = [
  ["收入预算", "income", ["fund", "functionCode"]],
  ["收入总计", "incomeTotal", []],
  ["支出预算", "expenditure", ["nature", "fund", "functionCode", "economicCode"]],
  ["支出总计", "expenditureTotal", []],
  ["年终结转结余", "yearEndCarryOver", []],
  ["三公经费", "threePublicExpenses", ["item"]],
  ["机关运行经费", "governmentOperatingFunds", []],
  ["政府采购", "governmentProcurement", ["item"]],
  ["政府购买服务", "governmentPurchaseOfServices", []],
  ["国有资产", "stateAssets", ["item"]],
];

const COUNTS: readonly string[] = ["编制人数", "实有人数", "车辆", "大型设备", "在校学生"];
const COMPARED = ["上年", "增减", "增减额", "增减率"];
const DEPTHS = [1, 2, 3];

function memberName(book: Book, dimension: Dimension, value: string): string {
  return DIMENSION_LABELS[dimension]?.[value] ?? (nameOf(book, dimension, value) === null ? value : printedCode(value));
}

function figureNames(book: Book): readonly string[] {
  return [
    ...MEASURES.flatMap(([name, measure, dimensions]) => [
      name,
      ...dimensions.flatMap((dimension) =>
        membersOf(book, { measure }, dimension, DEPTHS).map((value) => `${name}.${memberName(book, dimension, value)}`),
      ),
    ]),
    ...COUNTS,
    ...book.counts.flatMap(({ concept: { measure, item, year } }) => {
      const name = DIMENSION_LABELS.measure?.[measure ?? ""];
      const label = DIMENSION_LABELS.item?.[item ?? ""];
      return name && label && year === undefined ? [`${name}.${label}`] : [];
    }),
  ];
}

/** The fields that a book fills: figures with their comparisons, texts, lists, tables; then the loops. */
export function fieldList(source: Source): {
  readonly fields: readonly FieldLine[];
  readonly loops: readonly string[];
} {
  const { book, format } = source;
  const scope = bookScope(source);
  const habits = habitsOf(source);
  const shown = (name: string): FieldLine[] => {
    const value = scope.resolve(name);
    if (!value) return [];
    return [{ name, value: value.type === "tables" ? null : printValue(value, habits, {}) }];
  };
  const { simple, lists } = knownNames(book);
  const figures = [...new Set(figureNames(book))].flatMap((name) => [
    ...shown(name),
    ...COMPARED.flatMap((aspect) => shown(`${name}.${aspect}`)),
  ]);
  const projects = book.projects
    .filter(({ withheld }) => !withheld)
    .flatMap(({ name }) =>
      ["金额", ...Object.keys(PROJECT_TEXT_NAMES)].flatMap((field) => shown(`项目:${name}.${field}`)),
    );
  return {
    fields: [
      ...simple.flatMap(shown),
      ...figures,
      ...book.texts.flatMap(({ key }) => shown(`文字:${key}`)),
      ...projects,
      ...(format ? composedTables(book, format).flatMap(({ title }) => shown(`表:${title}`)) : []),
    ],
    loops: lists,
  };
}
