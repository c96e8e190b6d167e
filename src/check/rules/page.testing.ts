import { readFileSync } from "node:fs";
import { readText } from "../../read/text/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import type { Finding, Outcome } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { NO_SOURCES, type Sources } from "../sources.ts";

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

const SOURCE_LINE = /^【(文件|批复|上年公开|所属单位)】$/m;

/**
 * The document of an example and what it is held against. An example of several documents parts them with lines
 * 【文件】, 【批复】, 【上年公开】 and 【所属单位】; the checked document stands first.
 */
function documentsOf(text: string): { document: Understanding; sources: Sources } {
  const [first = "", ...rest] = text.split(SOURCE_LINE);
  const read = (part: string, name: string) => understand(readText(part.trim(), name));
  const found: { role: string; document: Understanding }[] = [];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    found.push({ role: rest[i] ?? "", document: read(rest[i + 1] ?? "", `${rest[i]}.txt`) });
  }
  const all = (role: string) => found.filter((one) => one.role === role).map(({ document }) => document);
  const document = all("文件")[0] ?? understand(readText(first, "example.txt"));
  const [previous = null] = all("上年公开");
  return { document, sources: { ...NO_SOURCES, approved: all("批复"), previous, units: all("所属单位") } };
}

/** What one rule finds in a document given as text. */
export function findingsIn(text: string, rule: Rule): readonly Finding[] {
  const outcome = outcomeOf(text, rule);
  return outcome.state === "judged" ? outcome.findings : [];
}

/** What one rule says of a document given as text. */
export function outcomeOf(text: string, rule: Rule): Outcome {
  const { document, sources } = documentsOf(text);
  return rule.check(document, sources);
}
