import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { account, accountsNamed, normalizedName } from "./index.ts";

const corpus = resolve(import.meta.dirname, "../..", process.env["MINGZHANG_CORPUS"] ?? "../shared");
const folder = join(corpus, "corpus/text");
const wuhan = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith("002")) : undefined;

/** Code and name at the beginning of the rows of tables, as the text prints them. */
function printedAccounts(): [code: string, name: string][] {
  const text = readFileSync(join(folder, wuhan ?? ""), "utf8");
  return [...text.matchAll(/^([23]\d{2}(?:\d{2}){0,2})\t(\p{Script=Han}[^\t\n]+)\t/gmu)].map(([, code, name]) => [
    code ?? "",
    name ?? "",
  ]);
}

describe.skipIf(wuhan === undefined)("a published budget of 2024 (skipped where the documents are absent)", () => {
  const listOf = (code: string) => (code.startsWith("2") ? "functional" : "departmentEconomic");

  test("prints codes and names as the lists have them for its year", () => {
    const printed = printedAccounts();
    expect(printed.length).toBeGreaterThan(50);
    for (const [code, name] of printed) {
      expect(normalizedName(account(listOf(code), code, 2024)?.name ?? ""), code).toBe(normalizedName(name));
      expect(accountsNamed(listOf(code), name, 2024).map((found) => found.code)).toContain(code);
    }
  });
});
