import type { SingleTable } from "../table.ts";

export const threePublicExpenses: SingleTable = {
  id: "threePublicExpenses",
  number: 8,
  title: "{year}年一般公共预算“三公”经费支出表",
  titleAliases: ["一般公共预算三公经费支出情况表", "“三公”经费支出表"],
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "threePublicExpenses", fund: "generalPublicBudget" },
  shape: "single",
  columns: [
    { label: "“三公”经费合计", aliases: ["合计"], concept: {} },
    { label: "因公出国(境)费", aliases: ["因公出国（境）费用"], concept: { item: "officialOverseasTravel" } },
    {
      label: "公务用车购置及运行费",
      aliases: ["公务用车购置及运行维护费"],
      concept: { item: "officialVehicles" },
      children: [
        { label: "小计", concept: {} },
        { label: "公务用车购置费", concept: { item: "officialVehiclePurchase" } },
        { label: "公务用车运行费", aliases: ["公务用车运行维护费"], concept: { item: "officialVehicleOperation" } },
      ],
    },
    { label: "公务接待费", concept: { item: "officialHospitality" } },
  ],
  composing: { above: ["预算{number}表", "单位：{unit}"] },
};
