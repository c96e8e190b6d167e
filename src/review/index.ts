export { roundJson } from "./json.ts";
export { matchProblems, type Pair, saysTheSame } from "./match.ts";
export * from "./round.ts";
export { roundText } from "./text.ts";
