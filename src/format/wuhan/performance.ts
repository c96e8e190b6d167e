import type { SectionDeclaration } from "../outline.ts";

/** （五）预算绩效开展情况 */
export const performanceManagement: SectionDeclaration = {
  id: "performanceManagement",
  number: 5,
  title: "预算绩效开展情况",
  content: [
    { type: "prose", key: "performance" },
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "expenditure", nature: "project" },
          pieces: [
            { slot: "year" },
            "年",
            { slot: "number", of: "projects", measureWord: "个" },
            "项目都编报了绩效目标，涉及项目支出",
            { slot: "amount" },
            "。",
          ],
        },
        {
          concept: { measure: "expenditure" },
          pieces: [{ slot: "body" }, "同时编报了整体绩效目标，涉及预算支出", { slot: "amount" }, "。"],
        },
      ],
    },
  ],
};
