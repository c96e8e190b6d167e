import { unitName } from "../../amount/index.ts";
import { type Block, sourcedText, type Table } from "../../disclosure/index.ts";
import type { TableDeclaration } from "../../format/index.ts";
import { filled, type Scene } from "../scene.ts";
import { pivotTable } from "./pivot.ts";
import { singleTable } from "./single.ts";
import { statementTable } from "./statement.ts";

function gridOf(scene: Scene, declaration: TableDeclaration): Table {
  switch (declaration.shape) {
    case "statement":
      return statementTable(scene, declaration);
    case "pivot":
      return pivotTable(scene, declaration);
    case "single":
      return singleTable(scene, declaration);
  }
}

/** A table with its unit line above and its notes below; the heading with its title is the section's. */
export function tableBlocks(scene: Scene, declaration: TableDeclaration): Block[] {
  const table = gridOf(scene, declaration);
  const { note, emptyNote } = declaration.composing ?? {};
  const notes = [table.rowCount === table.headerRows ? emptyNote : undefined, note];
  return [
    { type: "paragraph", ...sourcedText(`单位：${unitName(declaration.unit)}`) },
    table,
    ...notes.flatMap((text) =>
      text === undefined ? [] : [{ type: "paragraph" as const, ...sourcedText(filled(text, scene)) }],
    ),
  ];
}
