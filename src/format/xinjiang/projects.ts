import type { ProjectText } from "../../book/index.ts";
import type { ParagraphItem, SectionDeclaration } from "../outline.ts";

/** A field of a project: its name, then what the book says. Left out where the book says nothing. */
function field(label: string, of: ProjectText): ParagraphItem {
  return { type: "paragraph", sentences: [{ pieces: [`${label}：`, { slot: "text", of }, "。"] }] };
}

/** 七、一般公共预算项目支出情况 */
export const projectArrangement: SectionDeclaration = {
  id: "projectArrangement",
  number: 7,
  title: "关于{body}{bodyKind}{year}年一般公共预算项目支出情况说明",
  content: [
    {
      type: "projects",
      numbering: "bracketed",
      content: [
        field("设立的政策依据", "grounds"),
        {
          type: "paragraph",
          sentences: [
            {
              concept: { measure: "expenditure", fund: "generalPublicBudget" },
              pieces: ["预算安排规模：", { slot: "amount" }, "。"],
            },
          ],
        },
        field("项目承担单位", "implementer"),
        field("资金分配情况", "allocation"),
        field("资金执行时间", "period"),
      ],
    },
  ],
};
