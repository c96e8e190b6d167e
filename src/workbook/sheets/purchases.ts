import { type Column, choice, codeWithName, money, required, text } from "../column.ts";
import { rowOf, type SheetDeclaration } from "../sheet.ts";
import { coordinateColumns } from "./coordinates.ts";

const QUANTITY: readonly Column[] = [
  required({ field: "quantity", title: "数量", hint: "可以有小数。", kind: { type: "quantity" }, width: 10 }),
  required(text("measureWord", "计量单位", "台、套、年。", 10)),
];

const PAID: readonly Column[] = [
  text("unit", "采购单位", "“单位”表中的单位名称；本单位采购的不填。"),
  text("purpose", "用途", "公用经费，或项目名称。"),
  ...coordinateColumns("functionCode"),
  ...coordinateColumns("economicCode"),
  ...coordinateColumns("fund"),
];

/** The lines of the procurement budget. */
export const PROCUREMENT_SHEET: SheetDeclaration = {
  id: "procurementItems",
  name: "政府采购",
  about: "政府采购预算明细，每个品目一行；货物、工程、服务的金额另填“其他金额”表。",
  columns: [
    required(choice("kind", "采购类型", { goods: "货物", works: "工程", services: "服务" })),
    ...codeWithName("catalogueCode", "采购品目", "procurement", "政府采购品目分类目录的编码，例如 A02010105。"),
    required(text("name", "品目", "品目或物品的名称。")),
    ...QUANTITY,
    money("unitPrice", "单价（万元）"),
    required(money("amount", "金额（万元）")),
    money("smallAndMedium", "面向中小企业（万元）"),
    money("smallAndMicro", "其中小微企业（万元）"),
    ...PAID,
  ],
  rows: ({ procurementItems }) => procurementItems.map((item) => rowOf({ ...item })),
};

/** Services bought from society. */
export const SERVICE_SHEET: SheetDeclaration = {
  id: "purchasedServices",
  name: "购买服务",
  about: "政府购买服务预算，每个服务事项一行。",
  columns: [
    required(text("content", "服务内容", "购买的服务事项。", 28)),
    required(text("catalogue1", "一级目录", "政府购买服务指导性目录的一级。", 18)),
    text("catalogue2", "二级目录", "指导性目录的二级。", 18),
    text("catalogue3", "三级目录", "指导性目录的三级。", 18),
    required(choice("procured", "是否政府采购", { true: "是", false: "否" })),
    ...QUANTITY,
    required(money("amount", "金额（万元）")),
    ...PAID,
  ],
  rows: ({ purchasedServices }) =>
    purchasedServices.map(({ catalogue: [catalogue1, catalogue2, catalogue3], procured, ...service }) =>
      rowOf({
        ...service,
        procured: String(procured),
        ...Object.fromEntries(
          Object.entries({ catalogue1, catalogue2, catalogue3 }).filter(([, words]) => words !== ""),
        ),
      }),
    ),
};
