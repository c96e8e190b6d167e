import type { Concept } from "../../concept/index.ts";
import { type Block, joinTexts, type SourcedText, sourcedText } from "../../disclosure/index.ts";
import { headingLevel } from "../heading-form.ts";
import type { ReadLimits } from "../limits.ts";
import { markedConcepts } from "../marked-concepts.ts";
import { childOf, type Element, elementsOf, oneWay, valueOfChild } from "./element.ts";
import { hiddenText, type IsHidden } from "./hidden.ts";
import { Numbering } from "./numbering.ts";
import type { WordPackage } from "./package.ts";
import { readParagraphText } from "./paragraph.ts";
import { ownLevel, type StyleRole, styleRoles } from "./styles.ts";
import { joinLines, readDocxTable } from "./table.ts";

/** A paragraph's text; without its mark, which was deleted, it goes on in the next paragraph. */
interface Line {
  readonly source: SourcedText;
  readonly goesOn: boolean;
  readonly boxes: readonly Element[];
}

const NOTHING: SourcedText = { text: "", origins: [] };

/** Reads the body of a Word file block by block. */
export class BodyReader {
  private readonly file: string;
  private readonly limits: ReadLimits;
  private readonly concepts: ReadonlyMap<string, Concept>;
  private readonly roleOf: (id: string | undefined) => StyleRole;
  private readonly isHidden: IsHidden;
  private readonly numbering: Numbering;
  private paragraphs = 0;
  private tables = 0;
  private contents: SourcedText[] | null = null;
  /** What goes on in the next paragraph. */
  private open: { readonly source: SourcedText; readonly role: StyleRole } | null = null;
  readonly blocks: Block[] = [];

  constructor(word: WordPackage, file: string, limits: ReadLimits) {
    this.file = file;
    this.limits = limits;
    this.concepts = markedConcepts(word.properties);
    this.roleOf = styleRoles(word.styles);
    this.isHidden = hiddenText(word.styles);
    this.numbering = new Numbering(word.numbering);
  }

  /** Reads the paragraphs and tables of an element: the body, a note, a text box. */
  read(parent: Element): void {
    const around = this.open;
    this.open = null;
    this.readWithin(parent);
    this.endParagraph();
    this.open = around;
  }

  private readWithin(parent: Element): void {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:p" || element.name === "m:oMathPara") this.readParagraph(element);
      else if (element.name === "w:tbl") this.readTable(element);
      else if (!/^w:(?:sectPr|del|moveFrom)$/.test(element.name)) this.readWithin(oneWay(element));
    }
  }

  private lineOf(element: Element, role: StyleRole, place: string, before = NOTHING): Line {
    const properties = childOf(element, "w:pPr");
    const markProperties = childOf(properties, "w:rPr");
    const style = valueOfChild(properties, "w:pStyle");
    const isHidden = (run: Element | undefined) => this.isHidden(run, style);
    const { text, marks, boxes } = readParagraphText(element, this.concepts, isHidden);
    const goesOn = ["w:del", "w:moveFrom"].some((name) => childOf(markProperties, name) !== undefined);
    const vanishes = text === "" && before.text === "" && isHidden(markProperties);
    const counted = childOf(properties, "w:numPr") ?? role.numbering;
    const number = goesOn || vanishes ? "" : this.numbering.next(counted);
    const start = before.text === "" ? number : "";
    const own = sourcedText(start + text, { cell: place });
    const moved = marks.map((mark) => ({ ...mark, start: mark.start + start.length, end: mark.end + start.length }));
    const marked = moved.length > 0 ? { ...own, marks: moved } : own;
    if (before.text === "") return { source: marked, goesOn, boxes };
    return { source: joinTexts([sourcedText(number, { cell: place }), before, marked]), goesOn, boxes };
  }

  private roleOfParagraph(element: Element): StyleRole {
    const properties = childOf(element, "w:pPr");
    const role = this.roleOf(valueOfChild(properties, "w:pStyle"));
    return { ...role, level: role.level ?? ownLevel(properties) };
  }

  private readParagraph(element: Element): void {
    const role = this.roleOfParagraph(element);
    this.paragraphs += 1;
    const { source, goesOn, boxes } = this.lineOf(element, role, `段落 ${this.paragraphs}`, this.open?.source);
    this.open = { source, role };
    if (!goesOn) this.endParagraph();
    for (const box of boxes) this.read(box);
  }

  private endParagraph(): void {
    if (this.open && this.open.source.text.trim() !== "") this.add(this.open.source, this.open.role);
    this.open = null;
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
    this.endParagraph();
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
    let open = NOTHING;
    const collect = (parent: Element) => {
      for (const element of elementsOf(parent)) {
        if (element.name === "w:p") {
          const { source, goesOn, boxes } = this.lineOf(element, this.roleOfParagraph(element), place, open);
          open = goesOn ? source : NOTHING;
          if (!goesOn) lines.push(source);
          for (const box of boxes) collect(box);
        } else if (element.name === "w:tbl") nested.push(element);
        else if (!/^w:(?:tcPr|del|moveFrom)$/.test(element.name)) collect(oneWay(element));
      }
    };
    collect(cell);
    return { text: joinLines([...lines, open]), nested };
  }
}
