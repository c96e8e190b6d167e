import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  TabStopType,
} from "docx";
import { TEXT_WIDTH } from "../layout/index.ts";

/** Chinese type sizes in half-points. */
export const SIZE = { 二号: 44, 小二: 36, 三号: 32, 四号: 28, 五号: 21 } as const;

const fonts = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

export const SONG = fonts("宋体");
const FANGSONG = fonts("仿宋_GB2312");
const HEI = fonts("黑体");
const KAI = fonts("楷体_GB2312");
const TITLE = fonts("方正小标宋简体");

const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
const LINE = exactly(28);
const TABLE_LINE = { line: 260, lineRule: LineRuleType.AUTO };
/** The right edge of the text, where the contents have their page numbers. */
const TEXT_WIDTH_TWIPS = Math.round((TEXT_WIDTH.portrait * 1440) / 25.4);
/** Two characters of size 三号. */
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 640 } as const;

/** Identifier of the style of a heading: the title's for level 0, Word's own heading styles for 1 to 9. */
export function headingStyle(level: number): string {
  return level <= 0 ? "Title" : `Heading${Math.min(level, 9)}`;
}

/** Identifier of the style of a table's text, which there is for each size that tables are set in. */
export function tableTextStyle(points: number): string {
  return `TableText${Math.round(points * 10)}`;
}

function headings(): IParagraphStyleOptions[] {
  const looks = [{ font: HEI, size: SIZE.小二 }, { font: HEI }, { font: KAI }, { font: FANGSONG, bold: true }];
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
    id: headingStyle(level),
    name: `heading ${level}`,
    basedOn: "Normal",
    next: "BodyText",
    quickFormat: true,
    run: { size: SIZE.三号, ...(looks[level - 1] ?? { font: FANGSONG }) },
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      spacing: level === 1 ? { ...exactly(32), before: 240, after: 240 } : { ...LINE, before: level === 2 ? 120 : 0 },
      ...(level === 1 ? { alignment: AlignmentType.CENTER } : { indent: TWO_CHARACTERS }),
    },
  }));
}

function contentsEntries(): IParagraphStyleOptions[] {
  return [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: "Normal",
    paragraph: {
      spacing: LINE,
      indent: { left: (level - 1) * 640 },
      tabStops: [{ type: TabStopType.RIGHT, leader: LeaderType.DOT, position: TEXT_WIDTH_TWIPS }],
    },
  }));
}

function tableTexts(): IParagraphStyleOptions[] {
  return [10.5, 9, 7.5, 6.5].map((points) => ({
    id: tableTextStyle(points),
    name: `表内文字 ${points} 磅`,
    basedOn: "Normal",
    run: { font: SONG, size: points * 2 },
    paragraph: { spacing: TABLE_LINE },
  }));
}

/**
 * The styles of a written document, after GB/T 9704—2012: title 方正小标宋 of size 二号, 第N部分 and 一、 in 黑体,
 * （一） in 楷体, body 仿宋 of size 三号 with lines 28 points apart and two characters' indent; tables in 宋体.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FANGSONG, size: SIZE.三号, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: LINE },
    },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true, paragraph: { spacing: LINE } },
    {
      id: "BodyText",
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: TWO_CHARACTERS, alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: "Title",
      name: "Title",
      basedOn: "Normal",
      next: "BodyText",
      quickFormat: true,
      run: { font: TITLE, size: SIZE.二号 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...exactly(36), before: 480, after: 480 },
      },
    },
    ...headings(),
    {
      id: "TOCHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      run: { font: HEI, size: SIZE.小二 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...exactly(32), before: 240, after: 240 },
      },
    },
    ...contentsEntries(),
    {
      id: "TableTitle",
      name: "表题",
      basedOn: "Normal",
      run: { font: HEI, size: SIZE.四号 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...exactly(24), before: 120, after: 60 },
      },
    },
    {
      id: "TableUnit",
      name: "表单位",
      basedOn: "Normal",
      run: { font: SONG, size: SIZE.五号 },
      paragraph: { alignment: AlignmentType.RIGHT, keepNext: true, spacing: exactly(18) },
    },
    ...tableTexts(),
    {
      id: "TableNote",
      name: "表注",
      basedOn: "Normal",
      run: { font: SONG, size: SIZE.五号 },
      paragraph: { spacing: exactly(18) },
    },
  ],
};
