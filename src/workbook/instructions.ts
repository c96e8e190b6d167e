import type { Book } from "../book/index.ts";
import type { FormCell, FormSheet } from "./form.ts";
import { SHEETS } from "./sheets/index.ts";

export const INSTRUCTION_SHEET = "填写说明";
/** What the first cell of the workbook says; it is recognised by it. */
export const SIGNATURE = "明账录入工作簿（第1版）";
export const YEAR_LABEL = "预算年度";
export const MODE_LABEL = "录入方式";

/** How a workbook is taken into a book: rows that are missing are removed from it, or left alone. */
export const MODES = { whole: "以本工作簿为准", add: "只增加和修改" } as const;

export type Mode = keyof typeof MODES;

const HOW_TO = [
  "一、一类内容一张表，每张表第一行是列标题，从第二行起一行填一条；带“★”的列必填。列的顺序可以改，标题和表名不要改。",
  "二、金额以万元为单位，只填最末级，合计由程序计算。没有的内容不填；是 0 的填 0。",
  "三、有下拉列表的单元格从列表中选；科目只填编码，名称自动显示。选中单元格会显示提示。",
  "四、文字里不写金额和百分比，需要时写 {{口径}}，编制时换成账本里的数。",
  "五、“录入方式”选“以本工作簿为准”时，表里没有的内容会从账本中删除；选“只增加和修改”时不删除。整张表删掉的，账本里相应内容不变。",
  "六、填好后用 mingzhang import 工作簿 --into 账本 录入；有错误的，按表名和单元格一次列全。",
];

const HEADINGS = ["工作表", "填什么", "必填列"];

/** The first sheet: how to fill in, the year, how rows that are missing are taken, and what each sheet is for. */
export function instructionSheet({ year, body }: Book, mode: Mode): FormSheet {
  const cells: FormCell[] = [];
  const heights: number[] = [];
  const add = (height: number, ...texts: readonly (readonly [FormCell["look"], string])[]) => {
    for (const [column, [look, text]] of texts.entries())
      cells.push({ row: heights.length, column, look, format: "@", text });
    heights.push(height);
  };
  add(34, ["title", SIGNATURE]);
  add(20, ["note", body.name]);
  add(22, ["header", YEAR_LABEL], ["left", String(year)]);
  const modeRow = heights.length;
  add(22, ["header", MODE_LABEL], ["left", MODES[mode]]);
  add(10);
  add(22, ...HEADINGS.map((heading) => ["header", heading] as const));
  for (const { name, about, columns } of SHEETS) {
    const must = columns.filter((column) => column.required).map(({ title }) => title);
    add(32, ["left", name], ["left", about], ["left", must.join("、")]);
  }
  add(10);
  for (const line of HOW_TO) add(34, ["note", ""], ["note", line]);
  return {
    name: INSTRUCTION_SHEET,
    cells,
    heights,
    widths: [44, 70, 36],
    formats: [],
    frozenRows: 0,
    frozenColumns: 0,
    rules: [
      {
        column: 1,
        from: modeRow,
        to: modeRow,
        type: "list",
        first: `"${Object.values(MODES).join(",")}"`,
        strict: true,
        title: MODE_LABEL,
        hint: "以本工作簿为准：表里没有的内容从账本中删除。只增加和修改：不删除。",
      },
    ],
  };
}
