import { type Block, type Heading, sourcedText } from "../disclosure/index.ts";
import { type ContentItem, type EnumerationItem, numberPrefix, type SectionDeclaration } from "../format/index.ts";
import { membersWithAmount } from "./members.ts";
import { ComposeError, type Selection, within } from "./parts.ts";
import { proseRuns } from "./prose.ts";
import { type Run, textOf } from "./run.ts";
import { atMember, filled, type Scene, under } from "./scene.ts";
import { sentenceRuns } from "./sentence.ts";
import { tableBlocks } from "./table/table.ts";

function paragraph(runs: readonly Run[]): Block[] {
  return runs.length > 0 ? [{ type: "paragraph", ...textOf(runs) }] : [];
}

function enumerationBlocks(scene: Scene, { dimension, level, numbering, sentence }: EnumerationItem): Block[] {
  const members = membersWithAmount(under(scene, sentence.concept), dimension, level);
  const items = members.flatMap((value) => {
    const runs = sentenceRuns(atMember(scene, dimension, value), sentence);
    return runs === null ? [] : [runs];
  });
  return items.flatMap((runs, index) => paragraph([{ text: numberPrefix(numbering, index + 1) }, ...runs]));
}

function tableItemBlocks(scene: Scene, id: string, depth: number): Block[] {
  const declaration = scene.format.tables.find((table) => table.id === id);
  if (declaration === undefined) throw new ComposeError(`“${scene.format.name}”没有声明报表 ${id}`);
  const number = numberPrefix(scene.format.numbering.tables, declaration.number);
  const heading = sourcedText(number + filled(declaration.title, scene));
  return [{ type: "heading", level: depth + 1, ...heading }, ...tableBlocks(scene, declaration)];
}

function itemBlocks(scene: Scene, item: ContentItem, selection: Selection, depth: number): Block[] {
  switch (item.type) {
    case "table":
      return selection.takes(item.table) ? tableItemBlocks(scene, item.table, depth) : [];
    case "prose": {
      const text = scene.book.texts.find(({ key }) => key === item.key)?.text;
      return paragraph((text === undefined ? null : proseRuns(scene, text)) ?? []);
    }
    case "paragraph":
      return paragraph(item.sentences.flatMap((sentence) => sentenceRuns(scene, sentence) ?? []));
    case "enumeration":
      return enumerationBlocks(scene, item);
  }
}

/**
 * A section with its heading, its content and the sections in it. A section with nothing in it is left out, heading and
 * all; so is what a partial book does not list.
 * @param depth 1 for a part
 */
export function sectionBlocks(
  scene: Scene,
  section: SectionDeclaration,
  outer: Selection,
  depth: number,
): readonly Block[] {
  const selection = within(outer, section.id);
  const content = (section.content ?? [])
    .filter((item) => item.type === "table" || selection.takes(section.id))
    .flatMap((item) => itemBlocks(scene, item, selection, depth));
  const below = (section.sections ?? []).flatMap((inner) => sectionBlocks(scene, inner, selection, depth + 1));
  if (content.length + below.length === 0) return [];
  const style = scene.format.numbering.sections[depth - 1] ?? "none";
  const title = numberPrefix(style, section.number) + filled(section.title, scene);
  const heading: Heading = { type: "heading", level: depth, ...sourcedText(title) };
  return [heading, ...content, ...below];
}
