import { type Block, type Heading, sourcedText } from "../disclosure/index.ts";
import { numberPrefix, type SectionDeclaration } from "../format/index.ts";
import { itemBlocks } from "./item.ts";
import { worded } from "./override.ts";
import { type Selection, within } from "./parts.ts";
import { bodyShape, filled, type Scene } from "./scene.ts";

/**
 * A section with its heading, its content and the sections in it. A section with nothing in it is left out, heading and
 * all; so is what a partial book does not list, and what is not for a body of this shape.
 * @param depth 1 for a part
 */
export function sectionBlocks(
  scene: Scene,
  section: SectionDeclaration,
  outer: Selection,
  depth: number,
): readonly Block[] {
  if (section.only && section.only !== bodyShape(scene.book)) return [];
  const selection = within(outer, section.id);
  const content = (section.content ?? [])
    .filter((item) => item.type === "table" || selection.takes(section.id))
    .flatMap((item) => worded(scene, section.id, itemBlocks(scene, item, selection, depth)));
  const below = (section.sections ?? []).flatMap((inner) => sectionBlocks(scene, inner, selection, depth + 1));
  if (content.length + below.length === 0) return [];
  const style = section.numbering ?? scene.format.numbering.sections[depth - 1] ?? "none";
  const title = numberPrefix(style, section.number) + filled(section.title, scene);
  const heading: Heading = { type: "heading", level: depth, ...sourcedText(title) };
  return [heading, ...content, ...below];
}
