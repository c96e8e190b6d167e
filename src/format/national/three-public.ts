import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Sentence } from "../sentence.ts";
import type { SingleTable } from "../table.ts";
import { COMPARED_WITH_LAST_YEAR, paragraph, statement, WITH_REASON } from "./wording.ts";

const THREE_PUBLIC: Concept = { measure: "threePublicExpenses", fund: "generalPublicBudget" };

function item(name: string, value: string): Sentence {
  return {
    concept: { ...THREE_PUBLIC, item: value },
    pieces: [name, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
  };
}

export const threePublicExplanation: SectionDeclaration = {
  id: "threePublicExplanation",
  number: 7,
  title: "一般公共预算“三公”经费支出情况说明",
  content: [
    paragraph(statement("“三公”经费预算", THREE_PUBLIC)),
    paragraph(item("1. 因公出国（境）费", "officialOverseasTravel")),
    paragraph(
      item("2. 公务用车购置及运行费", "officialVehicles"),
      item("其中：公务用车购置费", "officialVehiclePurchase"),
      item("公务用车运行费", "officialVehicleOperation"),
    ),
    paragraph(item("3. 公务接待费", "officialHospitality")),
  ],
};

export const threePublicExpenses: SingleTable = {
  id: "threePublicExpenses",
  number: 7,
  title: "{year}年一般公共预算“三公”经费支出情况表",
  titleAliases: ["“三公”经费支出情况表", "一般公共预算三公经费支出表"],
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: THREE_PUBLIC,
  shape: "single",
  columns: [
    { label: "“三公”经费合计", aliases: ["合计"], concept: {} },
    { label: "因公出国（境）费", concept: { item: "officialOverseasTravel" } },
    {
      label: "公务用车购置及运行费",
      concept: { item: "officialVehicles" },
      children: [
        { label: "小计", concept: {} },
        { label: "公务用车购置费", concept: { item: "officialVehiclePurchase" } },
        { label: "公务用车运行费", concept: { item: "officialVehicleOperation" } },
      ],
    },
    { label: "公务接待费", concept: { item: "officialHospitality" } },
  ],
};
