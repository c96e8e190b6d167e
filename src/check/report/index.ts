export type { DocumentReport, FindingsReport } from "./contract.ts";
export { documentReport, findingsReportOf } from "./json.ts";
export { textReport } from "./text.ts";
export { documentLine, printable } from "./wording.ts";
