import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";

const POSTS: Concept = { measure: "authorizedStaffing" };
const STAFF: Concept = { measure: "actualStaff" };

const units: SectionDeclaration = {
  id: "budgetUnits",
  number: 2,
  title: "预算单位构成情况",
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
                "的部门预算由本级和",
                { slot: "number", of: "subordinates", measureWord: "家" },
                "下属单位的预算汇总而成，具体是：",
                { slot: "names", of: "units" },
                "。",
              ],
              none: [
                { slot: "body" },
                "没有下属预算单位，本次公开的是",
                { by: "body", department: ["机关自身"], unit: ["本单位"] },
                "的预算。",
              ],
            },
          ],
        },
      ],
    },
  ],
};

const staff: SectionDeclaration = {
  id: "staff",
  number: 3,
  title: "人员构成情况",
  titleAliases: ["人员构成"],
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: POSTS,
          pieces: [
            { slot: "body" },
            "核定的编制为：",
            {
              each: "item",
              counted: true,
              separator: "、",
              pieces: [{ slot: "name" }, "编制", { slot: "count", measureWord: "人" }],
            },
            "。",
          ],
        },
        {
          concept: STAFF,
          pieces: [
            { slot: "year", offset: -1 },
            "年12月在职人员实有",
            { slot: "count", concept: { item: "inService" }, measureWord: "人" },
            "，其中：",
            {
              each: "item",
              concept: { item: "inService" },
              counted: true,
              separator: "、",
              pieces: [{ slot: "name" }, "人员", { slot: "count", measureWord: "人" }],
            },
            "。",
          ],
        },
        {
          concept: STAFF,
          pieces: [
            {
              optional: [
                "离休人员实有",
                { slot: "count", concept: { item: "veteranRetired" }, measureWord: "人" },
                "，",
              ],
            },
            "退休人员实有",
            { slot: "count", concept: { item: "retired" }, measureWord: "人" },
            "。",
          ],
        },
      ],
    },
  ],
};

/** 第一部分 基本概况 */
export const profile: SectionDeclaration = {
  id: "profile",
  number: 1,
  title: "基本概况",
  sections: [
    { id: "duties", number: 1, title: "主要职能", content: [{ type: "list", of: "duties", numbering: "arabic" }] },
    units,
    staff,
  ],
};
