import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const BOOK = {
  version: 1,
  year: 2025,
  body: { name: "江汉区某局", code: "103", region: { code: "420103", name: "武汉市江汉区" } },
  facts: [
    { view: "income", fund: "generalPublicBudget", age: "current", amount: "30万元" },
    {
      view: "expenditureByFunction",
      functionCode: "2013101",
      nature: "personnel",
      fund: "generalPublicBudget",
      age: "current",
      amount: "20万元",
    },
    {
      view: "expenditureByFunction",
      functionCode: "2013102",
      nature: "project",
      fund: "generalPublicBudget",
      age: "current",
      amount: "10万元",
    },
  ],
};

/** Changes the text of a Word file, as an editor would. */
function edit(path: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain(from);
  writeFileSync(path, zipSync({ ...parts, "word/document.xml": strToU8(xml.replace(from, to)) }));
}

it("a sentence reworded in Word comes back and stays when the book changes", async () => {
  const folder = folderWith({ "a/book.json": JSON.stringify(BOOK) });
  await runIn(folder, "compose", "a", "--out", "out", "--formats", "docx", "--plain");
  edit(join(folder, "out/a.docx"), "年收支总预算", "年全部收支合计");
  const { code, out } = await runIn(folder, "merge", "out/a.docx", "a", "--out", "b");
  expect(out).toMatch(/改写的段落 1 处/);
  expect(code).toBe(0);
  const later = JSON.parse(readFileSync(join(folder, "b/book.json"), "utf8"));
  later.facts[0].amount = "31万元";
  later.facts[2].amount = "11万元";
  writeFileSync(join(folder, "b/book.json"), JSON.stringify(later));
  await runIn(folder, "compose", "b", "--out", "out", "--formats", "md");
  expect(readFileSync(join(folder, "out/b.md"), "utf8")).toMatch(/2025年全部收支合计31万元/);
});

it("a figure changed in Word is only proposed", async () => {
  const folder = folderWith({ "a/book.json": JSON.stringify(BOOK) });
  await runIn(folder, "compose", "a", "--out", "out", "--formats", "docx", "--plain");
  edit(join(folder, "out/a.docx"), "20.00", "25.00");
  const { code, out } = await runIn(folder, "merge", "out/a.docx", "a", "--dry-run");
  expect([code, out]).toEqual([1, expect.stringMatching(/20\.00 → 25\.00/)]);
});
