import { type Book, type Performance, PROJECT_TEXTS, type ProjectText } from "../../book/index.ts";
import { type Column, choice, money, projectWithName, type Row, required, text } from "../column.ts";
import { rowOf, type SheetDeclaration } from "../sheet.ts";

const TEXTS: Readonly<Record<ProjectText, readonly [title: string, hint: string]>> = {
  purpose: ["用途", "一句短语：用于……"],
  summary: ["项目概述", "文字里不写金额和百分比，需要时用 {{口径}} 占位。"],
  grounds: ["立项依据", "文件名称和文号。"],
  implementer: ["实施主体", "本单位实施的不填。"],
  plan: ["实施方案", "怎么做、分几步。"],
  period: ["实施周期", "起止日期。"],
  allocation: ["资金分配情况", "文字里不写金额。"],
  lastEvaluation: ["上年评价结果及应用", "上年绩效评价的结果、整改和应用。"],
  history: ["前两年预算及变动", "文字里不写金额。"],
};

/** What is known of projects besides their money and their lines. */
export const PROJECT_SHEET: SheetDeclaration = {
  id: "projects",
  name: "项目",
  about: "每个项目一行：代码、名称、类别和文字；资金、明细、绩效在各自的表里按项目代码填写。",
  columns: [
    required(text("code", "代码", "一体化系统里的项目代码；没有代码的自编，不能重复。")),
    required(text("name", "名称", "项目全称。", 32)),
    choice("category", "项目类别", {
      personnel: "人员类",
      otherOperational: "其他运转类",
      specificTarget: "特定目标类",
    }),
    choice("frequency", "安排频度", { oneOff: "一次性", multiYear: "延续性", recurrent: "经常性" }),
    ...PROJECT_TEXTS.map((field) => text(field, TEXTS[field][0], TEXTS[field][1], 32)),
    choice("withheld", "是否涉密", { true: "是" }, "涉密项目选“是”：不列名称，金额仍在合计里。"),
  ],
  rows: ({ projects }) =>
    projects.map((project) =>
      rowOf({
        code: project.code,
        name: project.name,
        category: project.category,
        frequency: project.frequency,
        ...Object.fromEntries(PROJECT_TEXTS.map((field) => [field, project[field]])),
        withheld: project.withheld && "true",
      }),
    ),
};

const OF_PROJECT: readonly Column[] = projectWithName("“项目”表中的项目代码。").map((column) =>
  column.field === "project" ? required(column) : column,
);

/** The lines of projects: what the money is for, and what is bought. */
export const PROJECT_LINE_SHEET: SheetDeclaration = {
  id: "projectLines",
  name: "项目明细",
  about: "项目的支出明细和资产配置、采购计划，每笔一行。",
  columns: [
    ...OF_PROJECT,
    required(choice("line", "明细种类", { breakdown: "支出明细", purchase: "采购计划" })),
    required(text("name", "内容", "支出内容，或采购物品的名称。", 28)),
    { field: "quantity", title: "数量", hint: "采购计划填写。", kind: { type: "quantity" }, width: 10 },
    text("measureWord", "计量单位", "采购计划填写：台、套、次。", 10),
    required(money("amount", "金额（万元）")),
    text("calculation", "测算依据", "支出明细填写：9人×2080元×12月。", 28),
    choice("source", "资金来源", { own: "本级安排", higherLevelTransfer: "上级转移支付", otherFunds: "其他资金" }),
  ],
  rows: ({ projects }) =>
    projects.flatMap(({ code, breakdown = [], purchases = [] }) => [
      ...breakdown.map((line) => rowOf({ project: code, line: "breakdown", ...line })),
      ...purchases.map((line) => rowOf({ project: code, line: "purchase", ...line })),
    ]),
};

const WHOLE_OR_PROJECT: readonly Column[] = projectWithName("项目代码；部门（单位）整体绩效目标不填。");
const TERMS = { annual: "年度", longTerm: "长期" };

/** The performance targets of a book with the project that they are for; undefined for the whole. */
function performances({ performance, projects }: Book): readonly (readonly [string | undefined, Performance])[] {
  return [
    ...(performance ? [[undefined, performance] as const] : []),
    ...projects.flatMap(({ code, performance: own }) => (own ? [[code, own] as const] : [])),
  ];
}

/** Goals and main tasks. */
export const GOAL_SHEET: SheetDeclaration = {
  id: "goals",
  name: "绩效目标",
  about: "整体和各项目的绩效目标、年度主要任务，每条一行；整体的不填项目代码。",
  columns: [
    ...WHOLE_OR_PROJECT,
    required(choice("line", "种类", { ...TERMS, task: "主要任务" })),
    text("name", "简称或任务名称", "绩效目标的简称可不填；主要任务填任务名称。"),
    required(text("text", "内容", "文字里不写金额和百分比。", 48)),
    { field: "weight", title: "权重", hint: "0 到 100，可不填。", kind: { type: "weight" }, width: 10 },
  ],
  rows: (book) =>
    performances(book).flatMap(([project, { goals, tasks = [] }]): Row[] => [
      ...goals.map(({ term, ...goal }) => rowOf({ project, line: term, ...goal })),
      ...tasks.map(({ name, content }) => rowOf({ project, line: "task", name, text: content })),
    ]),
};

/** Performance indicators. */
export const INDICATOR_SHEET: SheetDeclaration = {
  id: "indicators",
  name: "绩效指标",
  about: "整体和各项目的绩效指标，每个一行；整体的不填项目代码。",
  columns: [
    ...WHOLE_OR_PROJECT,
    required(text("level1", "一级指标", "产出指标、成本指标、效益指标、满意度指标。", 16)),
    required(text("level2", "二级指标", "数量指标、质量指标、时效指标等；没有二级的再写一次一级指标。", 16)),
    required(text("name", "指标名称", "指标内容。")),
    required(text("target", "指标值", "照印出的样子写：≥22万页、＝100%、12次以上。", 18)),
    choice("term", "期限", TERMS, "年度指标可不填。"),
    text("goal", "对应目标", "“绩效目标”表里同一项目（或整体）的目标简称。"),
    { field: "weight", title: "分值权重", hint: "0 到 100，可不填。", kind: { type: "weight" }, width: 10 },
    text("basis", "指标值确定依据", "可不填。"),
    text("prior", "前年度指标值", "有几年写几行（Alt+回车换行），最近一年在最后。"),
    text("scoring", "赋分规则", "可不填。"),
    text("evidence", "佐证资料", "可不填。"),
  ],
  rows: (book) =>
    performances(book).flatMap(([project, { indicators }]) =>
      indicators.map(({ prior, results: _, ...indicator }) =>
        rowOf({ project, ...indicator, ...(prior && { prior: prior.join("\n") }) }),
      ),
    ),
};
