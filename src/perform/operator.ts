/** How a target is set: at least, at most, exactly, more than, less than, between, by a date, or in words. */
export type IndicatorOperator = "≥" | "≤" | "=" | ">" | "<" | "range" | "date" | "qualitative";

/** Whether more is better. */
export type IndicatorDirection = "higher" | "lower" | "exact";

/** A target without its operator. */
export interface BareTarget {
  readonly operator: "≥" | "≤" | "=" | ">" | "<";
  /** Whether the operator was written, or is only understood (100% stands for = 100%). */
  readonly stated: boolean;
  readonly rest: string;
}

/** Words and signs before the number; longer ones stand first. Book-title marks stand for signs that a keyboard lacks. */
const PREFIXES: readonly (readonly [RegExp, BareTarget["operator"]])[] = [
  [/^(?:≥|≧|⩾|>=|=>|大于等于|大于或等于|不低于|不少于|不小于|至少|最少|达到|达)/, "≥"],
  [/^(?:≤|≦|⩽|<=|=<|小于等于|小于或等于|不超过|不高于|不多于|不大于|最多|控制在)/, "≤"],
  [/^(?:>|》|〉|大于|超过|高于|多于)/, ">"],
  [/^(?:<|《|〈|小于|低于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];

const SUFFIXES: readonly (readonly [RegExp, BareTarget["operator"]])[] = [
  [/(?:\(含\)|及)?以上$/, "≥"],
  [/(?:(?:\(含\)|及)?以下|以内|之内)$/, "≤"],
];

/** Takes the operator off a target in half-width characters without white space: `≥95%`, `12次以上`, `不少于3次`. */
export function splitOperator(text: string): BareTarget {
  for (const [pattern, operator] of PREFIXES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    return { operator, stated: true, rest: operator === "≤" ? rest.replace(/(?:以内|之内)$/, "") : rest };
  }
  for (const [pattern, operator] of SUFFIXES) {
    if (pattern.test(text)) return { operator, stated: true, rest: text.replace(pattern, "") };
  }
  return { operator: "=", stated: false, rest: text };
}

/** The direction that an operator sets; null where it sets none. */
export function directionOf(operator: IndicatorOperator): IndicatorDirection | null {
  if (operator === "≥" || operator === ">") return "higher";
  if (operator === "≤" || operator === "<") return "lower";
  return operator === "=" ? "exact" : null;
}
