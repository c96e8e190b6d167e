import { type Chart, drawChart } from "../chart/index.ts";
import { availableFonts, typeset } from "../pdf/index.ts";
import { pagePixels } from "./page-pixels.ts";
import { writePng } from "./png.ts";

/** A chart as files: the drawing, and the same in pixels for programs that cannot show it. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
  /** Height over width. */
  readonly ratio: number;
  readonly description: string;
}

const PROGRAM = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: datetime(year: 1980, month: 1, day: 1))
#set text(lang: "zh")
#set page(width: data.width * 1pt, height: data.height * 1pt, margin: 0pt)
#image(bytes(data.svg), format: "svg", width: 100%, alt: data.title)
`;
/** Pixels to a point of the drawing; on the page that makes about 230 to the inch. */
const SCALE = 2;

/**
 * Draws a chart and sets it in pixels, in the fonts that PDF files are set in.
 * @throws WriteError where Typst or a Chinese font is missing
 */
export async function chartPicture(chart: Chart, id: string): Promise<ChartPicture> {
  const fonts = await availableFonts();
  const { svg, width, height, description } = drawChart(chart, { id, fonts: fonts.hei });
  const pdf = await typeset(PROGRAM, { svg, width, height, title: chart.title }, fonts.paths);
  const png = writePng(await pagePixels(pdf, SCALE));
  return { svg: drawChart(chart, { id }).svg, png, ratio: height / width, description };
}
