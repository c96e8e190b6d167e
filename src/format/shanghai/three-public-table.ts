import type { SingleTable } from "../table.ts";

/** 表九 joins two measures in one row, and is the only table in 万元. */
export const threePublicAndOperating: SingleTable = {
  id: "threePublicExpenses",
  number: 9,
  title: "{year}年部门“三公”经费和机关运行经费预算表",
  titleOfUnit: "{year}年单位“三公”经费和机关运行经费预算表",
  unit: "tenThousandYuan",
  decimals: 2,
  includesCarriedForward: false,
  concept: {},
  shape: "single",
  columns: [
    {
      label: "“三公”经费预算数",
      concept: { measure: "threePublicExpenses" },
      children: [
        { label: "合计", concept: {} },
        { label: "因公出国(境)费", concept: { item: "officialOverseasTravel" } },
        { label: "公务接待费", concept: { item: "officialHospitality" } },
        {
          label: "公务用车购置及运行费",
          concept: { item: "officialVehicles" },
          children: [
            { label: "小计", concept: {} },
            { label: "购置费", concept: { item: "officialVehiclePurchase" } },
            { label: "运行费", concept: { item: "officialVehicleOperation" } },
          ],
        },
      ],
    },
    { label: "机关运行经费预算数", concept: { measure: "governmentOperatingFunds" } },
  ],
};
