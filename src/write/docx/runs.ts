import { type IParagraphOptions, Paragraph, Tab, TextRun, type XmlComponent } from "docx";
import type { SourcedText } from "../../disclosure/index.ts";
import { type Piece, piecesOf } from "../layout/index.ts";
import { element } from "./element.ts";
import type { FigureControls } from "./marks.ts";

function withTabs(text: string): (string | Tab)[] {
  return text
    .split("\t")
    .flatMap((part, i) => (i > 0 ? [new Tab(), part] : [part]))
    .filter((part) => part !== "");
}

function textRuns({ text }: Piece, bold: boolean): TextRun[] {
  const look = bold ? { bold } : {};
  return text.split("\n").map((line, i) => {
    const children = withTabs(line);
    return new TextRun(i > 0 ? { children, break: 1, ...look } : { children, ...look });
  });
}

/** A content control without a frame, so that the page looks the same with it. */
function control(tag: string, id: number, runs: readonly XmlComponent[]): XmlComponent {
  const properties = element("w:sdtPr", {}, [
    element("w:tag", { "w:val": tag }),
    element("w:id", { "w:val": String(id) }),
    element("w15:appearance", { "w15:val": "hidden" }),
  ]);
  return element("w:sdt", {}, [properties, element("w:sdtContent", {}, runs)]);
}

/** The runs of a text: line ends as breaks, tabs as tabs; with `controls`, marked figures in content controls. */
export function textElements(source: SourcedText, controls: FigureControls | null, bold = false): XmlComponent[] {
  return piecesOf(source, controls !== null).flatMap((piece): XmlComponent[] => {
    const runs = textRuns(piece, bold);
    if (!piece.concept || !controls) return runs;
    const { tag, id } = controls.next(piece.concept);
    return [control(tag, id, runs)];
  });
}

/** How a paragraph is set, and whether its text is bold. */
export type ParagraphLook = Omit<IParagraphOptions, "children" | "text"> & { readonly bold?: boolean };

/** A paragraph of a text, see {@link textElements}; `around` makes something of its elements, such as a link's target. */
export function paragraphOf(
  source: SourcedText,
  controls: FigureControls | null,
  look: ParagraphLook,
  around: (elements: readonly XmlComponent[]) => readonly XmlComponent[] = (elements) => elements,
): Paragraph {
  const { bold = false, ...options } = look;
  const paragraph = new Paragraph(options);
  for (const each of around(textElements(source, controls, bold))) paragraph.addChildElement(each);
  return paragraph;
}
