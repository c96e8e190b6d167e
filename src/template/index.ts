export { UNFILLED } from "./expand.ts";
export { type FieldLine, fieldList } from "./field-list.ts";
export { type Filled, fillTemplate, isTextPart } from "./fill.ts";
export type { TemplateProblem } from "./prepare.ts";
export type { Source } from "./values/scope.ts";
