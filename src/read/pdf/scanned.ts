import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Scratch } from "./engine.ts";

const PATH = 2;
const IMAGE = 3;
/** A scan fills its page; a seal, an emblem or a photo beside text does not. */
const FILLED = 0.4;
/** Text that was turned into curves has a path for each character; an empty table has some lines. */
const MANY_PATHS = 300;
/** What a scanning program or printer may add in letters: page number, date, file name. */
const MOST_GLYPHS = 120;

/** How much of a page images cover (0 to 1 and, where they overlap, more), and how many paths it has. */
function drawn(engine: WrappedPdfiumModule, page: number): { covered: number; paths: number } {
  const area = engine.FPDF_GetPageWidthF(page) * engine.FPDF_GetPageHeightF(page);
  const box = new Scratch(engine, 16);
  const at = (slot: number) => box.pointer + 4 * slot;
  let [covered, paths] = [0, 0];
  for (let index = 0; index < engine.FPDFPage_CountObjects(page); index += 1) {
    const object = engine.FPDFPage_GetObject(page, index);
    const type = engine.FPDFPageObj_GetType(object);
    if (type === PATH) paths += 1;
    if (type !== IMAGE || !engine.FPDFPageObj_GetBounds(object, at(0), at(1), at(2), at(3))) continue;
    covered += (box.float(2) - box.float(0)) * (box.float(3) - box.float(1));
  }
  box.free();
  return { covered: area > 0 ? covered / area : 0, paths };
}

/** Whether a page shows a picture of text (扫描件), or text as curves: much is drawn on it, but hardly any characters. */
export function isScanned(engine: WrappedPdfiumModule, page: number, glyphs: number): boolean {
  if (glyphs > MOST_GLYPHS) return false;
  const { covered, paths } = drawn(engine, page);
  return covered >= FILLED || (glyphs === 0 && paths >= MANY_PATHS);
}
