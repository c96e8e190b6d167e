import type { Concept } from "../../concept/index.ts";
import type { FigureMark } from "../../disclosure/index.ts";
import { childOf, type Element, elementsOf, isOn, oneWay, valueOfChild } from "./element.ts";
import { mathText } from "./math.ts";

/** The text of a paragraph as Word shows it, and what hangs on it. */
export interface ParagraphText {
  readonly text: string;
  readonly marks: readonly FigureMark[];
  /** Contents of text boxes anchored in the paragraph. */
  readonly boxes: readonly Element[];
}

/** Elements whose content is not part of the text: deleted and moved text, comments, pronunciations above characters. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:pPr",
  "w:rPr",
  "w:commentReference",
  "w:annotationRef",
  "w:rt",
]);
const BREAKS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "",
};

interface Field {
  instruction: string;
  /** Where the field's result begins in the text; null while its instruction is read. */
  resultStart: number | null;
  readonly start: number;
  readonly hidden: boolean;
}

function stringsOf({ children }: Element): string {
  return children.filter((child) => typeof child === "string").join("");
}

class ParagraphReader {
  private readonly concepts: ReadonlyMap<string, Concept>;
  private readonly isHidden: (properties: Element | undefined) => boolean;
  private hidden = false;
  text = "";
  readonly marks: FigureMark[] = [];
  readonly boxes: Element[] = [];
  private readonly fields: Field[] = [];
  private readonly openMarks = new Map<string, { concept: Concept; start: number }>();

  constructor(concepts: ReadonlyMap<string, Concept>, isHidden: (properties: Element | undefined) => boolean) {
    this.concepts = concepts;
    this.isHidden = isHidden;
  }

  read(element: Element): void {
    for (const child of elementsOf(element)) this.readChild(child);
  }

  private readChild(element: Element): void {
    const { name } = element;
    if (SKIPPED.has(name)) return;
    if (name === "w:r") this.readRun(element);
    else if (name === "w:t") this.add(stringsOf(element));
    else if (name === "m:oMath") this.add(mathText(element));
    else if (name === "w:instrText") this.addInstruction(element);
    else if (name === "w:fldChar") this.readFieldMark(element.attributes["w:fldCharType"] ?? "");
    else if (name === "w:fldSimple") this.readSimpleField(element);
    else if (name === "w:br") this.add((element.attributes["w:type"] ?? "textWrapping") === "textWrapping" ? "\n" : "");
    else if (name in BREAKS) this.add(BREAKS[name] ?? "");
    else if (name === "w:bookmarkStart") this.openMark(element);
    else if (name === "w:bookmarkEnd") this.closeMark(element);
    else if (name === "w:sdt") this.readControl(element);
    else if (name === "w:txbxContent") {
      if (!this.hidden) this.boxes.push(element);
    } else this.read(oneWay(element));
  }

  /** A hidden run may still begin or end a field. */
  private readRun(element: Element): void {
    const around = this.hidden;
    this.hidden = around || this.isHidden(childOf(element, "w:rPr"));
    this.read(element);
    this.hidden = around;
  }

  private add(text: string): void {
    if (!this.hidden && !this.inInstruction()) this.text += text;
  }

  /** Whether what is read belongs to the instruction of a field, be it through another field in it. */
  private inInstruction(): boolean {
    return this.fields.some(({ resultStart }) => resultStart === null);
  }

  private addInstruction(element: Element): void {
    const field = this.fields.at(-1);
    if (field) field.instruction += stringsOf(element);
  }

  private readFieldMark(type: string): void {
    if (type === "begin") {
      this.fields.push({ instruction: "", resultStart: null, start: this.text.length, hidden: this.hidden });
    }
    const field = this.fields.at(-1);
    if (!field) return;
    if (type === "separate") field.resultStart = this.text.length;
    if (type !== "end") return;
    this.fields.pop();
    if (!field.hidden && this.text.length === (field.resultStart ?? field.start)) this.addUnmerged(field.instruction);
    if (/PAGEREF/.test(field.instruction) && this.text.length === field.start) this.text = this.text.replace(/\t$/, "");
  }

  private readSimpleField(element: Element): void {
    const start = this.text.length;
    this.read(element);
    if (this.text.length === start) this.addUnmerged(element.attributes["w:instr"] ?? "");
  }

  /** A merge field without a result stays visible: it is a leftover of the template. */
  private addUnmerged(instruction: string): void {
    if (/MERGEFIELD/.test(instruction)) this.add(instruction.trim());
  }

  /** A content control: its text, which is a figure where its tag is one of the document's marks. */
  private readControl(element: Element): void {
    const concept = this.concepts.get(valueOfChild(childOf(element, "w:sdtPr"), "w:tag") ?? "");
    const start = this.text.length;
    const content = childOf(element, "w:sdtContent");
    if (content) this.read(content);
    if (concept && start < this.text.length) this.marks.push({ concept, start, end: this.text.length });
  }

  private openMark({ attributes }: Element): void {
    const concept = this.concepts.get(attributes["w:name"] ?? "");
    if (concept) this.openMarks.set(attributes["w:id"] ?? "", { concept, start: this.text.length });
  }

  private closeMark({ attributes }: Element): void {
    const open = this.openMarks.get(attributes["w:id"] ?? "");
    if (open && open.start < this.text.length) this.marks.push({ ...open, end: this.text.length });
  }
}

/**
 * Reads a paragraph (`w:p`): tracked changes as if accepted, fields by their results, breaks as line ends, equations in one
 * line. `isHidden` tells from a run's properties whether its text is hidden.
 */
export function readParagraphText(
  element: Element,
  concepts: ReadonlyMap<string, Concept>,
  isHidden: (properties: Element | undefined) => boolean = (properties) => isOn(properties, "w:vanish"),
): ParagraphText {
  const reader = new ParagraphReader(concepts, isHidden);
  reader.read(element);
  return { text: reader.text, marks: reader.marks, boxes: reader.boxes };
}
