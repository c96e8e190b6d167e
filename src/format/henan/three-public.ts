import type { SingleTable } from "../table.ts";

/** 预算08表 */
export const threePublicExpenses: SingleTable = {
  id: "threePublicExpenses",
  number: 8,
  title: "{year}年一般公共预算“三公”经费支出情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "threePublicExpenses", fund: "generalPublicBudget" },
  shape: "single",
  columns: [
    { label: "“三公”经费合计", concept: {} },
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
  composing: {
    note: "注：“三公”经费由因公出国（境）费、公务用车购置及运行费和公务接待费组成。公务用车是用于履行公务的机动车辆，包括一般公务用车和执法执勤用车。",
  },
};
