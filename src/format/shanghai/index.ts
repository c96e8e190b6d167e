import type { Format } from "../format.ts";
import { compilation } from "./compilation.ts";
import { glossary } from "./glossary.ts";
import { otherMatters } from "./other-matters.ts";
import { duties, institutions } from "./profile.ts";
import { projects } from "./projects.ts";
import { tables } from "./tables.ts";
import { terms } from "./terms.ts";

/** The disclosure of departmental and unit budgets in Shanghai (上海市): tables in 元, text in 万元. */
export const shanghai: Format = {
  id: "shanghai",
  name: "上海市部门预算公开",
  region: { code: "31", name: "上海市" },
  title: "{body}{year}年{bodyKind}预算",
  contentsTitle: "目录",
  numbering: { sections: ["chinese", "bracketed", "arabic"], tables: "arabic" },
  outline: [
    duties,
    institutions,
    glossary,
    compilation,
    {
      id: "disclosureTables",
      number: 5,
      title: "{bodyKind}预算表",
      content: tables.map(({ id }) => ({ type: "table" as const, table: id })),
    },
    otherMatters,
    projects,
  ],
  tables,
  terms,
  habits: {
    text: { unit: "tenThousandYuan", decimals: 2, trimZeros: false, grouping: true, percentDecimals: 2 },
    tables: { decimals: 0, grouping: true, zero: "blank", above: ["编制{bodyKind}：{body}", "单位：{unit}"] },
  },
};
