import type { SectionDeclaration } from "../outline.ts";

/** 一、主要职能 */
export const duties: SectionDeclaration = {
  id: "duties",
  number: 1,
  title: "{bodyKind}主要职能",
  content: [
    { type: "prose", key: "position" },
    { type: "list", of: "duties", numbering: "bracketed" },
  ],
};

/** 二、机构设置: the units of a department, the offices of a single unit. */
export const institutions: SectionDeclaration = {
  id: "budgetUnits",
  number: 2,
  title: "{bodyKind}机构设置",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            {
              by: "body",
              department: [
                { slot: "body" },
                "部门预算汇总了本部",
                {
                  by: "number",
                  of: "subordinates",
                  some: ["和", { slot: "number", of: "subordinates", measureWord: "家" }, "下属预算单位"],
                  none: [],
                },
                "的收支计划。其中：行政单位（含参照公务员法管理的单位）",
                { slot: "number", of: "administrativeUnits", measureWord: "家" },
                "，事业单位",
                { slot: "number", of: "institutions", measureWord: "家" },
                "，具体是：",
              ],
              unit: [
                { slot: "body" },
                {
                  by: "number",
                  of: "offices",
                  some: [
                    "设",
                    { slot: "number", of: "offices", measureWord: "个" },
                    "内设机构，包括：",
                    { slot: "names", of: "offices" },
                    "。",
                  ],
                  none: ["不设内设机构。"],
                },
              ],
            },
          ],
        },
      ],
    },
    { type: "list", of: "units", numbering: "arabic" },
  ],
};
