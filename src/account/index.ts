export * from "./account.ts";
export { explanationOf } from "./explanation.ts";
export { functionClassNamed } from "./functionclass.ts";
export * from "./lookup.ts";
export { type GovernmentCode, governmentCodesOf, type UnitKind } from "./mapping.ts";
export { normalizedName } from "./name.ts";
export { inListIn, namesInYear } from "./years.ts";
