import { escapeXml } from "../zip/index.ts";

/** What a cell looks like, beyond the format of its number. */
export type Look = "title" | "unit" | "header" | "left" | "center" | "right" | "note" | "link";

const FONTS = [
  { name: "宋体", size: 10.5 },
  { name: "黑体", size: 16 },
  { name: "宋体", size: 10.5, bold: true },
  { name: "宋体", size: 10.5, underline: true },
] as const;

interface LookStyle {
  readonly font: number;
  readonly border: boolean;
  readonly horizontal: "left" | "center" | "right";
}

const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { font: 1, border: false, horizontal: "center" },
  unit: { font: 0, border: false, horizontal: "right" },
  header: { font: 2, border: true, horizontal: "center" },
  left: { font: 0, border: true, horizontal: "left" },
  center: { font: 0, border: true, horizontal: "center" },
  right: { font: 0, border: true, horizontal: "right" },
  note: { font: 0, border: false, horizontal: "left" },
  link: { font: 3, border: false, horizontal: "left" },
};

const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** Number formats of one's own are counted from here. */
const FIRST_OWN_FORMAT = 164;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SIDES = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join("");

/** Hands out the styles of a workbook's cells, each once, and writes them down. */
export class CellStyles {
  private readonly formats = new Map<string, number>();
  private readonly cells = new Map<string, number>();
  private readonly written: string[] = [];

  constructor() {
    this.of("note", "General");
  }

  /** The index of the style of a look and number format; 0 is plain text without borders. */
  of(look: Look, format: string): number {
    const key = `${look} ${format}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const { font, border, horizontal } = LOOKS[look];
    const alignment = `<alignment horizontal="${horizontal}" vertical="center"${look === "unit" ? "" : ' wrapText="1"'}/>`;
    this.written.push(
      `<xf numFmtId="${this.formatId(format)}" fontId="${font}" fillId="0" borderId="${border ? 1 : 0}" xfId="0" ` +
        `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
    this.cells.set(key, this.cells.size);
    return this.cells.size - 1;
  }

  private formatId(format: string): number {
    const known = BUILT_IN[format] ?? this.formats.get(format);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  /** `xl/styles.xml`. */
  xml(): string {
    const own = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    const fonts = FONTS.map((font) => {
      const bold = "bold" in font ? "<b/>" : "";
      const underline = "underline" in font ? "<u/>" : "";
      return `<font>${bold}${underline}<sz val="${font.size}"/><name val="${font.name}"/><charset val="134"/></font>`;
    });
    return [
      `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : "",
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${SIDES}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.written.length}">${this.written.join("")}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }
}
