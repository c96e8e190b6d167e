import { unitName } from "../../amount/index.ts";
import { emWidth, oneLine } from "../layout/index.ts";
import type { Chart } from "./chart.ts";
import { type DrawnBar, type Row, rowsOf } from "./rows.ts";

const WIDTH = 720;
const FONT = 14;
const TITLE_FONT = 17;
const BAR = 18;
const BAR_GAP = 3;
const ROW_GAP = 14;
const TOP = 64;
const MARGIN = 16;
const MOST_LABEL_EMS = 14;

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return oneLine(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A label in lines of so many ems at most. */
function wrapped(label: string): string[] {
  const lines = [""];
  for (const character of oneLine(label)) {
    const line = lines.at(-1) ?? "";
    if (emWidth(line + character) > MOST_LABEL_EMS) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
}

function text(x: number, y: number, content: string, more = ""): string {
  return `<text x="${x}" y="${y}"${more}>${escaped(content)}</text>`;
}

function rowHeight(row: Row): number {
  const bars = row.bars.length * (BAR + BAR_GAP);
  return Math.max(bars, wrapped(row.label).length * (FONT + 3), BAR + BAR_GAP) + ROW_GAP;
}

function barSvg(bar: DrawnBar, x: number, y: number, longest: number): string {
  const width = bar.length === 0 ? 0 : Math.max(1, Math.round((bar.length * longest) / 1000));
  const rectangle = `<rect class="${bar.side}" x="${x}" y="${y}" width="${width}" height="${BAR}"/>`;
  return rectangle + text(x + width + 6, y + BAR - 4, bar.value, ' class="value"');
}

function rowSvg(row: Row, top: number, axis: number, longest: number): string {
  const lines = wrapped(row.label);
  const height = rowHeight(row) - ROW_GAP;
  const first = top + Math.round((height - lines.length * (FONT + 3)) / 2) + FONT;
  const label = lines.map((line, i) => text(axis - 10, first + i * (FONT + 3), line, ' text-anchor="end"')).join("");
  const start = top + Math.round((height - row.bars.length * (BAR + BAR_GAP)) / 2);
  const bars = row.bars.map((bar, i) => barSvg(bar, axis, start + i * (BAR + BAR_GAP), longest)).join("");
  return label + bars;
}

function legendSvg(chart: Chart): string {
  const unit = text(WIDTH - MARGIN, 50, `单位：${unitName(chart.unit)}`, ' text-anchor="end"');
  if (chart.type === "bars") return unit;
  let x = MARGIN;
  const entries = (["now", "before"] as const).map((side) => {
    const entry = `<rect class="${side}" x="${x}" y="38" width="${FONT}" height="${FONT}"/>`;
    const named = entry + text(x + FONT + 6, 50, chart[side]);
    x += FONT + 6 + Math.ceil(emWidth(chart[side]) * FONT) + 24;
    return named;
  });
  return entries.join("") + unit;
}

/** Fonts that a viewer may have, for pictures that carry none. */
const USUAL_FONTS = ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei"];

function styleOf(fonts: readonly string[]): string {
  const families = [...fonts.map((name) => `"${name.replace(/["\\<&]/g, "")}"`), "sans-serif"].join(",");
  return [
    `.amounts text{font-family:${families};font-size:${FONT}px;fill:#111}`,
    `.amounts .title{font-size:${TITLE_FONT}px;font-weight:bold}.amounts .value{font-variant-numeric:tabular-nums}`,
    ".amounts .now{fill:#1f4e79}.amounts .before{fill:#d5dde5;stroke:#1f4e79;stroke-width:1}.amounts .axis{stroke:#555}",
  ].join("");
}

/** A chart as a picture. */
export interface DrawnChart {
  readonly svg: string;
  /** In the units of the drawing; shown 720 wide, text is as large as on a page. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for those who cannot see it. */
  readonly description: string;
}

export interface DrawOptions {
  /** A prefix for identifiers, different for each chart of a page; "chart" when not given. */
  readonly id?: string;
  /** The families to set its text in, the preferred first. */
  readonly fonts?: readonly string[];
}

/**
 * Draws a chart as SVG: horizontal bars with their amounts, dark for the year, light with an outline for the year before,
 * so that it can be read in grey. Title and description say in words what it shows, and nothing else. No script, nothing
 * loaded from elsewhere; the same chart gives the same text.
 */
export function drawChart(chart: Chart, { id = "chart", fonts = USUAL_FONTS }: DrawOptions = {}): DrawnChart {
  const rows = rowsOf(chart);
  const labelEms = rows.flatMap(({ label }) => wrapped(label)).reduce((most, line) => Math.max(most, emWidth(line)), 4);
  const axis = MARGIN + Math.ceil(labelEms * FONT) + 10;
  const valueEms = rows.flatMap(({ bars }) => bars).reduce((most, { value }) => Math.max(most, emWidth(value)), 4);
  const longest = WIDTH - axis - Math.ceil(valueEms * FONT) - MARGIN - 6;
  let top = TOP;
  const drawn = rows.map((row) => {
    const svg = rowSvg(row, top, axis, longest);
    top += rowHeight(row);
    return svg;
  });
  const described = rows.map((row) => row.described).join("；");
  const description = described === "" ? "没有数据。" : `${described}。`;
  const height = top + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="amounts" viewBox="0 0 ${WIDTH} ${height}" role="img" `,
    `aria-labelledby="${escaped(id)}-title ${escaped(id)}-desc">`,
    `<title id="${escaped(id)}-title">${escaped(chart.title)}</title>`,
    `<desc id="${escaped(id)}-desc">${escaped(description)}</desc>`,
    `<style>${styleOf(fonts)}</style>`,
    text(MARGIN, 24, chart.title, ' class="title"'),
    legendSvg(chart),
    `<line class="axis" x1="${axis}" y1="${TOP - 6}" x2="${axis}" y2="${top}"/>`,
    ...drawn,
    "</svg>",
  ].join("");
  return { svg, width: WIDTH, height, description };
}

/** The picture of {@link drawChart} alone. */
export function chartSvg(chart: Chart, id = "chart"): string {
  return drawChart(chart, { id }).svg;
}
