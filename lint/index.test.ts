import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { rules } from "./index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = Object.keys(rules);

async function severities(file: string): Promise<Record<string, unknown>> {
  const config: { rules?: Record<string, unknown> } = await new ESLint({ cwd: root }).calculateConfigForFile(file);
  return config.rules ?? {};
}

describe("the house rules", () => {
  it.each(names)("%s has a file, a test and a heading in CONTRIBUTING of its own name", (name) => {
    expect(readFileSync(`${root}/CONTRIBUTING.md`, "utf8")).toContain(`\n### ${name}\n`);
    expect(existsSync(`${root}/lint/${name}.ts`)).toBe(true);
    expect(existsSync(`${root}/lint/${name}.test.ts`)).toBe(true);
  });

  it("are all errors in a core room", async () => {
    const on = await severities("src/check/rule.ts");
    expect(Object.fromEntries(names.map((name) => [name, on[`house/${name}`]]))).toEqual(
      Object.fromEntries(names.map((name) => [name, [2]])),
    );
  });

  it("leave arithmetic to src/amount alone", async () => {
    expect((await severities("src/amount/fen.ts"))["house/no-float-amounts"]).toEqual([0]);
    expect((await severities("src/book/fact.ts"))["house/no-float-amounts"]).toEqual([2]);
  });

  it("are the only ones: everything else is Biome's", async () => {
    const on = Object.keys(await severities("src/check/rule.ts"));
    expect(on.filter((name) => !name.startsWith("house/"))).toEqual([]);
  });
});
