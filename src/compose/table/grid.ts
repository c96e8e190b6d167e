import type { Table } from "../../disclosure/index.ts";
import type { FormTable, TableDeclaration } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { linesTable } from "./lines.ts";
import { pivotTable } from "./pivot.ts";
import { projectTargetsTable } from "./project-targets.ts";
import { recordTable } from "./records.ts";
import { singleTable } from "./single.ts";
import { statementTable } from "./statement.ts";

/** The grid of a table of amounts. */
export function gridOf(scene: Scene, declaration: Exclude<TableDeclaration, FormTable>): Table {
  switch (declaration.shape) {
    case "statement":
      return statementTable(scene, declaration);
    case "pivot":
      return pivotTable(scene, declaration);
    case "single":
      return singleTable(scene, declaration);
    case "lines":
      return linesTable(scene, declaration);
    case "records":
      return recordTable(scene, declaration);
    case "projectTargets":
      return projectTargetsTable(scene, declaration);
  }
}
