import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";

const PROJECTS: Concept = { measure: "expenditure", nature: "project" };

/** 九、项目支出安排情况 */
export const projectArrangement: SectionDeclaration = {
  id: "projectArrangement",
  number: 9,
  title: "项目支出安排情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: PROJECTS,
          pieces: [
            { slot: "year" },
            "年项目支出",
            { slot: "amount" },
            "，其中：",
            {
              each: "fund",
              concept: { age: "current" },
              separator: "，",
              pieces: [{ slot: "name" }, "本年安排", { slot: "amount" }],
            },
            {
              by: "presence",
              concept: { age: "carriedForward" },
              present: ["，上年结转结余", { slot: "amount", concept: { age: "carriedForward" } }],
            },
            { by: "members", dimension: "project", some: ["。各项目安排如下："], none: ["。"] },
          ],
        },
      ],
    },
    {
      type: "enumeration",
      dimension: "project",
      numbering: "arabic",
      sentence: {
        concept: PROJECTS,
        pieces: [{ slot: "name" }, { slot: "amount" }, { optional: ["，用于", { slot: "text", of: "purpose" }] }, "。"],
      },
    },
  ],
};
