import { type SourcedText, sourcedText } from "../../disclosure/index.ts";
import { linesOf, textOfLine } from "./lines.ts";
import { around, type Glyph } from "./types.ts";

/** What a cell says. `uncertain`: its lines may be one number or two. */
export interface CellText {
  readonly source: SourcedText;
  readonly uncertain: boolean;
}

const NUMERIC = /^[-−(（]?[\d,.]+[%)）]?$/;
const WELL_FORMED = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?%?$/;
/** Two amounts side by side in one cell: a line between columns is missing. */
const SEVERAL = /^[-−]?[\d,]+\.\d{1,6}(?: +[-−]?[\d,]+\.\d{1,6})+$/;
const COMPLETE = /\.\d{2}%?$/;

/** Joins the lines of a cell: words run on, a number broken over lines is put together, two numbers stay apart. */
function joined(lines: readonly string[]): { text: string; uncertain: boolean } {
  const filled = lines.filter((line) => line !== "");
  if (filled.length < 2) return { text: filled[0] ?? "", uncertain: SEVERAL.test(filled[0] ?? "") };
  if (!filled.every((line) => NUMERIC.test(line))) return { text: filled.join(""), uncertain: false };
  const whole = filled.join("");
  const broken = filled.slice(0, -1).every((line) => !COMPLETE.test(line));
  if (broken && WELL_FORMED.test(whole)) return { text: whole, uncertain: false };
  return { text: filled.join("\n"), uncertain: true };
}

/** The text of a cell from the characters that stand in it. */
export function cellText(glyphs: readonly Glyph[], page: number): CellText {
  if (glyphs.length === 0) return { source: { text: "", origins: [] }, uncertain: false };
  const lines = linesOf(glyphs).map((line) => textOfLine(line).trim());
  const { text, uncertain } = joined(lines);
  return { source: sourcedText(text, { page, box: around(glyphs) }), uncertain };
}
