export { type Merge, merge } from "./merge.ts";
export type { FigureProposal } from "./paragraph.ts";
