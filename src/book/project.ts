import type { Fen } from "../amount/index.ts";
import type { Performance } from "./performance.ts";

/** The categories of the project pool (项目类别): 人员类, 其他运转类, 特定目标类. */
export const PROJECT_CATEGORIES = ["personnel", "otherOperational", "specificTarget"] as const;

export type ProjectCategory = (typeof PROJECT_CATEGORIES)[number];

/** How often a project is set up (项目安排频度): 一次性, 延续性, 经常性. */
export const PROJECT_FREQUENCIES = ["oneOff", "multiYear", "recurrent"] as const;

export type ProjectFrequency = (typeof PROJECT_FREQUENCIES)[number];

/** Where the money of a line comes from: 本级安排, 上级转移支付, 其他资金. */
export const BREAKDOWN_SOURCES = ["own", "higherLevelTransfer", "otherFunds"] as const;

export type BreakdownSource = (typeof BREAKDOWN_SOURCES)[number];

/** A line of a project's breakdown (支出明细) with the calculation that leads to it (测算依据), such as 9人×2080元×12月. */
export interface BreakdownLine {
  readonly name: string;
  readonly amount: Fen;
  readonly calculation?: string;
  readonly source?: BreakdownSource;
}

/** Something that a project buys (资产配置、采购计划). */
export interface PlannedPurchase {
  readonly name: string;
  readonly quantity: number;
  readonly measureWord: string;
  readonly amount: Fen;
}

/**
 * What a book knows of a project besides its money, which stands among the facts under its code. All prose is in the
 * words of the unit and holds no amounts.
 */
export interface Project {
  readonly code: string;
  readonly name: string;
  /** What it is for, as a phrase: 用于…. */
  readonly purpose?: string;
  readonly category?: ProjectCategory;
  readonly frequency?: ProjectFrequency;
  /** 项目概述. */
  readonly summary?: string;
  /** 立项依据. */
  readonly grounds?: string;
  /** 实施主体; the body itself when it is not given. */
  readonly implementer?: string;
  /** 实施方案. */
  readonly plan?: string;
  /** 实施周期: 2024年1月1日—2024年12月31日. */
  readonly period?: string;
  /** 资金分配情况. */
  readonly allocation?: string;
  /** 上年绩效评价结果、整改及应用. */
  readonly lastEvaluation?: string;
  /** 项目前两年预算及当年预算变动情况. */
  readonly history?: string;
  readonly breakdown?: readonly BreakdownLine[];
  readonly purchases?: readonly PlannedPurchase[];
  readonly performance?: Performance;
  /** 涉密: the project is named nowhere, its money stays in the totals (预算法 art. 14). */
  readonly withheld?: true;
}

/** The prose of a project that formats place by name. */
export const PROJECT_TEXTS = [
  "purpose",
  "summary",
  "grounds",
  "implementer",
  "plan",
  "period",
  "allocation",
  "lastEvaluation",
  "history",
] as const satisfies readonly (keyof Project)[];

export type ProjectText = (typeof PROJECT_TEXTS)[number];
