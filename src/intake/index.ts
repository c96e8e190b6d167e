export { applySteps, type Filled, withPrintedTotals } from "./apply-steps.ts";
export { intake } from "./intake.ts";
export { type Mapping, MappingError, mappingToSave, parseMapping } from "./mapping/index.ts";
export type { Intake, Step } from "./step.ts";
