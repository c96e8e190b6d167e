export * from "./engine.ts";
export * from "./finding.ts";
export * from "./ledger.ts";
export * from "./problem.ts";
export { isSameMember, membersOf } from "./relations/members.ts";
export * from "./report/index.ts";
export * from "./rule.ts";
export { rules } from "./rules/index.ts";
export * from "./sources.ts";
