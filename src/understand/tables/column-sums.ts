import type { SumRelation } from "../model.ts";
import { isComparison } from "../vocabulary/period.ts";
import type { Column } from "./columns.ts";
import type { FigureAt } from "./figures.ts";
import { partsNamedBy } from "./three-public-expenses.ts";

/** A formula between columns that the header states: a total column and the columns that it adds up. */
interface ColumnFormula {
  readonly total: Column;
  readonly parts: readonly Column[];
  readonly label: string;
}

const TOTAL = /^(?:.*?(?:合计|总计|小计)|合计|总计|小计)(?:\((?:万元|元|小计)\))?$/;
const NOT_A_PART = /^其中|上年(?!.{0,6}(?:结转|结余|余额))|20\d\d年|执行数/;

interface Node {
  readonly label: string;
  readonly columns: Column[];
  readonly children: Node[];
}

/** Whether one label spans all columns from one to another, those between that hold no amounts too. */
function spans(all: readonly Column[], from: number, to: number, level: number, label: string): boolean {
  return all.every(({ index, path }) => index <= from || index >= to || path[level] === label);
}

/** The header as a tree: columns under the same label at one level, with no other label between, form a group. */
function treeOf(columns: readonly Column[], all: readonly Column[], level: number): Node[] {
  const nodes: Node[] = [];
  for (const column of columns) {
    const label = column.path[level] ?? "";
    const last = nodes.at(-1);
    const grouped = column.path.length > level + 1;
    const before = last?.columns.at(-1)?.index ?? column.index;
    const isSame = last?.label === label && grouped && label !== "";
    if (last && isSame && spans(all, before, column.index, level, label)) last.columns.push(column);
    else nodes.push({ label, columns: [column], children: [] });
  }
  for (const node of nodes) {
    const deeper = node.columns.filter(({ path }) => path.length > level + 1);
    if (deeper.length > 0) node.children.push(...treeOf(deeper, all, level + 1));
  }
  return nodes;
}

/** The column that stands for a whole group: its 小计, or the only column it has. */
function representative(node: Node): Column | null {
  if (node.children.length === 0) return node.columns[0] ?? null;
  const subtotal = node.children.find((child) => child.children.length === 0 && TOTAL.test(child.label));
  return subtotal?.columns[0] ?? null;
}

/** The columns that add up to a group's total: one a child, or the grandchildren where a child has no total of its own. */
function addends(nodes: readonly Node[]): Column[] | null {
  const columns: Column[] = [];
  for (const node of nodes) {
    if (NOT_A_PART.test(node.label) || isComparison(node.label)) continue;
    const own = representative(node);
    if (own) columns.push(own);
    else {
      const inner = addends(node.children);
      if (inner === null) return null;
      columns.push(...inner);
    }
  }
  return columns;
}

function formulasOf(nodes: readonly Node[]): ColumnFormula[] {
  const formulas: ColumnFormula[] = [];
  const totals = nodes.filter(
    (node) => node.children.length === 0 && TOTAL.test(node.label) && !NOT_A_PART.test(node.label),
  );
  const total = totals[0]?.columns[0];
  const others = nodes.filter((node) => !totals.includes(node));
  const parts = addends(partsNamedBy(totals[0]?.label ?? "", others, ({ label }) => label));
  if (total && totals.length === 1 && parts && parts.length >= 2) {
    const names = parts.map(({ path }) => (TOTAL.test(path.at(-1) ?? "") ? (path.at(-2) ?? "") : (path.at(-1) ?? "")));
    formulas.push({ total, parts, label: `${total.path.at(-1)} = ${names.join(" + ")}` });
  }
  for (const node of nodes) formulas.push(...formulasOf(node.children));
  return formulas;
}

/**
 * The sums that a header states, for every row that has the total: 合计 = 基本支出 + 项目支出, 小计 = 人员经费 + 公用经费.
 * Blank parts add nothing; a row in which all parts are blank states no sum. `columns` are all columns of the table.
 */
export function columnSums(
  pattern: string,
  amounts: readonly Column[],
  columns: readonly Column[],
  rows: readonly number[],
  at: FigureAt,
): SumRelation[] {
  const relations: SumRelation[] = [];
  for (const [number, formula] of formulasOf(treeOf(amounts, columns, 0)).entries()) {
    for (const row of rows) {
      const total = at(row, formula.total.index);
      const parts = formula.parts.map(({ index }) => at(row, index)).filter((figure) => figure !== undefined);
      if (!total || parts.length === 0) continue;
      relations.push({
        axis: "columns",
        pattern: `${pattern}/columns${number}`,
        label: formula.label,
        total,
        parts,
        exhaustive: true,
      });
    }
  }
  return relations;
}
