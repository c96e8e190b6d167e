import { printAmount } from "../../amount/index.ts";
import type { Concept, Dimension } from "../../concept/index.ts";
import type { Block, Disclosure, FigureMark } from "../../disclosure/index.ts";
import type { PlacedChart } from "../../write/index.ts";
import type { BookChart, Part } from "./charts.ts";

/** What may narrow a figure down to less than the bar that it is compared with. */
const NARROWING: readonly Dimension[] = [
  "functionCode",
  "economicCode",
  "nature",
  "fund",
  "age",
  "item",
  "project",
  "origin",
];

/** A number as it is printed, however many noughts end it. */
function plain(printed: string): string {
  const bare = printed.replace(/[,\s]/g, "");
  return bare.includes(".") ? bare.replace(/\.?0+$/, "") : bare;
}

function isAbout(figure: Concept, bar: Concept): boolean {
  if (figure.measure !== bar.measure || (figure.kind ?? "level") !== "level") return false;
  return NARROWING.every((dimension) => (figure[dimension] ?? "*") === (bar[dimension] ?? "*"));
}

/** Whether a figure says of a bar what it shows, though it is about less: all expenditure came from one fund. */
function comesToTheSame(figure: Concept, printed: string, bar: Part): boolean {
  if (figure.measure !== bar.concept.measure || (figure.kind ?? "level") !== "level") return false;
  const narrowed = NARROWING.filter((dimension) => bar.concept[dimension] !== undefined);
  const same = narrowed.every((dimension) => figure[dimension] === bar.concept[dimension]);
  return same && plain(printed) === plain(printAmount(bar.amount, { unit: "tenThousandYuan", decimals: 2 }));
}

/** How many bars of a chart a paragraph prints. */
function barsIn(block: Block, { parts }: BookChart, strict: boolean): number {
  if (block.type !== "paragraph") return 0;
  const says = ({ concept, start, end }: FigureMark, bar: Part) =>
    strict ? isAbout(concept, bar.concept) : comesToTheSame(concept, block.text.slice(start, end), bar);
  return parts.filter((bar) => (block.marks ?? []).some((mark) => says(mark, bar))).length;
}

/**
 * Where charts stand in a document: each below the paragraph that prints most of its bars, the first of such. Charts that no
 * paragraph speaks of are not in it, nor those of a single bar, which show nothing.
 */
export function placedCharts({ blocks }: Disclosure, charts: readonly BookChart[]): readonly PlacedChart[] {
  return charts.flatMap((chart) => {
    if (chart.parts.length < 2) return [];
    for (const strict of [true, false]) {
      const counts = blocks.map((block) => barsIn(block, chart, strict));
      const most = Math.max(0, ...counts);
      if (most > 1) return [{ chart: chart.chart, below: counts.indexOf(most) }];
    }
    return [];
  });
}
