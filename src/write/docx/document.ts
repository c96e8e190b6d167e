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
import type { Block, Disclosure } from "../../disclosure/index.ts";
import { documentTitle, isBlank, type PaperRun, paperRuns, type Role, rolesOf } from "../layout/index.ts";
import { contentsParagraphs, LinkTargets } from "./contents.ts";
import { FigureControls } from "./marks.ts";
import { repack } from "./repack.ts";
import { paragraphOf } from "./runs.ts";
import { headingStyle, SIZE, SONG, STYLES } from "./styles.ts";
import { tableParts } from "./table.ts";

export interface WriteDocxOptions {
  /** Whether figures carry their concept in content controls and document properties; true when not given. */
  readonly marks?: boolean;
}

const PARAGRAPH_STYLE: Readonly<Record<Role, string>> = {
  body: "BodyText",
  unitLine: "TableUnit",
  tableNote: "TableNote",
  contentsTitle: "TOCHeading",
};

/** Millimetres in twentieths of a point, the one measure of lengths that all programs read. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

const A4 = { width: twips(210), height: twips(297) };

const MARGIN = {
  portrait: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(25) },
  landscape: { top: twips(28), bottom: twips(26), left: twips(26), right: twips(26), footer: twips(15) },
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

/**
 * Writes a disclosure as a Word document after the habits of GB/T 9704—2012. Wide tables stand on turned pages. Marked
 * figures stand in content controls tagged `mz_000001` …, whose concepts are custom document properties of the same names; with
 * `marks: false` there are neither. The file holds no author, date or program name, and the same disclosure gives the
 * same bytes. Blank headings and paragraphs are not written, nor characters that XML cannot hold.
 */
export async function writeDocx(disclosure: Disclosure, options: WriteDocxOptions = {}): Promise<Uint8Array> {
  const controls = (options.marks ?? true) ? new FigureControls() : null;
  const { blocks } = disclosure;
  const roles = rolesOf(blocks);
  const targets = new LinkTargets(blocks);
  const partsOf = (index: number, opensSection: boolean): (Paragraph | Table)[] => {
    const block = blocks[index] as Block;
    const pageBreakBefore = !opensSection && beginsPage(blocks, index, roles);
    if (block.type === "table") return tableParts(block, controls, targets.around(index));
    if (block.type === "contents") return contentsParagraphs(block, index, targets, controls);
    if (isBlank(block)) return [];
    const style = block.type === "heading" ? headingStyle(block.level) : PARAGRAPH_STYLE[roles[index] ?? "body"];
    const look = pageBreakBefore ? { style, pageBreakBefore } : { style };
    return [paragraphOf(block, controls, look, targets.around(index))];
  };
  const sectionOf = ({ landscape, start, end }: PaperRun, i: number): ISectionOptions => ({
    properties: {
      page: {
        size: {
          ...A4,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN[landscape ? "landscape" : "portrait"],
      },
    },
    ...(i === 0 ? { footers: { default: pageNumber() } } : {}),
    children: keptApart(blocks.slice(start, end).flatMap((_, offset) => partsOf(start + offset, offset === 0))),
  });
  const sections = paperRuns(blocks, roles).map(sectionOf);
  const customProperties = controls?.properties() ?? [];
  const document = new Document({
    sections,
    styles: STYLES,
    ...(customProperties.length > 0 ? { customProperties } : {}),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), documentTitle(disclosure));
}
