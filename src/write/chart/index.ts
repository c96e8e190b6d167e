export type { Bar, BarChart, BarPair, Chart, ComparisonChart, PlacedChart } from "./chart.ts";
export { chartSvg, type DrawnChart, type DrawOptions, drawChart } from "./svg.ts";
