import { type ParagraphLook, paragraphXml } from "./paragraph.ts";

/** The page that a block begins on, as it is printed; undefined where that is not known. */
export type PageOf = (block: number) => number | undefined;

/** A paragraph of the body, before the pages are known. */
export interface ParagraphPart {
  readonly type: "paragraph";
  /** Index of the block that it is of. */
  readonly block: number;
  readonly look: ParagraphLook;
  /** Its text, to see how many lines it takes. */
  readonly text: string;
  /** The height of a picture that stands in it instead, in twentieths of a point. */
  readonly pictureHeight?: number;
  readonly content: (pageOf: PageOf) => string;
}

/** What takes room in a cell: its text, and the width and rows that it has for it. */
export interface CellRoom {
  readonly text: string;
  /** In twentieths of a point, without the margins of the cell. */
  readonly width: number;
  readonly rows: number;
}

/** A table of the body. */
export interface TablePart {
  readonly type: "table";
  readonly block: number;
  readonly style: string;
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly CellRoom[])[];
  readonly headerRows: number;
  readonly xml: string;
}

export type BodyPart = ParagraphPart | TablePart;

/** A part as markup; `section` are the properties of the section that ends with it. */
export function partXml(part: BodyPart, pageOf: PageOf, section: string = ""): string {
  if (part.type === "paragraph") return paragraphXml(part.look, part.content(pageOf), section);
  return section === "" ? part.xml : part.xml + paragraphXml({ style: "SectionEnd" }, "", section);
}
