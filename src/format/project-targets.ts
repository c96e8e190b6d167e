import type { Concept } from "../concept/index.ts";
import type { TableBase } from "./table.ts";

/** A node of the header tree of a table of project targets. A leaf prints the project, its amount, or its indicators of one kind. */
export interface ProjectTargetColumn {
  readonly label: string;
  /** Code or name of the project. */
  readonly field?: "code" | "name";
  /** An amount of the project, laid over the concept of the table. */
  readonly concept?: Concept;
  /** Name or value of the indicators whose first level has this name (产出指标). */
  readonly indicator?: { readonly level1: string; readonly field: "name" | "target" };
  readonly children?: readonly ProjectTargetColumn[];
}

/**
 * A table of the targets of all projects (项目绩效目标汇总表): a block of rows for each project that has any and is not
 * withheld, its kinds of indicators side by side, as many rows as its longest kind has indicators.
 */
export interface ProjectTargetsTable extends TableBase {
  readonly shape: "projectTargets";
  readonly columns: readonly ProjectTargetColumn[];
}
