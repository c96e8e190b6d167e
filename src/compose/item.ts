import { type Block, type Heading, sourcedText } from "../disclosure/index.ts";
import {
  type ContentItem,
  type EmptyTablesItem,
  type EnumerationItem,
  type IndicatorTableItem,
  type ListItem,
  numberPrefix,
  type PointsItem,
  type ProjectsItem,
} from "../format/index.ts";
import { accountGlossaryTexts, glossaryTexts } from "./glossary.ts";
import { indicatorLines } from "./indicator-lines.ts";
import { listEntries, numberOf, shownProjects } from "./lists.ts";
import { membersWithAmount } from "./members.ts";
import { ComposeError, type Selection } from "./parts.ts";
import { proseRuns } from "./prose.ts";
import { type Run, textOf } from "./run.ts";
import { atMember, atProject, type Scene, titleFor, under } from "./scene.ts";
import { piecesRuns, sentenceRuns } from "./sentence.ts";
import { emptyTables } from "./table/empty.ts";
import { indicatorTable } from "./table/form.ts";
import { tableBlocks } from "./table/table.ts";

function paragraph(runs: readonly Run[]): Block[] {
  return runs.length > 0 ? [{ type: "paragraph", ...textOf(runs) }] : [];
}

/** A numbered paragraph for each of some runs. */
function numbered(style: ListItem["numbering"], items: readonly (readonly Run[])[]): Block[] {
  return items.flatMap((runs, index) => paragraph([{ text: numberPrefix(style, index + 1) }, ...runs]));
}

function pointsBlocks(scene: Scene, { numbering, paragraphs }: PointsItem): Block[] {
  const points = paragraphs.map((sentences) => sentences.flatMap((sentence) => sentenceRuns(scene, sentence) ?? []));
  return numbered(
    numbering,
    points.filter((runs) => runs.length > 0),
  );
}

function indicatorTableBlocks(scene: Scene, { columns }: IndicatorTableItem): Block[] {
  return numberOf(scene, "indicators") > 0 ? [indicatorTable(scene, columns)] : [];
}

function enumerationBlocks(scene: Scene, { dimension, level, numbering, sentence }: EnumerationItem): Block[] {
  const members = membersWithAmount(under(scene, sentence.concept), dimension, level);
  const items = members.flatMap((value) => {
    const runs = sentenceRuns(atMember(scene, dimension, value), sentence);
    return runs === null ? [] : [runs];
  });
  return numbered(numbering, items);
}

function listBlocks(scene: Scene, { of, numbering }: ListItem): Block[] {
  return numbered(
    numbering,
    listEntries(scene.book, of).flatMap((entry) => {
      const runs = proseRuns(scene, entry);
      return runs === null ? [] : [runs];
    }),
  );
}

function projectsBlocks(
  scene: Scene,
  { numbering, content }: ProjectsItem,
  selection: Selection,
  depth: number,
): Block[] {
  return shownProjects(scene.book).flatMap((project, index) => {
    const heading: Heading = {
      type: "heading",
      level: depth + 1,
      ...sourcedText(numberPrefix(numbering, index + 1) + project.name),
    };
    const inner = atProject(scene, project);
    return [heading, ...content.flatMap((item) => itemBlocks(inner, item, selection, depth + 1))];
  });
}

function emptyTablesBlocks(scene: Scene, { pieces, otherwise }: EmptyTablesItem): Block[] {
  const titles = emptyTables(scene).map((table) => titleFor(table, scene));
  if (titles.length === 0) return otherwise ? paragraph(piecesRuns(scene, otherwise) ?? []) : [];
  return titles.flatMap((title) => paragraph([{ text: title }, ...(piecesRuns(scene, pieces) ?? [])]));
}

function tableItemBlocks(scene: Scene, id: string, depth: number): Block[] {
  const declaration = scene.format.tables.find((table) => table.id === id);
  if (declaration === undefined) throw new ComposeError(`“${scene.format.name}”没有声明报表 ${id}`);
  const blocks = tableBlocks(scene, declaration);
  if (blocks.length === 0) return [];
  const number = numberPrefix(declaration.numbering ?? scene.format.numbering.tables, declaration.number);
  const heading = sourcedText(number + titleFor(declaration, scene));
  return [{ type: "heading", level: depth + 1, ...heading }, ...blocks];
}

/** The blocks of one item of a section's content; none when the book has nothing for it. */
export function itemBlocks(scene: Scene, item: ContentItem, selection: Selection, depth: number): Block[] {
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
    case "list":
      return listBlocks(scene, item);
    case "glossary":
      return numbered(item.numbering, glossaryTexts(scene, item));
    case "accountGlossary":
      return numbered(item.numbering, accountGlossaryTexts(scene, item));
    case "points":
      return pointsBlocks(scene, item);
    case "indicatorTable":
      return indicatorTableBlocks(scene, item);
    case "indicatorLines":
      return indicatorLines(scene).flatMap(paragraph);
    case "projects":
      return projectsBlocks(scene, item, selection, depth);
    case "emptyTables":
      return emptyTablesBlocks(scene, item);
  }
}
