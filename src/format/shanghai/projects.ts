import type { ProjectText } from "../../book/index.ts";
import type { ParagraphItem, SectionDeclaration } from "../outline.ts";

function point(name: string, of: ProjectText): ParagraphItem {
  return { type: "paragraph", sentences: [{ pieces: [`${name}：`, { slot: "text", of }, "。"] }] };
}

/** 七、项目经费情况说明: departments explain their projects in seven points, single units do not. */
export const projects: SectionDeclaration = {
  id: "projectExplanation",
  number: 7,
  title: "项目经费情况说明",
  only: "department",
  content: [
    {
      type: "projects",
      numbering: "bracketed",
      content: [
        point("项目概述", "summary"),
        point("立项依据", "grounds"),
        point("实施主体", "implementer"),
        point("实施方案", "plan"),
        point("实施周期", "period"),
        {
          type: "paragraph",
          sentences: [
            {
              concept: { measure: "expenditure", nature: "project" },
              pieces: ["年度预算安排：", { slot: "year" }, "年安排", { slot: "amount" }, "。"],
            },
          ],
        },
        point("绩效目标", "purpose"),
      ],
    },
  ],
};
