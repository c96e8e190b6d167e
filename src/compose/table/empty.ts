import type { Table } from "../../disclosure/index.ts";
import type { TableDeclaration } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { gridOf } from "./grid.ts";

/** Whether a table of amounts holds none. */
export function hasNoAmount({ cells, headerRows = 0 }: Table): boolean {
  return cells.every(({ row, marks, text }) => row < headerRows || marks === undefined || !/[1-9]/.test(text));
}

/** The tables of the format that a book leaves without any amount (空表). Forms and targets are never empty tables. */
export function emptyTables(scene: Scene): readonly TableDeclaration[] {
  return scene.format.tables.filter(
    (declaration) =>
      declaration.shape !== "form" && declaration.shape !== "projectTargets" && hasNoAmount(gridOf(scene, declaration)),
  );
}
