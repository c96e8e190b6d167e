import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { dataModules, recordsOf } from "../../scripts/account-data/modules.ts";
import { LIST_SOURCES } from "../../scripts/account-data/sources.ts";
import { account } from "./index.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(resolve(root, process.env["MINGZHANG_CORPUS"] ?? "../shared"), "domain/classification");
const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe.skipIf(!existsSync(folder))("the data modules (skipped where the code lists are absent)", () => {
  test("are what the generator writes", () => {
    const data = join(root, "src/account/data");
    const modules = dataModules(read);
    expect(readdirSync(data).toSorted()).toEqual([...modules.keys()].toSorted());
    for (const [name, text] of modules) expect(readFileSync(join(data, name), "utf8") === text, name).toBe(true);
  });

  test.each(LIST_SOURCES)("give every code of $file ($list) its level and parent", (source) => {
    const records = recordsOf(source, read);
    expect(records.length).toBeGreaterThan(5);
    for (const { code, level, parent } of records) {
      const found = account(source.list, code);
      expect([code, found?.level, found?.parent ?? ""]).toEqual([code, Number(level), parent]);
    }
  });
});
