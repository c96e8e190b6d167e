import type { Column } from "../table.ts";

const CODE_IN_LEVELS: readonly Column[] = [
  { label: "类", content: "class" },
  { label: "款", content: "subclass" },
  { label: "项", content: "item" },
];

/** The functional account cut into its levels, and its name. */
export const FUNCTION_ACCOUNT: readonly Column[] = [
  { label: "功能分类科目编码", children: CODE_IN_LEVELS },
  { label: "功能分类科目名称", content: "name" },
];

/** The same under other headings, as the table of projects has them. */
export const PROJECT_ACCOUNT: readonly Column[] = [
  { label: "科目编码", children: CODE_IN_LEVELS },
  { label: "科目名称", content: "name" },
  { label: "项目名称", content: "secondName" },
];

/** The economic account cut into its levels, and its name. */
export const ECONOMIC_ACCOUNT: readonly Column[] = [
  {
    label: "经济分类科目编码",
    children: [
      { label: "类", content: "class" },
      { label: "款", content: "subclass" },
    ],
  },
  { label: "经济分类科目名称", content: "name" },
];

/** Basic and project expenditure. */
export const BY_NATURE: readonly Column[] = [
  { label: "合计", concept: {} },
  { label: "基本支出", concept: { nature: "basic" } },
  { label: "项目支出", concept: { nature: "project" } },
];

export const PERSONNEL_AND_RUNNING: readonly Column[] = [
  { label: "人员经费", concept: { nature: "personnel" } },
  { label: "公用经费", concept: { nature: "running" } },
];

/** Basic expenditure divided, and project expenditure. */
export const BY_NATURE_IN_FULL: readonly Column[] = [
  { label: "合计", concept: {} },
  { label: "基本支出", concept: { nature: "basic" }, children: PERSONNEL_AND_RUNNING },
  { label: "项目支出", concept: { nature: "project" } },
];

export const TOTAL_LAST = { position: "last", label: "合计" } as const;
