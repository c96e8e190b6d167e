export type { DocumentReport, FindingsReport } from "./contract.ts";
export { documentReport, findingsReportOf } from "./json.ts";
export { textReport } from "./text.ts";
export { documentLine, placeLine, printable, SEVERITY_NAMES, WAIVER_NAMES } from "./wording.ts";
