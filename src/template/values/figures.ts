import { type Book, changeOf, countOf, levelOf, printedOf, rateOf, shareOf } from "../../book/index.ts";
import { type Concept, ConceptSyntaxError, type Dimension, parseConcept } from "../../concept/index.ts";
import { DIMENSION_LABELS } from "../../workbook/index.ts";
import type { Resolved } from "./value.ts";

/** How a figure is asked of the book: its level, or how it compares. */
export type Aspect = "level" | "change" | "direction" | "rate" | "share";

/** What the name of a figure means. */
export interface NamedFigure {
  readonly concept: Concept;
  readonly aspect: Aspect;
}

/** The measures that count persons or things. */
const COUNTED: ReadonlySet<string> = new Set([
  ...["authorizedStaffing", "actualStaff", "enrolledStudents", "vehicles", "plannedVehicles"],
  ...["largeEquipment", "plannedLargeEquipment", "managedTransfers"],
]);

const ASPECTS: Readonly<Record<string, Aspect>> = {
  增减额: "change",
  增减: "direction",
  增减率: "rate",
  占比: "share",
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  收入预算: "income",
  支出预算: "expenditure",
  三公经费支出: "threePublicExpenses",
  政府采购预算: "governmentProcurement",
  编制: "authorizedStaffing",
  实有: "actualStaff",
};

const SEARCHED: readonly Dimension[] = ["fund", "nature", "item", "age", "origin", "stage", "unitKind", "scope"];

/** A name reduced to what distinguishes it. */
export function bareName(name: string): string {
  return name
    .replace(/[\s“”"'‘’]/g, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}

function valueNamed(dimension: Dimension, name: string): string | undefined {
  return Object.entries(DIMENSION_LABELS[dimension] ?? {}).find(([, label]) => bareName(label) === name)?.[0];
}

function codeCoordinate(segment: string): Concept | null {
  if (/^2\d{2}(\d{2}){0,2}$/.test(segment)) return { functionCode: segment };
  if (/^3\d{2}(\d{2})?$/.test(segment)) return { economicCode: `d:${segment}` };
  return /^5\d{2}(\d{2})?$/.test(segment) ? { economicCode: `g:${segment}` } : null;
}

/** What one segment of a name adds: 一般公共预算, 2013101, 上年, the name of a unit or project. */
function coordinateOf(book: Book, segment: string): Concept | null {
  if (segment === "上年") return { year: String(book.year - 1) };
  const [, year] = /^(\d{4})年$/.exec(segment) ?? [];
  if (year) return { year };
  const code = codeCoordinate(segment);
  if (code) return code;
  for (const dimension of SEARCHED) {
    const value = valueNamed(dimension, segment);
    if (value !== undefined) return { [dimension]: value };
  }
  const unit = [book.body, ...book.units].find(({ name }) => bareName(name) === segment);
  if (unit) return { entity: unit.name };
  const project = book.projects.find(({ name, withheld }) => !withheld && bareName(name) === segment);
  return project ? { project: project.code } : null;
}

function fromConcept(text: string): NamedFigure | null {
  try {
    const { kind = "level", base: _, ...concept } = parseConcept(text);
    return { concept, aspect: kind === "change" || kind === "rate" ? kind : "level" };
  } catch (error) {
    if (error instanceof ConceptSyntaxError) return null;
    throw error;
  }
}

/**
 * What the name of a figure means: a measure, then what narrows it, in any order, joined by full stops (支出预算.基本支出,
 * 支出预算.2013101.上年, 收入预算.增减率); or a concept in text form. Null for a name that means nothing.
 */
export function figureNamed(book: Book, name: string): NamedFigure | null {
  if (name.startsWith("concept/")) return fromConcept(name);
  const [first = "", ...rest] = name.split(/[.．。]/).map(bareName);
  const measure = OTHER_NAMES[first] ?? valueNamed("measure", first);
  if (measure === undefined || measure === "*") return null;
  let figure: NamedFigure = { concept: { measure }, aspect: "level" };
  for (const segment of rest) {
    const aspect = ASPECTS[segment];
    const coordinate = aspect ? {} : coordinateOf(book, segment);
    if (coordinate === null) return null;
    figure = { concept: { ...figure.concept, ...coordinate }, aspect: aspect ?? figure.aspect };
  }
  return figure;
}

function directionWord(change: number): string {
  if (change === 0) return "持平";
  return change > 0 ? "增加" : "减少";
}

/** The value of a figure; null when the book does not say. */
export function figureValue(book: Book, { concept, aspect }: NamedFigure): Exclude<Resolved, undefined> {
  const base = "initialBudget";
  if (aspect === "level" && COUNTED.has(concept.measure ?? "")) {
    const count = countOf(book, concept);
    return count === null ? null : { type: "number", value: count };
  }
  switch (aspect) {
    case "level": {
      const amount = printedOf(book, concept)?.fen ?? levelOf(book, concept);
      return amount === null ? null : { type: "amount", amount };
    }
    case "change": {
      const amount = changeOf(book, concept, base);
      return amount === null ? null : { type: "amount", amount, unsigned: true };
    }
    case "direction": {
      const change = changeOf(book, concept, base);
      return change === null ? null : { type: "text", text: directionWord(change) };
    }
    case "rate": {
      const ratio = rateOf(book, concept, base);
      return ratio && { type: "percent", ratio };
    }
    case "share": {
      const { measure, year, entity, scope } = concept;
      const whole = { measure, year, entity, scope };
      const known = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
      const ratio = shareOf(book, concept, known);
      return ratio && { type: "percent", ratio };
    }
  }
}

/** The value of a name as a figure; undefined for a name that means nothing. */
export function resolvedFigure(book: Book, name: string): Resolved {
  const figure = figureNamed(book, name);
  return figure ? figureValue(book, figure) : undefined;
}
