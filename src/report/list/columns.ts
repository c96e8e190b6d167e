/** The columns that a list of problems (问题清单) can have. */
export const COLUMNS = [
  "序号",
  "单位",
  "文件",
  "页码/表名/单元格",
  "原文",
  "问题类型",
  "严重程度",
  "问题描述",
  "修改建议",
  "依据",
  "单位反馈",
  "整改情况",
  "责任人",
  "问题编号",
] as const;
export type Column = (typeof COLUMNS)[number];

/** By it a list that was filled in is matched with the problems; a list is never without it. */
export const IDENTITY: Column = "问题编号";

/** The columns of the bureau's list, in its order, and the problem's code. */
export const DEFAULT_COLUMNS: readonly Column[] = COLUMNS.filter((column) => column !== "严重程度");

/** Widths in characters of half an em. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  序号: 5,
  单位: 10,
  文件: 12,
  "页码/表名/单元格": 19,
  原文: 24,
  问题类型: 7,
  严重程度: 6,
  问题描述: 26,
  修改建议: 20,
  依据: 18,
  单位反馈: 12,
  整改情况: 9,
  责任人: 7,
  问题编号: 10,
};

/**
 * The columns that a text names, separated by commas: `序号,文件,原文`. The problem's code is put last where it is not named.
 * @throws RangeError with a Chinese message for a column that there is not, or one named twice
 */
export function parseColumns(text: string): readonly Column[] {
  const names = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const columns = names.map((name) => {
    const column = COLUMNS.find((known) => known === name);
    if (!column) throw new RangeError(`问题清单没有“${name}”这一列，可用的列：${COLUMNS.join("、")}`);
    return column;
  });
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice) throw new RangeError(`“${twice}”列写了两次`);
  if (columns.length === 0) throw new RangeError("没有写出列名");
  return columns.includes(IDENTITY) ? columns : [...columns, IDENTITY];
}
