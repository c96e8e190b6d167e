import type { Grid } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { gridAt } from "../forms/grids.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { isPaged, type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "misplaced-cell-text",
  title: "绩效指标表每格只填本栏的内容",
  category: "hygiene",
  severity: "warning",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）关于绩效指标清晰、细化、可衡量的要求",
};

/** An indicator's name, its nature and its value in one cell: 提高工作效率 定性 有效保障. */
const NATURE_BETWEEN = /[一-鿿]{2,}\s+(?:定性|定量)\s+[一-鿿≥≤=＝\d]/;
const LEVEL_HEADER = /^[一二三]级指标$/;
const INDICATOR_HEADER = /^(?:指标值说明|指标值|指标解释|指标内容|评分标准|计算公式|指标设定依据|指标值确定依据)$/;

function finding(passage: Passage, severity: Finding["severity"], message: string, key: string): Finding {
  return {
    rule: meta.id,
    severity,
    message,
    suspects: passage.places(),
    evidence: [],
    likeliest: "按栏目分别填写",
    basis: meta.basis,
    key,
  };
}

/** The row above that names the columns, where one of them is named like this cell. */
function headerRow(grid: Grid, { row, column, text }: Passage): number {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (grid.text(above, column).replace(/\s/g, "") === text) return above;
  }
  return -1;
}

/** A value that is the name of its column; not in a header: that of a second grid of a form, or one repeated on the next page. */
function isHeaderAsValue(document: Understanding, passage: Passage): boolean {
  if (passage.row < 1 || !INDICATOR_HEADER.test(passage.text)) return false;
  const grid = gridAt(document, passage.block);
  const header = grid ? headerRow(grid, passage) : -1;
  if (!grid || header < 0) return false;
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  if (columns.some((column) => LEVEL_HEADER.test(grid.text(passage.row, column)))) return false;
  return columns.some((column) => {
    const text = grid.text(passage.row, column);
    return text !== "" && text !== grid.text(header, column);
  });
}

/** Cells of indicator tables that hold another column's content or the template's own words. */
export const misplacedCellText: Rule = {
  meta,
  check: (document) => {
    if (isPaged(document.disclosure)) return { state: "undecided", missing: "版式文件的单元格边界不能确定" };
    const cells = passagesOf(document.disclosure).filter(({ kind }) => kind === "cell");
    const indicators =
      cells.some(({ text }) => /^(?:三级指标|指标值|绩效指标)$/.test(text)) ||
      cells.some(({ text }) => /^\d{21}$/.test(text));
    if (!indicators) return { state: "notApplicable", why: "文件里没有绩效指标表" };
    const findings = cells.flatMap((cell) => {
      if (/定[性量]/.test(cell.text) && NATURE_BETWEEN.test(cell.source.text)) {
        return [finding(cell, meta.severity, "指标名称、指标性质和指标值挤在一格里", cell.text.slice(0, 30))];
      }
      if (!isHeaderAsValue(document, cell)) return [];
      return [finding(cell, "info", `“${cell.text}”一栏填的是栏目名称`, cell.text)];
    });
    return { state: "judged", held: cells.length - findings.length, findings };
  },
};
