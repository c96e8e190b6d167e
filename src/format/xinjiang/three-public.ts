import type { LinesTable } from "../table.ts";

/** 表10 */
export const threePublicExpenses: LinesTable = {
  id: "threePublicExpenses",
  number: 10,
  title: "财政拨款“三公”经费支出情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "threePublicExpenses" },
  shape: "lines",
  labelHeading: "“三公”经费支出内容",
  columns: [
    { label: "合计", concept: { fund: "fiscalAppropriation" } },
    {
      label: "资金来源",
      children: [
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
    },
  ],
  lines: [
    { label: "合计", concept: {} },
    { label: "因公出国（境）费", concept: { item: "officialOverseasTravel" } },
    { label: "公务接待费", concept: { item: "officialHospitality" } },
    { label: "公务用车购置及运行费（小计）", concept: { item: "officialVehicles" } },
    { label: "其中：公务用车购置费", concept: { item: "officialVehiclePurchase" } },
    { label: "公务用车运行费", concept: { item: "officialVehicleOperation" } },
  ],
};
