import type { StatedAmount, Words } from "../performance/index.ts";

/** Where a project is named: the project table, the narrative, its own form, or the list in the department's form. */
export type ProjectSource = "table" | "narrative" | "form" | "formList";

/** One place that names a project. */
export interface ProjectMention {
  readonly source: ProjectSource;
  readonly name: Words;
  /** The budget of the year, in all funds; null where none is stated. */
  readonly amount: StatedAmount | null;
  readonly code: Words | null;
  /** The unit that carries it, in plain text; null where none is named. */
  readonly body: string | null;
}
