import type { Disclosure } from "../../disclosure/index.ts";
import type { PlacedChart } from "../chart/index.ts";
import { typeset } from "./compiler.ts";
import { documentData } from "./data.ts";
import { availableFonts } from "./font/index.ts";
import { TEMPLATE } from "./template.ts";

export interface WritePdfOptions {
  /** Whether the list of figures (concept, value, page, box) is attached; true when not given. */
  readonly marks?: boolean;
  /** Charts to be shown between the blocks; none when not given. */
  readonly charts?: readonly PlacedChart[];
}

/**
 * Writes a disclosure as PDF/A-3a after the habits of GB/T 9704—2012: contents with page numbers, bookmarks, wide tables on
 * turned pages with their header rows repeated, tagged for reading aloud, fonts embedded. Fonts are those of the folder
 * that `MINGZHANG_FONTS` names, of the optional font packages, then of the system. With marks, `figures.json` is attached:
 * concept, printed value, page and box in points (origin at the upper left) of every marked figure. The file names no author
 * and carries one fixed date; the same disclosure and fonts give the same bytes.
 * @throws WriteError where Typst or a Chinese font is missing, and naming characters that no font has
 */
export async function writePdf(disclosure: Disclosure, options: WritePdfOptions = {}): Promise<Uint8Array> {
  const fonts = await availableFonts();
  const data = documentData(disclosure, fonts, options.marks ?? true, options.charts);
  return typeset(TEMPLATE, data, fonts.paths);
}
