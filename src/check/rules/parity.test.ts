import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "./index.ts";
import { findingsIn, rulePage } from "./page.testing.ts";

const folder = new URL("./", import.meta.url);
const NO_RULES = new Set(["index.ts"]);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.includes(".test") && !NO_RULES.has(name))
  .map((name) => name.slice(0, -3))
  .sort();

describe("one rule is one file, one test and one page", () => {
  it("registers every rule file under the name of its file", () => {
    expect(rules.map(({ meta }) => meta.id).sort()).toEqual(files);
  });

  it.each(files)("%s has a test beside it and a page in docs/rules", (id) => {
    expect(existsSync(new URL(`${id}.test.ts`, folder)), `${id}.test.ts`).toBe(true);
    expect(existsSync(new URL(`../../../docs/rules/${id}.md`, folder)), `docs/rules/${id}.md`).toBe(true);
  });

  it("has no page without a rule", () => {
    const pages = readdirSync(new URL("../../../docs/rules/", folder)).filter((name) => name.endsWith(".md"));
    expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(files);
  });
});

describe("the table of relations", () => {
  it("names every rule, and no other", () => {
    const text = readFileSync(new URL("../../../docs/relations.md", import.meta.url), "utf8");
    const named = [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].flatMap(([, id]) => id ?? []);
    expect([...new Set(named)].sort()).toEqual(files);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("the page of %s", (id, rule) => {
  const page = rulePage(id);

  it("carries the rule's title, identifier and legal basis", () => {
    expect(page.text).toContain(`# ${rule.meta.title}\n`);
    expect(page.text).toContain(`\`${id}\``);
    expect(page.text).toContain(rule.meta.basis);
    expect(page.text).toContain("## 查不出什么");
  });

  it("shows examples that the rule reports", () => {
    expect(page.reported.length).toBeGreaterThan(0);
    for (const example of page.reported) expect(findingsIn(example, rule), example).not.toHaveLength(0);
  });

  it("shows examples that the rule leaves alone", () => {
    expect(page.notReported.length).toBeGreaterThan(0);
    for (const example of page.notReported) expect(findingsIn(example, rule), example).toHaveLength(0);
  });
});
