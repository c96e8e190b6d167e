import { describeAmount } from "../../amount/index.ts";
import type { Book } from "../../book/index.ts";
import { DIMENSIONS, type Dimension } from "../../concept/index.ts";
import { type Column, choice, required, text } from "../column.ts";
import { DIMENSION_LABELS } from "../labels.ts";
import { rowOf, type SheetDeclaration } from "../sheet.ts";
import { coordinateColumns } from "./coordinates.ts";

/** The lists of plain words that a book holds, as the sheet of texts calls them. */
export const WORD_LISTS = {
  duties: "主要职责",
  tasks: "重点工作",
  offices: "内设机构",
  notPublished: "未公开内容",
  parts: "可编制部分",
} as const satisfies { readonly [F in keyof Book]?: string };

/** Duties, tasks, offices, and prose by its key. */
export const TEXT_SHEET: SheetDeclaration = {
  id: "texts",
  name: "文字",
  about: "主要职责、重点工作、内设机构、说明文字，每条一行，按顺序填写。",
  columns: [
    required(choice("line", "种类", { ...WORD_LISTS, text: "说明文字", override: "改写段落" })),
    text("key", "位置", "说明文字的键，或改写段落所在的部分；其他种类不填。"),
    text("insteadOf", "原文", "改写段落填写。"),
    required(text("text", "内容", "文字里不写金额和百分比，需要时用 {{口径}} 占位。", 64)),
  ],
  rows: (book) => [
    ...(Object.keys(WORD_LISTS) as (keyof typeof WORD_LISTS)[]).flatMap((line) =>
      book[line].map((words) => rowOf({ line, text: words })),
    ),
    ...book.texts.map((prose) => rowOf({ line: "text", ...prose })),
    ...book.overrides.map(({ section, ...override }) => rowOf({ line: "override", key: section, ...override })),
  ],
};

/** Terms of the glossary. */
export const GLOSSARY_SHEET: SheetDeclaration = {
  id: "glossary",
  name: "名词",
  about: "名词解释里需要补充的名词，每个一行。",
  columns: [required(text("term", "名词", "名词。")), required(text("text", "解释", "文字里不写金额和百分比。", 64))],
  rows: ({ glossary }) => glossary.map((entry) => rowOf({ ...entry })),
};

/** Accounts that the official lists lack or the approval words differently. */
export const ACCOUNT_NAME_SHEET: SheetDeclaration = {
  id: "accountNames",
  name: "科目名称",
  about: "科目表里没有的科目，或批复用了别的名称的科目。",
  columns: [
    required(choice("list", "科目表", { functional: "功能分类", economic: "经济分类" })),
    required(text("code", "科目编码", "3、5 或 7 位数字。", 14)),
    required(text("name", "科目名称", "批复表上的名称。")),
  ],
  rows: ({ accountNames }) =>
    accountNames.map(({ code, name }) =>
      code.includes(":")
        ? rowOf({ list: "economic", code: /^d:3|^g:5/.test(code) ? code.slice(2) : code, name })
        : rowOf({ list: "functional", code, name }),
    ),
};

/** What a figure is about, the usual dimensions first. */
function conceptColumns(): readonly Column[] {
  const usual: readonly Dimension[] = ["measure", "fund", "nature", "item", "functionCode", "economicCode", "project"];
  const others = DIMENSIONS.filter((dimension) => !usual.includes(dimension));
  return [...usual, ...others].flatMap((dimension) =>
    dimension === "base" ? [choice(dimension, "对比基数", BASES, "一般不填。")] : coordinateColumns(dimension),
  );
}

const BASES = {
  ...(DIMENSION_LABELS.base ?? {}),
  "*": "合计",
  initialBudget: "上年年初预算",
  adjustedBudget: "上年调整预算",
  executed: "上年执行数",
  final: "上年决算",
  restated: "上年可比数",
};

/** Why figures changed. */
export const REASON_SHEET: SheetDeclaration = {
  id: "reasons",
  name: "原因",
  about: "各个数比上年增减的原因，每个数一行，不写金额。",
  columns: [required(text("text", "变动原因", "主要原因是……的那句话，不写金额。", 48)), ...conceptColumns()],
  rows: ({ reasons }) => reasons.map(({ concept, text: words }) => rowOf({ text: words, ...concept })),
};

/** Totals as the approval prints them, tail included. */
export const PRINTED_SHEET: SheetDeclaration = {
  id: "printedCells",
  name: "批复合计",
  about: "批复表上的合计数与各项之和有尾差时，填批复表上的数；没有尾差不填。",
  columns: [
    required({
      field: "printed",
      title: "批复表印数",
      hint: "带单位：120.35万元。",
      kind: { type: "printed" },
      width: 18,
    }),
    ...conceptColumns(),
  ],
  rows: ({ printedCells }) =>
    printedCells.map(({ concept, printed }) => rowOf({ printed: describeAmount(printed), ...concept })),
};
