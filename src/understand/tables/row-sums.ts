import type { SumRelation } from "../model.ts";
import type { Column } from "./columns.ts";
import type { FigureAt } from "./figures.ts";
import { type Addition, additionsByLevel } from "./list-levels.ts";
import type { RowAmounts } from "./row-amounts.ts";
import type { Row } from "./rows.ts";
import { partsNamedBy } from "./three-public-expenses.ts";

/** A formula between rows: a total row and the rows that it adds up. */
export interface RowFormula extends Addition {
  readonly axis: "rows" | "codes";
  /** Formulas of one list, which stand and fall together, have the same name. */
  readonly list?: string;
}

function isBlank(row: Row): boolean {
  return row.name === "" && row.code === null && row.otherCode === null;
}

/** Codes add up to the next higher code that the table prints: 2013101 + 2013102 = 20131. */
function codeFormulas(rows: readonly Row[]): RowFormula[] {
  const codes = rows.filter(({ code }) => code !== null).map(({ code }) => code as string);
  if (new Set(codes).size < codes.length) return [];
  return rows.flatMap((total, at) => {
    if (total.code === null) return [];
    const parts = rows.filter(({ parent }) => parent === at);
    return parts.length > 0 ? [{ axis: "codes" as const, total, parts }] : [];
  });
}

/** Numbered lines add up to the line above them: 一、本年收入 = （一） + （二） + （三）. */
function numberedFormulas(rows: readonly Row[]): RowFormula[] {
  return rows.flatMap((total, at) => {
    if (total.code !== null) return [];
    const parts = rows.filter((row) => row.parent === at && !row.ofWhich && row.depth !== null);
    return parts.length > 0 ? [{ axis: "rows" as const, total, parts }] : [];
  });
}

function isSubtotal({ name, depth, code }: Row): boolean {
  return depth === null && code === null && /小计$/.test(name);
}

/**
 * Totals of a statement that stand below what they add up: 本年收入合计, then 收入总计 with what is carried over. A 小计 adds up
 * the lines since the last 小计 or total, and the next total takes it for them.
 */
function runningTotals(rows: readonly Row[]): RowFormula[] {
  const formulas: RowFormula[] = [];
  let before: Row[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    if (isBlank(row) || row.ofWhich) continue;
    const adds = row.total ? [...before, ...open] : open;
    if ((row.total || isSubtotal(row)) && adds.length > 0) formulas.push({ axis: "rows", total: row, parts: adds });
    if (row.total) [before, open] = [[row], []];
    else if (isSubtotal(row)) [before, open] = [[...before, row], []];
    else if (row.parent === null) open.push(row);
  }
  return formulas;
}

/** 项目支出 in one line beside the economic accounts of basic expenditure: no account divides it. */
function isUndivided({ name }: Row, coded: readonly Row[]): boolean {
  return name === "项目支出" && coded.every(({ code }) => /^[35]/.test(code ?? ""));
}

/** 内部往来抵销: what is taken off the units' sum; a line of a table by units that has no code. */
const ELIMINATED = /抵[销消]/;

/** The lines of a list that stand on one level: unit rows repeat the total, and higher codes contain the longest ones. */
function onOneLevel(lines: readonly Row[], total: Row, amounts: RowAmounts): readonly Row[] {
  const first = lines.findIndex((row, at) => at === lines.length - 1 || !amounts.repeats(row, total));
  const parts = lines.slice(Math.max(0, first));
  const longest = Math.max(0, ...parts.map(({ otherCode }) => otherCode?.length ?? 0));
  return parts.filter(({ otherCode, name }) => (otherCode?.length ?? 0) === longest || ELIMINATED.test(name));
}

/** The one total of a list, above or below the lines without a parent. */
function listTotal(rows: readonly Row[], amounts: RowAmounts): RowFormula[] {
  const filled = rows.filter((row) => !isBlank(row));
  const named = filled.filter(({ total }) => total);
  const first = rows[0];
  const total = named.length === 1 ? named[0] : named.length === 0 && first && isBlank(first) ? first : undefined;
  if (!total) return [];
  const lines = filled.filter((row) => row !== total && row.parent === null && !row.ofWhich);
  const coded = lines.filter(({ code }) => code !== null);
  const codes = coded.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return [];
  const whole = (parts: readonly Row[]) => (parts.length > 0 ? [{ axis: "rows" as const, total, parts }] : []);
  if (coded.length > 0) return whole(lines.filter((row) => row.code !== null || isUndivided(row, coded)));
  const flat = onOneLevel(
    partsNamedBy(total.name, lines, ({ name }) => name),
    total,
    amounts,
  );
  const byLevel = total === filled[0] || total === first ? additionsByLevel(total, lines, flat, amounts) : null;
  return byLevel?.map((addition) => ({ axis: "rows" as const, ...addition, list: "levels" })) ?? whole(flat);
}

/**
 * The formulas that the rows of a segment state. A segment whose total stands below its lines, or that has several
 * totals, is a statement; otherwise it is a list with one total.
 */
export function rowFormulas(rows: readonly Row[], amounts: RowAmounts): RowFormula[] {
  const numbered = rows.some(({ depth }) => depth === 1);
  const totals = rows.filter(({ total }) => total);
  const statement = numbered || totals.length > 1;
  return [
    ...codeFormulas(rows),
    ...(statement ? [...numberedFormulas(rows), ...runningTotals(rows)] : listTotal(rows, amounts)),
  ];
}

/** The sums that rows state, for every amount column in which the total is printed. Blank parts add nothing. */
export function rowSums(
  pattern: string,
  formulas: readonly RowFormula[],
  amounts: readonly Column[],
  at: FigureAt,
): SumRelation[] {
  const relations: SumRelation[] = [];
  for (const [number, { axis, total, parts, list }] of formulas.entries()) {
    for (const column of amounts) {
      const totalFigure = at(total.index, column.index);
      const partFigures = parts.map(({ index }) => at(index, column.index)).filter((figure) => figure !== undefined);
      if (!totalFigure || partFigures.length === 0) continue;
      const name = total.name || total.code || "合计";
      const partNames = parts.slice(0, 4).map((part) => part.name || part.code || part.otherCode || "");
      relations.push({
        axis,
        pattern: `${pattern}/${axis}${axis === "codes" ? "" : (list ?? number)}`,
        label: `${total.code ?? ""}${name} = ${partNames.join(" + ")}${parts.length > 4 ? " + …" : ""}`,
        total: totalFigure,
        parts: partFigures,
        exhaustive: true,
      });
    }
  }
  return relations;
}
