import { type Fen, subtractFen, sumFen, ZERO_FEN } from "../../amount/index.ts";
import { type Figure, type Grid, gridOf } from "../../disclosure/index.ts";
import type { TableReading, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { isPaged } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "shifted-columns",
  title: "金额没有错位到相邻的栏目",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

const TOTAL = /(?:合计|小计|总计)$/;

/** The two amounts that slid one column to the left in a row. */
interface Shift {
  readonly amount: Figure;
  readonly behind: Figure;
}

function column({ site }: Figure): number {
  return site.column ?? 0;
}

function fenOf(figure: Figure): Fen {
  return amountOf(figure)?.fen ?? ZERO_FEN;
}

/** The lowest label of the header over a column. */
function leafOver(grid: Grid, at: number, headerRows: number): string {
  for (let row = headerRows - 1; row >= 0; row -= 1) {
    const text = grid.text(row, at).replaceAll(/\s/g, "");
    if (text !== "") return text;
  }
  return "";
}

/**
 * A row 合计, 小计, parts …, x, x in which the parts already make up the 小计 and 小计 + x makes up the 合计: x and x are the next
 * 小计 and its only part. They have slid when that 小计 stands over the second x, with room for both further right.
 */
function shiftIn(row: readonly Figure[], grid: Grid, headerRows: number): Shift | null {
  const [total, subtotal, ...rest] = row;
  const [amount, behind] = rest.slice(-2);
  const parts = rest.slice(0, -2);
  if (!total || !subtotal || !amount || !behind || parts.length === 0) return null;
  const x = fenOf(amount);
  const adjacent = column(behind) === column(amount) + 1 && column(behind) < grid.columnCount - 1;
  if (!adjacent || x === ZERO_FEN || fenOf(behind) !== x) return null;
  const addsUp = fenOf(subtotal) === sumFen(parts.map(fenOf)) && subtractFen(fenOf(total), fenOf(subtotal)) === x;
  const slid =
    TOTAL.test(leafOver(grid, column(behind), headerRows)) && !TOTAL.test(leafOver(grid, column(amount), headerRows));
  return addsUp && slid ? { amount, behind } : null;
}

function shiftsIn({ disclosure }: Understanding, { block, figures, headerRows }: TableReading): Shift[] {
  const table = disclosure.blocks[block];
  if (table?.type !== "table") return [];
  const grid = gridOf(table);
  const rows = new Map<number, Figure[]>();
  for (const figure of figures) rows.set(figure.site.row ?? 0, [...(rows.get(figure.site.row ?? 0) ?? []), figure]);
  return [...rows.values()].flatMap((row) => {
    const ordered = row.toSorted((a, b) => column(a) - column(b));
    return shiftIn(ordered, grid, headerRows) ?? [];
  });
}

const LEAST_ROWS = 2;

function findingOf(shifts: readonly Shift[], first: Shift, title: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `金额错位：${shifts.length} 行的最后两个数都偏左一栏`,
    suspects: placesOfFigures(shifts.map(({ amount }) => amount)),
    evidence: placesOfFigures([first.behind]),
    arithmetic: `前面各栏已经等于小计，${describeFigure(first.amount)} 是后一组的小计`,
    likeliest: "把这两个数各向右移一栏",
    basis: meta.basis,
    key: title,
    figures: shifts.flatMap(({ amount, behind }) => [amount, behind]),
  };
}

/** Amounts that slid one column to the left, as several rows show. In a PDF the columns are read off the picture: not judged. */
export const shiftedColumns: Rule = {
  meta,
  check: (document) => {
    if (isPaged(document.disclosure)) return { state: "undecided", missing: "栏目位置是从版面上辨认的，不判断错位" };
    const tables = document.tables.filter(({ figures }) => figures.length > 0);
    if (tables.length === 0) return { state: "notApplicable", why: "文件里没有带金额的表" };
    const findings = tables.flatMap((table) => {
      const shifts = shiftsIn(document, table);
      const [first] = shifts;
      return first && shifts.length >= LEAST_ROWS ? [findingOf(shifts, first, table.title?.text ?? "")] : [];
    });
    return { state: "judged", held: tables.length - findings.length, findings };
  },
};
