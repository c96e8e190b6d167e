import type { SectionDeclaration } from "../outline.ts";
import { paragraph } from "./wording.ts";

/** 第一部分 概况: what 143号 asks of duties and institutions. */
export const profile: SectionDeclaration = {
  id: "profile",
  number: 1,
  title: "{body}概况",
  sections: [
    { id: "duties", number: 1, title: "主要职责", content: [{ type: "list", of: "duties", numbering: "bracketed" }] },
    {
      id: "budgetUnits",
      number: 2,
      title: "机构设置情况",
      content: [
        paragraph({
          pieces: [
            {
              by: "body",
              department: [
                { slot: "body" },
                "部门预算由",
                { slot: "number", of: "units", measureWord: "家" },
                "预算单位的预算汇总而成，具体是：",
              ],
              unit: [{ slot: "body" }, "没有下属预算单位，公开的是本单位的预算。"],
            },
          ],
        }),
        { type: "list", of: "units", numbering: "arabic" },
        paragraph({
          pieces: [
            {
              by: "number",
              of: "offices",
              some: [
                "内设机构",
                { slot: "number", of: "offices", measureWord: "个" },
                "：",
                { slot: "names", of: "offices" },
                "。",
              ],
              none: [],
            },
          ],
        }),
      ],
    },
  ],
};
