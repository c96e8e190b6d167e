export * from "./approval-form.ts";
export { type ChartFile, charts } from "./charts.ts";
export * from "./manifest.ts";
export * from "./page.ts";
