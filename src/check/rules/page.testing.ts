import { readFileSync } from "node:fs";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The examples of a rule's page: documents that it reports, and documents that it does not. */
export interface RulePage {
  readonly text: string;
  readonly reported: readonly string[];
  readonly notReported: readonly string[];
}

function examplesUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? "");
}

/** Reads docs/rules/ID.md. */
export function rulePage(id: string): RulePage {
  const text = readFileSync(new URL(`../../../docs/rules/${id}.md`, import.meta.url), "utf8");
  return { text, reported: examplesUnder(text, "会报告"), notReported: examplesUnder(text, "不会报告") };
}

/** What one rule finds in a document given as text. */
export function findingsIn(text: string, rule: Rule): readonly Finding[] {
  const outcome = rule.check(understand(readText(text, "example.txt")));
  return outcome.state === "judged" ? outcome.findings : [];
}

/** What one rule says of a document given as text. */
export function outcomeOf(text: string, rule: Rule) {
  return rule.check(understand(readText(text, "example.txt")));
}
