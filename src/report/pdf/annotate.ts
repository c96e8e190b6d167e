import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Severity } from "../../check/index.ts";
import type { Box } from "../../disclosure/index.ts";
import { Arena, pdfEngine } from "./engine.ts";
import { around, type Frame, type Turns, toPage } from "./frame.ts";
import { type PageCharacter, wordsOnPage } from "./lines.ts";

/** A note on words of a page, or on the page where there is no box. */
export interface PdfNote {
  /** From 1. */
  readonly page: number;
  /** On the upright page: points, origin at the upper left. */
  readonly box?: Box;
  readonly words: string;
  readonly severity: Severity;
  readonly text: string;
}

const [TEXT_NOTE, HIGHLIGHT] = [1, 9];
const PRINTED = 4;
const MULTIPLY = 1;
/** Keeps the original byte for byte, and appends what is new. */
const INCREMENTAL = 1;
const MOST_CHARACTERS = 200_000;
const COLORS: Readonly<Record<Severity, readonly [number, number, number]>> = {
  error: [255, 120, 105],
  warning: [255, 200, 90],
  info: [140, 190, 255],
};

class PageNotes {
  private readonly engine: WrappedPdfiumModule;
  private readonly page: number;
  private readonly arena: Arena;
  private readonly rotation: Turns;
  private readonly frame: Frame;
  private readonly characters: readonly PageCharacter[];
  private loose = 0;

  constructor(engine: WrappedPdfiumModule, page: number, arena: Arena) {
    this.engine = engine;
    this.page = page;
    this.arena = arena;
    this.rotation = (engine.FPDFPage_GetRotation(page) & 3) as Turns;
    this.frame = this.frameOf();
    this.characters = this.read();
  }

  private frameOf(): Frame {
    const { engine, page, arena } = this;
    const [width, height] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)];
    const box = arena.allocate(16);
    const known = engine.FPDF_GetPageBoundingBox(page, box);
    const at = (index: number) => (known ? (arena.memory.HEAPF32[(box >> 2) + index] ?? 0) : 0);
    const sides = { left: at(0), bottom: at(3) };
    return this.rotation % 2 === 0 ? { ...sides, width, height } : { ...sides, width: height, height: width };
  }

  private read(): PageCharacter[] {
    const { engine, arena } = this;
    const text = engine.FPDFText_LoadPage(this.page);
    if (!text) return [];
    const count = Math.min(engine.FPDFText_CountChars(text), MOST_CHARACTERS);
    const box = arena.allocate(32);
    const characters: PageCharacter[] = [];
    for (let index = 0; index < count; index += 1) {
      const code = engine.FPDFText_GetUnicode(text, index);
      if (code === 0 || code > 0x10ffff) continue;
      if (!engine.FPDFText_GetCharBox(text, index, box, box + 8, box + 16, box + 24)) continue;
      const [left = 0, right = 0, bottom = 0, top = 0] = arena.memory.HEAPF64.subarray(box >> 3, (box >> 3) + 4);
      characters.push({ text: String.fromCodePoint(code), box: { left, right, bottom, top } });
    }
    engine.FPDFText_ClosePage(text);
    return characters;
  }

  private finish(annotation: number, { severity, text }: PdfNote, area: Box): void {
    const { engine, arena } = this;
    const [red, green, blue] = COLORS[severity];
    engine.FPDFAnnot_SetRect(annotation, arena.floats([area.left, area.bottom, area.right, area.top]));
    engine.FPDFAnnot_SetColor(annotation, 0, red, green, blue, 255);
    engine.FPDFAnnot_SetFlags(annotation, PRINTED);
    engine.FPDFAnnot_SetStringValue(annotation, "T", arena.text("审核"));
    engine.FPDFAnnot_SetStringValue(annotation, "Contents", arena.text(text));
    engine.EPDFAnnot_GenerateAppearanceWithBlend(annotation, MULTIPLY);
    engine.FPDFPage_CloseAnnot(annotation);
  }

  /** Highlights the words in a note's box, a quadrilateral a line. */
  private highlight(note: PdfNote, box: Box): void {
    const { turns, lines } = wordsOnPage(note.words, box, this.characters, this.frame, this.rotation);
    const annotation = this.engine.FPDFPage_CreateAnnot(this.page, HIGHLIGHT);
    const corners = lines.flatMap(({ left, top, right, bottom }) => {
      const upright = [
        { x: left, y: top },
        { x: right, y: top },
        { x: left, y: bottom },
        { x: right, y: bottom },
      ].map((point) => toPage(this.frame, turns, point));
      this.engine.FPDFAnnot_AppendAttachmentPoints(
        annotation,
        this.arena.floats(upright.flatMap(({ x, y }) => [x, y])),
      );
      return upright;
    });
    this.finish(annotation, note, around(corners));
  }

  /** A note at the upper left of the page, beside the ones before it. */
  private loosely(note: PdfNote): void {
    const corner = { x: 18 + 24 * this.loose, y: 18 };
    this.loose += 1;
    const at = (x: number, y: number) => toPage(this.frame, this.rotation, { x, y });
    const area = around([at(corner.x, corner.y), at(corner.x + 20, corner.y + 20)]);
    this.finish(this.engine.FPDFPage_CreateAnnot(this.page, TEXT_NOTE), note, area);
  }

  add(note: PdfNote): void {
    if (note.box) this.highlight(note, note.box);
    else this.loosely(note);
  }
}

function saved(engine: WrappedPdfiumModule, document: number, arena: Arena): Uint8Array {
  const writer = engine.PDFiumExt_OpenFileWriter();
  try {
    if (!engine.FPDF_SaveAsCopy(document, writer, INCREMENTAL)) throw new RangeError("这份 PDF 不能保存批注");
    const size = engine.PDFiumExt_GetFileWriterSize(writer);
    const pointer = arena.allocate(size);
    engine.PDFiumExt_GetFileWriterData(writer, pointer, size);
    return arena.memory.HEAPU8.slice(pointer, pointer + size);
  } finally {
    engine.PDFiumExt_CloseFileWriter(writer);
  }
}

/**
 * Adds notes to a PDF: highlights with pop-up text at the words, notes at the page's corner where the words are not known.
 * The original stays whole at the beginning of the file; what is new is appended.
 * @throws RangeError with a Chinese message for a file that cannot be opened or saved
 */
export async function annotatePdf(bytes: Uint8Array, notes: readonly PdfNote[]): Promise<Uint8Array> {
  const engine = await pdfEngine();
  const arena = new Arena(engine);
  try {
    const document = engine.FPDF_LoadMemDocument(arena.bytes(bytes), bytes.length, "");
    if (!document) throw new RangeError("这份 PDF 打不开，不能加入批注");
    try {
      for (const number of new Set(notes.map(({ page }) => page))) {
        const page = engine.FPDF_LoadPage(document, number - 1);
        if (!page) continue;
        const writer = new PageNotes(engine, page, arena);
        for (const note of notes) if (note.page === number) writer.add(note);
        engine.FPDF_ClosePage(page);
      }
      return saved(engine, document, arena);
    } finally {
      engine.FPDF_CloseDocument(document);
    }
  } finally {
    arena.free();
  }
}
