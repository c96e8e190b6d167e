import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
} from "docx";
import type { Block, Disclosure, Heading } from "../../disclosure/index.ts";
import { contentsLevel, isBlank, type PaperRun, paperRuns, printable, type Role, rolesOf } from "../layout/index.ts";
import { FigureBookmarks } from "./marks.ts";
import { repack } from "./repack.ts";
import { paragraphOf } from "./runs.ts";
import { headingStyle, SIZE, SONG, STYLES } from "./styles.ts";
import { tableParts } from "./table.ts";

export interface WriteDocxOptions {
  /** Whether figures carry their concept in bookmarks and document properties; true when not given. */
  readonly marks?: boolean;
}

const PARAGRAPH_STYLE: Readonly<Record<Role, string>> = {
  body: "BodyText",
  unitLine: "TableUnit",
  tableNote: "TableNote",
  contentsTitle: "TOCHeading",
};

const MARGIN = {
  portrait: { top: "37mm", bottom: "35mm", left: "28mm", right: "26mm", footer: "25mm" },
  landscape: { top: "28mm", bottom: "26mm", left: "26mm", right: "26mm", footer: "15mm" },
} as const;

function pageNumber(): Footer {
  const children = ["— ", PageNumber.CURRENT, " —"];
  const run = new TextRun({ children, font: SONG, size: SIZE.四号 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** A part (第一部分 …) begins a page, and so does what follows the contents; nothing does at the head of a document. */
function beginsPage(blocks: readonly Block[], index: number, roles: readonly Role[]): boolean {
  const block = blocks[index];
  if (blocks[index - 1]?.type === "contents") return true;
  if (block?.type !== "heading" || block.level !== 1 || roles[index] === "contentsTitle") return false;
  return blocks.slice(0, index).some((earlier) => earlier.type !== "heading" || earlier.level > 0);
}

/** Puts a line between tables that follow each other, which Word would take for one. */
function keptApart(parts: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return parts.flatMap((part, i) =>
    part instanceof Table && parts[i - 1] instanceof Table ? [new Paragraph({ style: "TableNote" }), part] : [part],
  );
}

function titleOf(disclosure: Disclosure): string {
  const title = disclosure.blocks.find((block): block is Heading => block.type === "heading" && block.level === 0);
  return printable(title ?? { text: "", origins: [] })
    .text.replace(/\s+/g, " ")
    .trim();
}

/**
 * Writes a disclosure as a Word document after the habits of GB/T 9704—2012. Wide tables stand on turned pages. Marked
 * figures stand in bookmarks `mz_000001` …, whose concepts are custom document properties of the same names; with
 * `marks: false` there are neither. The file holds no author, date or program name, and the same disclosure gives the
 * same bytes. Blank headings and paragraphs are not written, nor characters that XML cannot hold.
 */
export async function writeDocx(disclosure: Disclosure, options: WriteDocxOptions = {}): Promise<Uint8Array> {
  const bookmarks = (options.marks ?? true) ? new FigureBookmarks() : null;
  const { blocks } = disclosure;
  const roles = rolesOf(blocks);
  const partsOf = (index: number, opensSection: boolean): (Paragraph | Table)[] => {
    const block = blocks[index] as Block;
    const pageBreakBefore = !opensSection && beginsPage(blocks, index, roles);
    if (block.type === "table") return tableParts(block, bookmarks);
    if (block.type === "contents") {
      const entries = block.entries.filter((entry) => !isBlank(entry));
      return entries.map((entry) => {
        const style = `TOC${contentsLevel(printable(entry).text)}`;
        return paragraphOf(entry, bookmarks, { style });
      });
    }
    if (isBlank(block)) return [];
    const style = block.type === "heading" ? headingStyle(block.level) : PARAGRAPH_STYLE[roles[index] ?? "body"];
    return [paragraphOf(block, bookmarks, pageBreakBefore ? { style, pageBreakBefore } : { style })];
  };
  const sectionOf = ({ landscape, start, end }: PaperRun, i: number): ISectionOptions => ({
    properties: {
      page: {
        size: {
          width: "210mm",
          height: "297mm",
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN[landscape ? "landscape" : "portrait"],
      },
    },
    ...(i === 0 ? { footers: { default: pageNumber() } } : {}),
    children: keptApart(blocks.slice(start, end).flatMap((_, offset) => partsOf(start + offset, offset === 0))),
  });
  const sections = paperRuns(blocks, roles).map(sectionOf);
  const customProperties = bookmarks?.properties() ?? [];
  const document = new Document({
    sections,
    styles: STYLES,
    ...(customProperties.length > 0 ? { customProperties } : {}),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), titleOf(disclosure));
}
