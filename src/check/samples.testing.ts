import { type Disclosure, type Place, sourcedText } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import type { Finding, Outcome } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** A document of nothing but paragraphs, one a line, as a text file gives them. */
export function documentOf(lines: readonly string[], file = "云岭县民政局2024年预算.txt"): Understanding {
  const disclosure: Disclosure = {
    file,
    blocks: lines.map((text, index) => ({ type: "paragraph", ...sourcedText(text, { line: index + 1, column: 1 }) })),
  };
  return {
    disclosure,
    kind: "departmentBudget",
    year: 2024,
    body: "云岭县民政局",
    figures: [],
    tables: [],
    relations: [],
    claims: [],
    promisedTables: [],
  };
}

export function placeAt(line: number, quote: string, column = 1): Place {
  return { file: "云岭县民政局2024年预算.txt", line, column, quote };
}

export function findingOf(rule: string, key: string, given: Partial<Finding> = {}): Finding {
  return { rule, key, severity: "error", message: "增减率与金额不符", suspects: [], evidence: [], ...given };
}

/** A rule that says what it is told to say. */
export function ruleSaying(id: string, outcome: Outcome): Rule {
  return {
    meta: { id, title: `${id}应当成立`, category: "accuracy", severity: "error", basis: "《预算法》" },
    check: () => outcome,
  };
}
