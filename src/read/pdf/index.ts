import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Disclosure, ReadingNote } from "../../disclosure/index.ts";
import { gatherContents } from "../contents-run.ts";
import { ReadError } from "../error.ts";
import { blocksOfPages, type PageContent } from "../geometry/index.ts";
import { checkLimit, limitsWith, type ReadLimits } from "../limits.ts";
import { attachmentNamed } from "./attachments.ts";
import { copyIn, pdfEngine, Scratch } from "./engine.ts";
import { FIGURE_LIST, listedFigures } from "./figure-list.ts";
import { rawGlyphs, runningDirection, undecipherableShare, uprightGlyphs } from "./glyphs.ts";
import { withListedFigures } from "./marks.ts";
import { type PageFrame, type QuarterTurns, upright, uprightSize } from "./orientation.ts";
import { rulingsOf } from "./rulings.ts";
import { isScanned } from "./scanned.ts";
import { visibleGlyphs, visibleRulings } from "./visible.ts";

/** Characters on one page; a page of a budget has some 3,000. */
const MOST_CHARACTERS = 200_000;
const PASSWORD_ERROR = 4;
const MOSTLY = 0.3;

/** The visible part of a page, unturned. `turns`: how the file turns it. */
function frameOf(engine: WrappedPdfiumModule, page: number, turns: QuarterTurns): PageFrame {
  const [width, height] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)];
  const box = new Scratch(engine, 16);
  const known = engine.FPDF_GetPageBoundingBox(page, box.pointer);
  const [left, bottom] = known ? [box.float(0), box.float(3)] : [0, 0];
  box.free();
  return turns % 2 === 0 ? { left, bottom, width, height } : { left, bottom, width: height, height: width };
}

function scanned(number: number): ReadingNote {
  return {
    code: "scannedPage",
    page: number,
    message: "没有文字层（扫描件或图片），其中的内容没有读到。",
  };
}

function undecipherable(number: number): ReadingNote {
  return {
    code: "undecipherablePage",
    page: number,
    message: "的文字没有可用的编码，读出的内容不可靠。",
  };
}

function readPage(
  engine: WrappedPdfiumModule,
  page: number,
  number: number,
): { content: PageContent; notes: ReadingNote[] } {
  const rotation = (engine.FPDFPage_GetRotation(page) & 3) as QuarterTurns;
  const frame = frameOf(engine, page, rotation);
  const raw = visibleGlyphs(rawGlyphs(engine, page, MOST_CHARACTERS), frame);
  const turns = runningDirection(raw, rotation);
  const toUpright = upright(frame, turns);
  const glyphs = uprightGlyphs(raw, toUpright);
  const notes: ReadingNote[] = [];
  if (isScanned(engine, page, glyphs.length)) notes.push(scanned(number));
  else if (undecipherableShare(raw) > MOSTLY) notes.push(undecipherable(number));
  const { width, height } = uprightSize(frame, turns);
  const drawn = rulingsOf(engine, page, toUpright);
  const horizontals = visibleRulings(drawn.horizontals, width, height);
  const verticals = visibleRulings(drawn.verticals, height, width);
  return { content: { number, width, height, glyphs, horizontals, verticals }, notes };
}

function openDocument(engine: WrappedPdfiumModule, pointer: number, length: number, file: string): number {
  const document = engine.FPDF_LoadMemDocument(pointer, length, "");
  if (document) return document;
  if (engine.FPDF_GetLastError() === PASSWORD_ERROR) {
    throw new ReadError(file, "encrypted", `“${file}”有密码保护，无法读取。请提供没有密码的版本。`);
  }
  throw new ReadError(file, "malformed", `“${file}”不是完整的 PDF 文件，或已损坏。请重新下载后再试。`);
}

/**
 * Reads a PDF with a text layer: characters and ruling lines become headings, paragraphs and tables, each with page and
 * box; figures that an attached list (`figures.json`) tells the concepts of carry them. Turned pages are set upright. Pages without text, and pages whose text cannot be deciphered, are noted.
 * @throws ReadError for encrypted and damaged files and such as pass a limit
 */
export async function readPdf(bytes: Uint8Array, file: string, chosen: Partial<ReadLimits> = {}): Promise<Disclosure> {
  const limits = limitsWith(chosen);
  const engine = await pdfEngine();
  const pointer = copyIn(engine, bytes);
  try {
    const document = openDocument(engine, pointer, bytes.length, file);
    try {
      const count = engine.FPDF_GetPageCount(document);
      checkLimit(file, "pages", count, limits);
      const pages: PageContent[] = [];
      const notes: ReadingNote[] = [];
      for (let index = 0; index < count; index += 1) {
        const page = engine.FPDF_LoadPage(document, index);
        if (!page) {
          notes.push({ code: "damagedPage", page: index + 1, message: "已损坏，没有读到。" });
          continue;
        }
        const read = readPage(engine, page, index + 1);
        engine.FPDF_ClosePage(page);
        pages.push(read.content);
        notes.push(...read.notes);
      }
      const list = attachmentNamed(engine, document, FIGURE_LIST);
      const blocks = withListedFigures(gatherContents(blocksOfPages(pages)), list ? listedFigures(list) : []);
      return { file, blocks, ...(notes.length > 0 ? { notes } : {}) };
    } finally {
      engine.FPDF_CloseDocument(document);
    }
  } finally {
    engine.pdfium.wasmExports.free(pointer);
  }
}
