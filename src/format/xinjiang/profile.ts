import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BASE } from "./wording.ts";

const STAFF_BASE = BASE;

/** A kind of staff with its number and how that changed in a year: 在职54人，增加1人. */
function staff(name: string, item: string): Piece[] {
  const concept = { measure: "actualStaff", item };
  return [
    name,
    { slot: "count", concept, measureWord: "人", orZero: true },
    {
      optional: [
        {
          by: "direction",
          base: STAFF_BASE,
          concept,
          increase: ["，增加", { slot: "countChange", measureWord: "人" }],
          decrease: ["，减少", { slot: "countChange", measureWord: "人" }],
          unchanged: ["，没有增减"],
        },
      ],
    },
  ];
}

/** 第一部分 部门概况 */
export const profile: SectionDeclaration = {
  id: "profile",
  number: 1,
  title: "{year}年{bodyKind}概况",
  sections: [
    {
      id: "duties",
      number: 1,
      title: "主要职能",
      content: [{ type: "list", of: "duties", numbering: "arabic" }],
    },
    {
      id: "unitsAndStaff",
      number: 2,
      title: "机构设置及人员情况",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              pieces: [
                {
                  by: "number",
                  of: "subordinates",
                  some: [
                    { slot: "body" },
                    "部门预算由本级预算和",
                    { slot: "number", of: "subordinates", measureWord: "家" },
                    "下属单位的预算汇总而成。",
                  ],
                  none: [
                    { slot: "body" },
                    "没有下属单位，预算即",
                    { by: "body", department: ["本级"], unit: ["本单位"] },
                    "预算。",
                  ],
                },
              ],
            },
          ],
        },
        {
          type: "paragraph",
          sentences: [
            {
              pieces: [
                {
                  by: "number",
                  of: "offices",
                  some: [
                    { by: "body", department: ["本级下设"], unit: ["下设"] },
                    { slot: "number", of: "offices", measureWord: "个" },
                    "处室，分别是：",
                    { slot: "names", of: "offices" },
                    "。",
                  ],
                  none: [],
                },
              ],
            },
          ],
        },
        {
          type: "paragraph",
          sentences: [
            {
              pieces: [
                {
                  by: "body",
                  department: [
                    "行政单位",
                    { slot: "number", of: "administrativeUnits", measureWord: "家" },
                    "，事业单位",
                    { slot: "number", of: "institutions", measureWord: "家" },
                    "，编入",
                    { slot: "year" },
                    "年度部门预算的单位是：",
                  ],
                  unit: [],
                },
              ],
            },
          ],
        },
        { type: "list", of: "units", numbering: "arabic" },
        {
          type: "paragraph",
          sentences: [
            {
              pieces: [
                "编制数",
                { slot: "count", concept: { measure: "authorizedStaffing" }, measureWord: "人" },
                "，实有人数",
                { slot: "count", concept: { measure: "actualStaff" }, measureWord: "人" },
                "，其中：",
                ...staff("在职", "inService"),
                "；",
                ...staff("退休", "retired"),
                "；",
                ...staff("离休", "veteranRetired"),
                "。",
              ],
            },
          ],
        },
      ],
    },
  ],
};
