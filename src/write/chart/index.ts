export type { Bar, BarChart, BarPair, Chart, ComparisonChart } from "./chart.ts";
export { chartSvg } from "./svg.ts";
