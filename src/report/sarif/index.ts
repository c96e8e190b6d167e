export { type SarifPart, sarifLog, sarifPart } from "./log.ts";
export type { SarifLog } from "./model.ts";
