import type { Format, SectionDeclaration } from "../../src/format/index.ts";
import { tables } from "./tables.ts";

const profile: SectionDeclaration = {
  id: "profile",
  number: 1,
  title: "{bodyKind}基本情况",
  content: [
    { type: "list", of: "duties", numbering: "bracketedArabic" },
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            "预算单位",
            { slot: "number", of: "units", measureWord: "个" },
            "：",
            { slot: "names", of: "units" },
            "。",
          ],
        },
      ],
    },
  ],
};

const explanation: SectionDeclaration = {
  id: "explanation",
  number: 3,
  title: "预算说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "expenditure", age: "current" },
          pieces: [
            { slot: "year" },
            "年支出预算",
            { slot: "amount" },
            "，其中：",
            {
              each: "nature",
              level: 1,
              separator: "，",
              pieces: [{ slot: "name" }, { slot: "amount" }, "，占", { slot: "share", of: { nature: "*" } }],
            },
            "。",
          ],
        },
        {
          concept: { measure: "threePublicExpenses" },
          pieces: [
            "“三公”经费预算",
            { slot: "amount" },
            {
              by: "direction",
              base: "initialBudget",
              increase: ["，比上年预算增加", { slot: "change", base: "initialBudget" }],
              decrease: ["，比上年预算减少", { slot: "change", base: "initialBudget" }],
              unchanged: ["，与上年预算持平"],
            },
            { optional: ["，主要原因是", { slot: "reason" }] },
            "。",
          ],
        },
      ],
    },
    { type: "emptyTables", pieces: ["为空表。"] },
  ],
};

/** A province that there is not: another outline, other tables, units, numbers and habits than any real one here. */
export const yunzhou: Format = {
  id: "yunzhou",
  name: "云州省部门预算公开",
  region: { code: "99", name: "云州省" },
  title: "{body}{year}年度{bodyKind}预算公开说明书",
  contentsTitle: "目录",
  numbering: { sections: ["chinese"], tables: "table" },
  outline: [
    profile,
    {
      id: "tables",
      number: 2,
      title: "预算表",
      content: tables.map(({ id }) => ({ type: "table" as const, table: id })),
    },
    explanation,
  ],
  tables,
  terms: { nature: { basic: "基本支出", project: "项目支出" } },
  habits: {
    text: { unit: "tenThousandYuan", decimals: 1, trimZeros: true, grouping: true, percentDecimals: 1 },
    tables: { decimals: 2, grouping: true, zero: "printed", above: ["单位：{unit}"] },
  },
};
