import type { Format } from "../format.ts";
import { outline } from "./outline.ts";
import { tables } from "./tables.ts";
import { terms } from "./terms.ts";

/** The disclosure of departmental budgets in Wuhan (武汉市), as the districts publish it. */
export const wuhan: Format = {
  id: "wuhan",
  name: "武汉市部门预算公开",
  region: { code: "4201", name: "武汉市" },
  title: "{body}{year}年预算",
  titleOfUnit: "{body}{year}年单位预算",
  contentsTitle: "目录",
  numbering: { sections: ["part", "chinese", "bracketed"], tables: "chinese" },
  outline,
  tables,
  terms,
  habits: {
    text: { unit: "tenThousandYuan", decimals: 2, trimZeros: true, percentDecimals: 0 },
    tables: { decimals: 2, grouping: false, zero: "blank" },
  },
};
