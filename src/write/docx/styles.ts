import { TEXT_WIDTH } from "../layout/index.ts";
import { element, valued } from "./element.ts";

/** Chinese type sizes in half-points. */
export const SIZE = { 二号: 44, 小二: 36, 三号: 32, 四号: 28, 五号: 21 } as const;

export const SONG = "宋体";
export const FANGSONG = "仿宋_GB2312";
export const HEI = "黑体";
export const KAI = "楷体_GB2312";
export const TITLE = "方正小标宋简体";
export const LATIN = "Times New Roman";

/** One style of paragraphs. Lengths are in twentieths of a point, sizes of type in half-points. */
export interface ParagraphStyle {
  readonly id: string;
  /** As Word knows it: its own names are English, those of ours Chinese. */
  readonly name: string;
  readonly next?: string;
  /** Whether it is offered among the styles on the ribbon. */
  readonly quick?: boolean;
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  /** Every line is exactly so high, so that pages fall the same way whatever fonts a machine has. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  /** The indent of the first line in characters. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly align?: "center" | "right" | "both";
  readonly outlineLevel?: number;
  /** A right tab at the edge of the text, dots leading to it. */
  readonly leader?: boolean;
}

const LINE = 560;
/** One character of size 三号. */
const CHARACTER = 320;
const BODY = { font: FANGSONG, size: SIZE.三号, line: LINE } as const;

/** Identifier of the style of a heading: the title's for level 0, Word's own heading styles for 1 to 9. */
export function headingStyle(level: number): string {
  return level <= 0 ? "Title" : `Heading${Math.min(level, 9)}`;
}

/** Identifier of the style of a table's text, which there is for each size that tables are set in. */
export function tableTextStyle(points: number): string {
  return `TableText${Math.round(points * 10)}`;
}

const HEADING_FACES = [
  { font: HEI, size: SIZE.小二 },
  { font: HEI },
  { font: KAI },
  { font: FANGSONG, bold: true },
] as const;

function headings(): ParagraphStyle[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
    id: headingStyle(level),
    name: `heading ${level}`,
    next: "BodyText",
    quick: true,
    keepNext: true,
    ...BODY,
    ...HEADING_FACES[level - 1],
    ...(level === 1 ? { line: 640, before: 240, after: 240, align: "center" as const } : { firstLine: 2 }),
    ...(level === 2 ? { before: 120 } : {}),
    outlineLevel: level - 1,
  }));
}

const contentsEntries = [1, 2, 3].map(
  (level): ParagraphStyle => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    ...BODY,
    leader: true,
    ...(level > 1 ? { left: (level - 1) * 2 * CHARACTER } : {}),
  }),
);

/** Sizes of type in tables, and the lines that they stand in: a third higher than the type. */
const tableTexts = [10.5, 9, 7.5, 6.5].map(
  (points): ParagraphStyle => ({
    id: tableTextStyle(points),
    name: `表内文字 ${points} 磅`,
    font: SONG,
    size: points * 2,
    line: Math.round(points * 26),
  }),
);

/**
 * The styles of a written document, after GB/T 9704—2012: title 方正小标宋 of size 二号, 第N部分 and 一、 in 黑体,
 * （一） in 楷体, body 仿宋 of size 三号 with lines 28 points apart and two characters' indent; tables in 宋体.
 */
export const STYLES: readonly ParagraphStyle[] = [
  { id: "Normal", name: "Normal", quick: true, ...BODY },
  { id: "BodyText", name: "Body Text", quick: true, ...BODY, firstLine: 2, align: "both" },
  {
    id: "Title",
    name: "Title",
    next: "BodyText",
    quick: true,
    keepNext: true,
    font: TITLE,
    size: SIZE.二号,
    line: 720,
    before: 480,
    after: 480,
    align: "center",
  },
  ...headings(),
  {
    id: "TOCHeading",
    name: "TOC Heading",
    keepNext: true,
    font: HEI,
    size: SIZE.小二,
    line: 640,
    before: 240,
    after: 240,
    align: "center",
  },
  ...contentsEntries,
  {
    id: "TableTitle",
    name: "表题",
    keepNext: true,
    font: HEI,
    size: SIZE.四号,
    line: 480,
    before: 120,
    after: 60,
    align: "center",
  },
  { id: "TableUnit", name: "表单位", keepNext: true, font: SONG, size: SIZE.五号, line: 360, align: "right" },
  ...tableTexts,
  { id: "TableNote", name: "表注", font: SONG, size: SIZE.五号, line: 360 },
  { id: "Picture", name: "图", font: SONG, size: SIZE.五号, line: 0, before: 120, after: 120, align: "center" },
  { id: "SectionEnd", name: "分节", font: SONG, size: 2, line: 20 },
];

function paragraphProperties(style: ParagraphStyle): string {
  const { line, before, after, firstLine, left } = style;
  const spacing = {
    ...(before === undefined ? {} : { "w:before": before }),
    ...(after === undefined ? {} : { "w:after": after }),
    ...(line === 0 ? { "w:line": 240, "w:lineRule": "auto" } : { "w:line": line, "w:lineRule": "exact" }),
  };
  const indent = {
    ...(left === undefined ? {} : { "w:left": left }),
    ...(firstLine === undefined
      ? {}
      : { "w:firstLineChars": firstLine * 100, "w:firstLine": firstLine * style.size * 10 }),
  };
  const edge = Math.round((TEXT_WIDTH.portrait * 1440) / 25.4);
  const tab = element("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": edge });
  return [
    style.keepNext ? "<w:keepNext/>" : "",
    '<w:widowControl w:val="0"/>',
    style.leader ? element("w:tabs", {}, tab) : "",
    element("w:spacing", spacing),
    Object.keys(indent).length > 0 ? element("w:ind", indent) : "",
    style.align === undefined ? "" : valued("w:jc", style.align),
    style.outlineLevel === undefined ? "" : valued("w:outlineLvl", style.outlineLevel),
  ].join("");
}

/** The properties of runs in a font and a size in half-points. */
export function runProperties(font: string, size: number, bold = false): string {
  const fonts = element("w:rFonts", { "w:ascii": LATIN, "w:hAnsi": LATIN, "w:eastAsia": font, "w:cs": LATIN });
  return element("w:rPr", {}, fonts + (bold ? "<w:b/>" : "") + valued("w:sz", size) + valued("w:szCs", size));
}

/** One style as an element of `word/styles.xml`. */
export function styleXml(style: ParagraphStyle): string {
  const isNormal = style.id === "Normal";
  const attributes = { "w:type": "paragraph", ...(isNormal ? { "w:default": 1 } : {}), "w:styleId": style.id };
  return element(
    "w:style",
    attributes,
    [
      valued("w:name", style.name),
      isNormal ? "" : valued("w:basedOn", "Normal"),
      style.next === undefined ? "" : valued("w:next", style.next),
      style.quick ? "<w:qFormat/>" : "",
      element("w:pPr", {}, paragraphProperties(style)),
      runProperties(style.font, style.size, style.bold),
    ].join(""),
  );
}
