import type { SectionDeclaration } from "../outline.ts";

/** 第一部分 部门概况 */
export const profile: SectionDeclaration = {
  id: "profile",
  number: 1,
  title: "{body}{bodyKind}概况",
  sections: [
    {
      id: "duties",
      number: 1,
      title: "{body}{bodyKind}主要职责",
      content: [{ type: "list", of: "duties", numbering: "bracketed" }],
    },
    {
      id: "units",
      number: 2,
      title: "{body}{bodyKind}所属预算单位构成",
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
                    "预算由机关本级预算和",
                    { slot: "number", of: "subordinates", measureWord: "家" },
                    "所属单位的预算汇总而成，所属单位是：",
                    { slot: "names", of: "subordinates" },
                    "。",
                  ],
                  none: [
                    { slot: "body" },
                    "没有二级预算单位，",
                    { by: "body", department: ["预算即机关本级预算。"], unit: ["公开的是本单位的预算。"] },
                  ],
                },
              ],
            },
            {
              pieces: [
                {
                  by: "number",
                  of: "offices",
                  some: [
                    { by: "body", department: ["机关内设机构"], unit: ["内设机构"] },
                    { slot: "number", of: "offices", measureWord: "个" },
                    "：",
                    { slot: "names", of: "offices" },
                    "。",
                  ],
                  none: [],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
