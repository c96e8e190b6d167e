export { carryResults } from "./carry.ts";
export { lastEvaluations } from "./last-evaluation.ts";
export { type GradeUse, NATIONAL_USE, type ResultUse, withCuts } from "./result-use.ts";
export { type BudgetSuggestion, budgetSuggestions } from "./suggestion.ts";
