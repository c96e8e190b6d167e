import type { Concept } from "../../concept/index.ts";
import { type Block, type Disclosure, type SourcedText, sourcedText } from "../../disclosure/index.ts";
import { gatherContents } from "../contents-run.ts";
import { headingLevel } from "../heading-form.ts";
import { limitsWith, type ReadLimits } from "../limits.ts";
import { childOf, type Element, elementsOf, oneWay, valueOfChild } from "./element.ts";
import { markedConcepts } from "./marks.ts";
import { Numbering } from "./numbering.ts";
import { openPackage, type WordPackage } from "./package.ts";
import { readParagraphText } from "./paragraph.ts";
import { ownLevel, type StyleRole, styleRoles } from "./styles.ts";
import { joinLines, readDocxTable } from "./table.ts";

/** Reads the body of a Word file block by block. */
class BodyReader {
  private readonly file: string;
  private readonly limits: ReadLimits;
  private readonly concepts: ReadonlyMap<string, Concept>;
  private readonly roleOf: (id: string | undefined) => StyleRole;
  private readonly numbering: Numbering;
  private paragraphs = 0;
  private tables = 0;
  private contents: SourcedText[] | null = null;
  readonly blocks: Block[] = [];

  constructor(word: WordPackage, file: string, limits: ReadLimits) {
    this.file = file;
    this.limits = limits;
    this.concepts = markedConcepts(word.properties);
    this.roleOf = styleRoles(word.styles);
    this.numbering = new Numbering(word.numbering);
  }

  read(parent: Element): void {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:p") this.readParagraph(element);
      else if (element.name === "w:tbl") this.readTable(element);
      else if (!/^w:(?:sectPr|del|moveFrom)$/.test(element.name)) this.read(oneWay(element));
    }
  }

  private textOf(element: Element, role: StyleRole, place: string): { source: SourcedText; boxes: readonly Element[] } {
    const properties = childOf(element, "w:pPr");
    const { text, marks, boxes } = readParagraphText(element, this.concepts);
    const isDeleted = text === "" && childOf(childOf(properties, "w:rPr"), "w:del") !== undefined;
    const number = isDeleted ? "" : this.numbering.next(childOf(properties, "w:numPr") ?? role.numbering);
    const source = sourcedText(number + text, { cell: place });
    const moved = marks.map((mark) => ({ ...mark, start: mark.start + number.length, end: mark.end + number.length }));
    return { source: moved.length > 0 ? { ...source, marks: moved } : source, boxes };
  }

  private roleOfParagraph(element: Element): StyleRole {
    const properties = childOf(element, "w:pPr");
    const role = this.roleOf(valueOfChild(properties, "w:pStyle"));
    return { ...role, level: role.level ?? ownLevel(properties) };
  }

  private readParagraph(element: Element): void {
    const role = this.roleOfParagraph(element);
    this.paragraphs += 1;
    const { source, boxes } = this.textOf(element, role, `段落 ${this.paragraphs}`);
    if (source.text.trim() !== "") this.add(source, role);
    for (const box of boxes) this.read(box);
  }

  private add(source: SourcedText, role: StyleRole): void {
    if (role.contents) {
      const entries = this.contents ?? [];
      if (!this.contents) this.blocks.push({ type: "contents", entries });
      this.contents = entries;
      entries.push(source);
      return;
    }
    this.contents = null;
    const level = role.level === 0 ? 0 : (headingLevel(source.text) ?? role.level);
    this.blocks.push(level === null ? { type: "paragraph", ...source } : { type: "heading", level, ...source });
  }

  private readTable(element: Element): void {
    this.contents = null;
    this.tables += 1;
    const readCell = (cell: Element, place: string) => this.readCell(cell, place);
    const { table, nested } = readDocxTable(element, this.tables, readCell, this.file, this.limits);
    if (table.rowCount > 0) this.blocks.push(table);
    for (const inner of nested) this.readTable(inner);
  }

  private readCell(cell: Element, place: string): { text: SourcedText; nested: Element[] } {
    const lines: SourcedText[] = [];
    const nested: Element[] = [];
    const collect = (parent: Element) => {
      for (const element of elementsOf(parent)) {
        if (element.name === "w:p") {
          const { source, boxes } = this.textOf(element, this.roleOfParagraph(element), place);
          lines.push(source);
          for (const box of boxes) collect(box);
        } else if (element.name === "w:tbl") nested.push(element);
        else if (!/^w:(?:tcPr|del|moveFrom)$/.test(element.name)) collect(oneWay(element));
      }
    };
    collect(cell);
    return { text: joinLines(lines), nested };
  }
}

function readFootnotes(part: Element | undefined, reader: BodyReader): void {
  for (const note of part ? elementsOf(part) : []) {
    if (note.attributes["w:type"] === undefined) reader.read(note);
  }
}

/**
 * Reads a Word file (.docx): headings by their style, outline level or numbered form, with the numbers that Word shows;
 * tables with their spans; text boxes behind the paragraph that they hang on; footnotes at the end; tracked changes as if
 * accepted. Places are paths: `段落 12`, `表 3 行 4 列 2`.
 * @throws ReadError for damaged files and such as pass a limit
 */
export function readDocx(bytes: Uint8Array, file: string, chosen: Partial<ReadLimits> = {}): Disclosure {
  const limits = limitsWith(chosen);
  const word = openPackage(bytes, file, limits);
  const reader = new BodyReader(word, file, limits);
  reader.read(childOf(word.document, "w:body") ?? word.document);
  readFootnotes(word.footnotes, reader);
  return { file, blocks: gatherContents(reader.blocks) };
}
