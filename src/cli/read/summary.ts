import { documentLine, printable } from "../../check/report/index.ts";
import { type Heading, noteSentences } from "../../disclosure/index.ts";
import type { TableReading, Understanding } from "../../understand/index.ts";

function headingLine({ level, text }: Heading): string {
  return `${"  ".repeat(level + 1)}${printable(text)}`;
}

function tableLine({ title, figures, empty }: TableReading): string {
  return `  ${title ? printable(title.text) : "（没有表题）"}：${empty ? "空表" : `数字 ${figures.length} 个`}`;
}

/** What was read, in brief, for a person at the terminal. */
export function summaryOf({ disclosure, kind, year, body, figures, tables }: Understanding): string {
  const headings = disclosure.blocks.filter((block) => block.type === "heading");
  const lines = [
    printable(disclosure.file),
    printable(documentLine(kind, year, body)),
    ...noteSentences(disclosure.notes ?? []).map((sentence) => `注意：${printable(sentence)}`),
    `标题 ${headings.length} 个，表 ${tables.length} 张，数字 ${figures.length} 个`,
    "标题",
    ...headings.map(headingLine),
    "表",
    ...tables.map(tableLine),
  ];
  return `${lines.join("\n")}\n`;
}
