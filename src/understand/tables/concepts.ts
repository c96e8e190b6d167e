import type { Concept } from "../../concept/index.ts";
import { conceptOfCode, economicClassByName, functionByName } from "../vocabulary/accounts.ts";
import { readLabel } from "../vocabulary/label.ts";
import { isComparison, periodOf } from "../vocabulary/period.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./rows.ts";

/** What a row or a column says about its numbers. `open`: part of what it says was not understood. */
export interface AxisConcept {
  readonly concept: Concept;
  readonly open: boolean;
}

const NO_MEANING =
  /科目|功能分类|经济分类|编码|项目按|按功能|按经济|分类|预算数|执行数|决算数|年初|\(.{0,6}\)|来源|20\d\d年度?|上年|本年|当年|用于/g;

function isUnderstood(rest: string): boolean {
  return rest.replace(NO_MEANING, "").length === 0;
}

/** 财政拨款 as a part of 一般公共预算 is what that budget pays without its non-tax revenue. */
export function ofFund(concept: Concept, above: string | undefined): Concept {
  const part = concept.fund === "fiscalAppropriation" && above === "generalPublicBudget";
  return part ? { ...concept, fund: "generalPublicBudgetAppropriation" } : concept;
}

/** The concept of a column, from the labels above it. */
export function columnConcept({ path }: Column, budgetYear: number | null): AxisConcept {
  let concept: Concept = {};
  let open = false;
  const ofVehicles = path.some((part) => /公务用车/.test(part));
  for (const part of path) {
    const label = ofVehicles && /^(?:购置|运行(?:维护)?)费$/.test(part) ? `公务用车${part}` : part;
    const account = economicClassByName(label);
    if (account) {
      concept = { ...concept, ...account };
      continue;
    }
    const reading = readLabel(label);
    concept = { ...concept, ...ofFund(reading.concept, concept.fund), ...periodOf(label, budgetYear) };
    open ||= !isUnderstood(reading.rest) || isComparison(label);
  }
  return { concept, open };
}

/** 年末财政拨款结转和结余: what is left for the next year, in whatever words. */
const YEAR_END = /^(?:年[末终].*(?:结转|结余)|结转下年|结余分配)/;

/** A row of a table by units: the body itself stands for all its units, …本级 for its own books. */
function unitConcept(name: string, body: string | null): Concept {
  if (name === body) return {};
  return { entity: name, scope: /本级|本部|机关/.test(name) && !/机关事务/.test(name) ? "headquarters" : "unit" };
}

/** A row of a table of projects: a project, or the body, one of its offices or a kind of projects (本级支出项目) above them. */
function projectConcept(name: string, body: string | null): Concept {
  if (body !== null && name.startsWith(body)) return unitConcept(name, body);
  if (/^(?:本级|区级|市级|县级|省级)(?:支出|安排)?项目$/.test(name)) return { origin: "own" };
  if (/^(?:上级|中央)?转移支付(?:支出)?项目$/.test(name)) return { origin: "higherLevelTransfer" };
  return { project: name };
}

/** 其他运转类, 特定目标类 beside the name of a project. */
function kindOfProject(words: string): Concept {
  const { concept, rest } = readLabel(words);
  return rest === "" && concept.nature !== undefined ? { nature: concept.nature } : {};
}

/** 机关 accounts of the government list are of administrative units, 对事业单位 ones of institutions. */
function kindOfUnits(governmentCode: string): Concept {
  if (/^50[1-4]/.test(governmentCode)) return { unitKind: "administrative" };
  return /^50[56]/.test(governmentCode) ? { unitKind: "institution" } : {};
}

function accountOf({ governmentCode, project }: Row, code: string): Concept {
  return {
    ...conceptOfCode(code),
    ...(governmentCode === null ? {} : kindOfUnits(governmentCode)),
    ...(project === null ? {} : { project }),
  };
}

/**
 * The concept of a row, from its code or its label; `inherited` is what the rows above it say that it belongs to.
 * A name that is no account and no known term leaves the row open, unless rows are known to be projects or units.
 */
export function rowConcept(
  row: Row,
  inherited: Concept,
  names: "accounts" | "projects" | "units",
  body: string | null,
): AxisConcept {
  const ofUnit = row.unit === null || names === "units" ? inherited : { ...inherited, ...unitConcept(row.unit, body) };
  if (row.code !== null) return { concept: { ...ofUnit, ...accountOf(row, row.code) }, open: false };
  if (row.name === "" || row.name === body || /^(?:合计|总计)$/.test(row.name)) return { concept: ofUnit, open: false };
  if (names === "projects" && !row.total)
    return { concept: { ...ofUnit, ...kindOfProject(row.beside), ...projectConcept(row.name, body) }, open: false };
  if (names === "units" && !row.total)
    return { concept: { ...inherited, ...unitConcept(row.name, body) }, open: false };
  if (YEAR_END.test(row.name)) return { concept: { ...ofUnit, measure: "yearEndCarryOver" }, open: false };
  const account = functionByName(row.name) ?? economicClassByName(row.name);
  if (account) return { concept: { ...ofUnit, ...account }, open: false };
  const reading = readLabel(row.name);
  return { concept: { ...ofUnit, ...reading.concept }, open: !isUnderstood(reading.rest) };
}
