import { describeAmount } from "../../amount/index.ts";
import { type Book, FACT_DIMENSIONS, VIEWS, type View } from "../../book/index.ts";
import type { Dimension } from "../../concept/index.ts";
import { type Column, choice, money, type Row, required } from "../column.ts";
import { DIMENSION_LABELS, type Labels, labelsOf } from "../labels.ts";
import { rowOf, type SheetDeclaration } from "../sheet.ts";
import { coordinateColumns } from "./coordinates.ts";

/** Stated of any fact, but seldom: behind the amount. */
const SELDOM: readonly Dimension[] = ["entity", "unitKind", "year", "stage", "scope"];

interface FactSheet {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The views whose facts stand on the sheet; with several a column tells which. */
  readonly views: readonly View[];
  /** The items that the drop-down offers. */
  readonly items?: readonly string[];
}

const ITEMS_OF_THREE_PUBLIC = [
  "officialOverseasTravel",
  "officialHospitality",
  "officialVehiclePurchase",
  "officialVehicleOperation",
];

const SHEETS: readonly FactSheet[] = [
  { id: "income", name: "收入", about: "收入预算，每种资金一行；收入分科目批复的，每个科目一行。", views: ["income"] },
  {
    id: "expenditureByFunction",
    name: "支出按功能",
    about: "支出预算，按功能分类科目和支出性质各一行，只填最末级，合计不填。",
    views: ["expenditureByFunction"],
  },
  {
    id: "expenditureByEconomicUse",
    name: "支出按经济",
    about: "支出预算，按经济分类科目各一行，先选是基本支出表还是全部支出表。",
    views: ["basicExpenditureByEconomicUse", "expenditureByEconomicUse"],
  },
  { id: "projectFacts", name: "项目资金", about: "每个项目的预算，按资金各一行。", views: ["projects"] },
  {
    id: "threePublicExpenses",
    name: "三公",
    about: "“三公”经费预算，每个分项一行；没有安排的填 0。",
    views: ["threePublicExpenses"],
    items: ITEMS_OF_THREE_PUBLIC,
  },
  {
    id: "otherFacts",
    name: "其他金额",
    about: "年终结转结余、政府采购和购买服务的金额、机关运行经费、国有资产价值。",
    views: [
      "yearEndCarryOver",
      "procurement",
      "reservedProcurement",
      "governmentOperatingFunds",
      "purchasedServices",
      "stateAssets",
    ],
    items: [
      "goods",
      "works",
      "services",
      "smallAndMedium",
      "mediumSized",
      "smallAndMicro",
      "buildings",
      "generalUse",
      "lawEnforcement",
      "specialTechnical",
      "otherUse",
      "furniture",
      "otherAssets",
    ],
  },
  {
    id: "comparatives",
    name: "对比数",
    about: "上年预算数、执行数、决算数，逐个填写；是合计的口径选“合计”。",
    views: ["comparatives"],
  },
];

function viewLabels(views: readonly View[]): Labels {
  return labelsOf(Object.fromEntries(Object.entries(VIEWS).map(([view, { name }]) => [view, name])), views);
}

/** The coordinates that facts of the views may state, in the order of the file form, those that they must first. */
function dimensionsOf(views: readonly View[]): readonly Dimension[] {
  const allowed = new Set<Dimension>(views.flatMap((view): readonly Dimension[] => VIEWS[view].dimensions));
  return FACT_DIMENSIONS.filter((dimension) => allowed.has(dimension));
}

function columnsOf({ views, items }: FactSheet): readonly Column[] {
  const must = (dimension: Dimension) =>
    views.every((view) => (VIEWS[view].required as readonly Dimension[]).includes(dimension));
  const coordinates = (dimensions: readonly Dimension[]) =>
    dimensions.flatMap((dimension) =>
      coordinateColumns(dimension, dimension === "item" ? items : undefined).map((column) =>
        column.field === dimension && must(dimension) ? required(column) : column,
      ),
    );
  const year: readonly Dimension[] = views.includes("comparatives") ? ["year"] : [];
  return [
    ...(views.length > 1 ? [required(choice("view", "批复表", viewLabels(views)))] : []),
    ...coordinates([...year, ...dimensionsOf(views)]),
    required(money("amount", "金额（万元）")),
    ...coordinates(SELDOM.filter((dimension) => !year.includes(dimension))),
    {
      field: "printed",
      title: "批复表印数",
      hint: "批复表上的数与四舍五入不同时才填，带单位：407.51万元。",
      kind: { type: "printed" },
      width: 16,
    },
  ];
}

function rowsOf({ facts }: Book, views: readonly View[]): Row[] {
  return facts
    .filter(({ view }) => views.includes(view))
    .map(({ view, concept, amount, printed }) =>
      rowOf({
        ...(views.length > 1 && { view }),
        ...concept,
        amount,
        ...(printed && { printed: describeAmount(printed) }),
      }),
    );
}

/** The sheets of facts; `views` tells whose facts they hold. */
export const FACT_SHEETS: readonly (SheetDeclaration & { readonly views: readonly View[] })[] = SHEETS.map((sheet) => ({
  id: sheet.id,
  name: sheet.name,
  about: sheet.about,
  views: sheet.views,
  columns: columnsOf(sheet),
  rows: (book) => rowsOf(book, sheet.views),
}));

/** The measures that persons and things are counted by. */
const COUNTED = [
  "authorizedStaffing",
  "actualStaff",
  "enrolledStudents",
  "vehicles",
  "plannedVehicles",
  "largeEquipment",
  "plannedLargeEquipment",
  "stateAssets",
  "managedTransfers",
];

/** Posts, staff, vehicles and other things by number. */
export const COUNT_SHEET: SheetDeclaration = {
  id: "counts",
  name: "人员资产数",
  about: "编制人数、实有人数、车辆、大型设备等的数量，每类一行。",
  columns: [
    required(choice("measure", "指标", DIMENSION_LABELS.measure ?? {}, "从下拉列表中选择。", COUNTED)),
    ...coordinateColumns("item"),
    required({ field: "count", title: "数量", hint: "整数：人、辆、台。", kind: { type: "count" }, width: 10 }),
    ...coordinateColumns("entity"),
    ...coordinateColumns("year"),
  ],
  rows: ({ counts }) => counts.map(({ concept, count }) => rowOf({ ...concept, count })),
};
