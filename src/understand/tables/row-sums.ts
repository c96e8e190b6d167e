import type { SumRelation } from "../model.ts";
import type { Column } from "./columns.ts";
import type { FigureAt } from "./figures.ts";
import type { Row } from "./rows.ts";

/** A formula between rows: a total row and the rows that it adds up. */
export interface RowFormula {
  readonly axis: "rows" | "codes";
  readonly total: Row;
  readonly parts: readonly Row[];
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
    if (total.depth === null || total.code !== null) return [];
    const parts = rows.filter((row) => row.parent === at && !row.ofWhich && row.depth !== null);
    return parts.length > 0 ? [{ axis: "rows" as const, total, parts }] : [];
  });
}

/** Totals of a statement that stand below what they add up: 本年收入合计, then 收入总计 with what is carried over. */
function runningTotals(rows: readonly Row[]): RowFormula[] {
  const formulas: RowFormula[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    if (isBlank(row) || row.ofWhich) continue;
    if (row.total) {
      if (open.length > 0) formulas.push({ axis: "rows", total: row, parts: open });
      open = [row];
    } else if (row.parent === null) open.push(row);
  }
  return formulas;
}

/** 项目支出 in one line beside the economic accounts of basic expenditure: no account divides it. */
function isUndivided({ name }: Row, coded: readonly Row[]): boolean {
  return name === "项目支出" && coded.every(({ code }) => /^[35]/.test(code ?? ""));
}

/** The one total of a list: above or below the lines without a parent. Unit rows repeat the total and are no parts. */
function listTotal(rows: readonly Row[], repeatsTotal: (row: Row, total: Row) => boolean): RowFormula[] {
  const filled = rows.filter((row) => !isBlank(row));
  const named = filled.filter(({ total }) => total);
  const first = rows[0];
  const total = named.length === 1 ? named[0] : named.length === 0 && first && isBlank(first) ? first : undefined;
  if (!total) return [];
  let parts = filled.filter((row) => row !== total && row.parent === null && !row.ofWhich);
  const coded = parts.filter(({ code }) => code !== null);
  if (coded.length > 0) parts = parts.filter((row) => row.code !== null || isUndivided(row, coded));
  else {
    while (parts.length > 1 && repeatsTotal(parts[0] as Row, total)) parts = parts.slice(1);
    const longest = Math.max(0, ...parts.map(({ otherCode }) => otherCode?.length ?? 0));
    parts = parts.filter(({ otherCode }) => (otherCode?.length ?? 0) === longest);
  }
  const codes = coded.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return [];
  return parts.length > 0 ? [{ axis: "rows", total, parts }] : [];
}

/**
 * The formulas that the rows of a segment state. A segment whose total stands below its lines, or that has several
 * totals, is a statement; otherwise it is a list with one total.
 */
export function rowFormulas(rows: readonly Row[], repeatsTotal: (row: Row, total: Row) => boolean): RowFormula[] {
  const numbered = rows.some(({ depth }) => depth === 1);
  const totals = rows.filter(({ total }) => total);
  const statement = numbered || totals.length > 1;
  return [
    ...codeFormulas(rows),
    ...(statement ? [...numberedFormulas(rows), ...runningTotals(rows)] : listTotal(rows, repeatsTotal)),
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
  for (const [number, { axis, total, parts }] of formulas.entries()) {
    for (const column of amounts) {
      const totalFigure = at(total.index, column.index);
      const partFigures = parts.map(({ index }) => at(index, column.index)).filter((figure) => figure !== undefined);
      if (!totalFigure || partFigures.length === 0) continue;
      const name = total.name || total.code || "合计";
      const partNames = parts.slice(0, 4).map((part) => part.name || part.code || part.otherCode || "");
      relations.push({
        axis,
        pattern: `${pattern}/${axis}${axis === "codes" ? "" : number}`,
        label: `${total.code ?? ""}${name} = ${partNames.join(" + ")}${parts.length > 4 ? " + …" : ""}`,
        total: totalFigure,
        parts: partFigures,
        exhaustive: true,
      });
    }
  }
  return relations;
}
