import { type Block, type Cell, type Disclosure, plainCell, type Table } from "../disclosure/index.ts";

/** A table from lines of cells: `|` between cells, `甲>3` spans three columns, `甲v2` two rows, `^` is covered. */
export function tableFrom(...lines: readonly string[]): Table {
  const cells: Cell[] = [];
  let columnCount = 0;
  for (const [row, line] of lines.entries()) {
    const parts = line.split("|");
    columnCount = Math.max(columnCount, parts.length);
    for (const [column, part] of parts.entries()) {
      const [, text = "", across = "1", down = "1"] = /^(.*?)(?:>(\d+))?(?:v(\d+))?$/.exec(part) ?? [];
      if (part === "^") continue;
      cells.push(plainCell(row, column, text, { rowSpan: Number(down), columnSpan: Number(across) }));
    }
  }
  return { type: "table", rowCount: lines.length, columnCount, cells };
}

const heading = (level: number, text: string): Block => ({ type: "heading", level, text, origins: [] });
const paragraph = (text: string): Block => ({ type: "paragraph", text, origins: [] });

/** A table with a header of two levels, a row span, a column span, blanks and numbers of all kinds. */
export const SPANNED_TABLE = tableFrom(
  "科目编码v2|科目名称v2|支出预算>3|^|^|增减率v2",
  "^|^|合计|基本支出|项目支出|^",
  "201|一般公共服务支出|1,234.56|1,000.00|234.56|-5.20%",
  "2012604|档案馆|877.92|800.00|77.92|0.00%",
  "208|社会保障和就业支出|91.8|91.8||",
  "合计>2|^|1,326.36|1,091.80|234.56|",
);

/** A small disclosure as bodies publish it; every reader has to find it again. */
export const SMALL_DISCLOSURE: Disclosure = {
  file: "",
  blocks: [
    heading(0, "云岭县档案馆2025年部门预算"),
    heading(1, "第一部分 部门概况"),
    heading(2, "一、主要职能"),
    paragraph("负责全县档案的接收、整理和利用，编制16人，实有14人。"),
    heading(1, "第二部分 预算情况说明"),
    heading(2, "一、支出预算情况"),
    heading(3, "（一）总体情况"),
    paragraph("2025年支出预算1,326.36万元，比上年减少72.75万元，下降5.20%。"),
    paragraph("支出总表"),
    paragraph("单位：万元"),
    SPANNED_TABLE,
    paragraph("注：本表含上年结转。"),
  ],
};
