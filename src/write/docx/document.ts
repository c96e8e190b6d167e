import type { Block, Disclosure } from "../../disclosure/index.ts";
import type { PlacedChart } from "../chart/index.ts";
import { documentTitle, isBlank, type PaperRun, paperRuns, printable, type Role, rolesOf } from "../layout/index.ts";
import { contentsParts, LinkTargets } from "./contents.ts";
import { FigureControls } from "./marks.ts";
import { packWord } from "./pack.ts";
import { type PartSection, pagesOf } from "./pages.ts";
import { paragraphXml } from "./paragraph.ts";
import { type BodyPart, type PageOf, type ParagraphPart, partXml } from "./part.ts";
import { documentPictures } from "./picture.ts";
import { textXml } from "./runs.ts";
import { sectionXml } from "./section.ts";
import { headingStyle } from "./styles.ts";
import { tableParts } from "./table.ts";

export interface WriteDocxOptions {
  /** Whether figures carry their concept in content controls and document properties; true when not given. */
  readonly marks?: boolean;
  /** Charts to be shown between the blocks; none when not given. They need what PDF files need: Typst and a Chinese font. */
  readonly charts?: readonly PlacedChart[];
}

const PARAGRAPH_STYLE: Readonly<Record<Role, string>> = {
  body: "BodyText",
  unitLine: "TableUnit",
  tableNote: "TableNote",
  contentsTitle: "TOCHeading",
};

/** A part (第一部分 …) begins a page, and so does what follows the contents; nothing does at the head of a document. */
function beginsPage(blocks: readonly Block[], index: number, roles: readonly Role[]): boolean {
  const block = blocks[index];
  if (blocks[index - 1]?.type === "contents") return true;
  if (block?.type !== "heading" || block.level !== 1 || roles[index] === "contentsTitle") return false;
  return blocks.slice(0, index).some((earlier) => earlier.type !== "heading" || earlier.level > 0);
}

const EMPTY_LINE: ParagraphPart = {
  type: "paragraph",
  block: -1,
  look: { style: "TableNote" },
  text: "",
  content: () => "",
};

/** Puts a line between tables that follow each other, which Word would take for one. */
function keptApart(parts: readonly BodyPart[]): BodyPart[] {
  return parts.flatMap((part, i) =>
    part.type === "table" && parts[i - 1]?.type === "table" ? [EMPTY_LINE, part] : [part],
  );
}

/** The body of all sections; the properties of each stand in its last paragraph, those of the last at the end. */
function bodyXml(sections: readonly PartSection[], pageOf: PageOf): string {
  return sections
    .map(({ landscape, parts }, index) => {
      const properties = sectionXml(landscape, index === 0);
      const isLast = index === sections.length - 1;
      const written = parts.map((part, i) =>
        partXml(part, pageOf, i === parts.length - 1 && !isLast ? properties : ""),
      );
      const end = isLast ? properties : parts.length === 0 ? paragraphXml({ style: "SectionEnd" }, "", properties) : "";
      return written.join("") + end;
    })
    .join("");
}

/**
 * Writes a disclosure as a Word document after the habits of GB/T 9704—2012. Wide tables stand on turned pages; the contents
 * have their page numbers. Marked figures stand in content controls tagged `mz_000001` …, whose concepts are custom document
 * properties of the same names; with `marks: false` there are neither. The file holds no author, date or program name, and
 * the same disclosure gives the same bytes. Blank headings and paragraphs are not written, nor characters that XML cannot
 * hold.
 */
export async function writeDocx(disclosure: Disclosure, options: WriteDocxOptions = {}): Promise<Uint8Array> {
  const controls = (options.marks ?? true) ? new FigureControls() : null;
  const { blocks } = disclosure;
  const roles = rolesOf(blocks);
  const targets = new LinkTargets(blocks);
  const pictures = await documentPictures(options.charts ?? []);
  const picturesBelow = (index: number) =>
    pictures.parts.filter(({ below }) => below === index).map(({ part }) => part);
  const partsOf = (index: number, opensSection: boolean): BodyPart[] => {
    const block = blocks[index] as Block;
    if (block.type === "table") return tableParts(block, index, controls, targets.around(index));
    if (block.type === "contents") return contentsParts(block, index, targets, controls);
    if (isBlank(block)) return [];
    const style = block.type === "heading" ? headingStyle(block.level) : PARAGRAPH_STYLE[roles[index] ?? "body"];
    const pageBreakBefore = !opensSection && beginsPage(blocks, index, roles);
    const content = targets.around(index)(textXml(block, controls));
    return [
      {
        type: "paragraph",
        block: index,
        look: pageBreakBefore ? { style, pageBreakBefore } : { style },
        text: printable(block).text,
        content: () => content,
      },
    ];
  };
  const sections = paperRuns(blocks, roles).map(({ landscape, start, end }: PaperRun): PartSection => {
    const parts = blocks
      .slice(start, end)
      .flatMap((_, offset) => [...partsOf(start + offset, offset === 0), ...picturesBelow(start + offset)]);
    return { landscape, parts: keptApart(parts) };
  });
  const pages = pagesOf(sections);
  return packWord({
    title: documentTitle(disclosure),
    body: bodyXml(sections, (block) => pages.get(block)),
    properties: controls?.properties() ?? [],
    media: pictures.media,
  });
}
