import { unitName } from "../../amount/index.ts";
import { type Block, type Paragraph, sourcedText } from "../../disclosure/index.ts";
import type { TableDeclaration } from "../../format/index.ts";
import { filled, type Scene } from "../scene.ts";
import { hasNoAmount } from "./empty.ts";
import { formTables } from "./form.ts";
import { gridOf } from "./grid.ts";

const ABOVE = ["单位：{unit}"];

function lines(scene: Scene, texts: readonly (string | undefined)[], { number, unit }: TableDeclaration): Paragraph[] {
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    const named = text.replaceAll("{unit}", unitName(unit)).replaceAll("{number}", String(number).padStart(2, "0"));
    return [{ type: "paragraph", ...sourcedText(filled(named, scene)) }];
  });
}

/**
 * A table with the lines above it (its unit) and its notes below; the heading with its title is the section's. Forms are
 * a table for each project; none when there is nothing to fill in.
 */
export function tableBlocks(scene: Scene, declaration: TableDeclaration): Block[] {
  const { note, emptyNote, above = scene.format.habits.tables.above ?? ABOVE } = declaration.composing ?? {};
  if (declaration.shape === "form") {
    const forms = formTables(scene, declaration);
    return forms.flatMap((form) => [...lines(scene, above, declaration), form, ...lines(scene, [note], declaration)]);
  }
  const table = gridOf(scene, declaration);
  const notes = [hasNoAmount(table) ? emptyNote : undefined, note];
  return [...lines(scene, above, declaration), table, ...lines(scene, notes, declaration)];
}
