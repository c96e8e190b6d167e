import type { RecordColumn, RecordTable } from "../record-table.ts";

const SOURCE: readonly RecordColumn[] = [
  { label: "资金来源", field: "age", names: { current: "预算安排" } },
  {
    label: "资金性质",
    field: "fund",
    names: { generalPublicBudget: "经费拨款补助", governmentFund: "政府性基金", stateCapital: "国有资本经营预算" },
  },
];

/** 表十二 */
export const procurementItems: RecordTable = {
  id: "procurementItems",
  number: 12,
  title: "{year}年政府采购预算表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "governmentProcurement" },
  shape: "records",
  of: "procurementItems",
  columns: [
    { label: "单位代码", field: "unitCode" },
    { label: "单位名称", field: "unitName" },
    { label: "项目", field: "purpose" },
    { label: "政府采购品目", field: "catalogue" },
    { label: "功能科目", field: "function" },
    { label: "部门支出经济分类", field: "economic" },
    ...SOURCE,
    { label: "采购数量", field: "quantity" },
    { label: "单价（万元）", field: "unitPrice" },
    { label: "计量单位", field: "measureWord" },
    {
      label: "采购金额",
      children: [
        { label: "采购金额合计（万元）", field: "amount" },
        { label: "其中面向中小企业（万元）", field: "smallAndMedium" },
        { label: "其中面向小微企业（万元）", field: "smallAndMicro" },
      ],
    },
  ],
  total: { position: "first", label: "合计" },
  composing: { emptyNote: "注：没有政府采购预算，本表无数据。" },
};

/** 表十三 */
export const purchasedServices: RecordTable = {
  id: "purchasedServices",
  number: 13,
  title: "{year}年政府向社会力量购买服务预算表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "governmentPurchaseOfServices" },
  shape: "records",
  of: "purchasedServices",
  columns: [
    { label: "单位代码", field: "unitCode" },
    { label: "单位名称", field: "unitName" },
    { label: "是否包含政府采购", field: "procured" },
    { label: "项目", field: "purpose" },
    { label: "政府购买服务内容", field: "content" },
    { label: "购买数量", field: "quantity" },
    { label: "购买金额", field: "amount" },
    ...SOURCE,
    { label: "支出功能分类科目", field: "function" },
    { label: "部门支出经济分类", field: "economic" },
    {
      label: "政府购买服务指导目录",
      children: [
        { label: "一级目录", field: "catalogue1" },
        { label: "二级目录", field: "catalogue2" },
        { label: "三级目录", field: "catalogue3" },
      ],
    },
  ],
  total: { position: "first", label: "合计" },
  composing: {
    emptyNote: "注：没有政府向社会力量购买服务的预算，本表无数据。",
    above: ["预算{number}表", "单位：{unit}"],
  },
};
