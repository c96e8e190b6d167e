import type { ParagraphItem, SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY, comparedWithLastYear, withReason } from "./wording.ts";

/** An item with its use, its change and the reason. */
function item(name: string, code: string, use: string): Piece[] {
  const concept = { item: code };
  return [
    name,
    { slot: "amount", concept, orZero: true },
    `，用于${use}`,
    comparedWithLastYear(concept),
    withReason(concept),
  ];
}

function paragraph(...pieces: Piece[]): ParagraphItem {
  return { type: "paragraph", sentences: [{ concept: { measure: "threePublicExpenses" }, pieces }] };
}

/** 九、“三公”经费支出预算情况 */
export const threePublicArrangement: SectionDeclaration = {
  id: "threePublicArrangement",
  number: 9,
  title: "“三公”经费支出预算情况说明",
  content: [
    paragraph(
      { slot: "year" },
      "年",
      BODY,
      "“三公”经费预算",
      { slot: "amount" },
      comparedWithLastYear(),
      withReason(),
      "。各项支出如下：",
    ),
    paragraph(
      "（一）",
      ...item("因公出国（境）费", "officialOverseasTravel", "工作人员公务出国（境）的食宿、交通、培训等"),
      "。",
    ),
    paragraph("（二）", ...item("公务接待费", "officialHospitality", "按规定开支的公务接待，含外宾接待"), "。"),
    paragraph(
      "（三）公务用车购置及运行费",
      { slot: "amount", concept: { item: "officialVehicles" } },
      "，其中：",
      ...item("公务用车购置费", "officialVehiclePurchase", "购置公务用车，含车辆购置税和牌照费"),
      "；",
      ...item("公务用车运行维护费", "officialVehicleOperation", "公务用车的燃料、维修、过路过桥和保险等"),
      "。",
    ),
  ],
};
