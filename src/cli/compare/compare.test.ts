import { expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const book = {
  version: 1,
  year: 2024,
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
const moved = {
  ...book,
  facts: [book.facts[0], { ...book.facts[1], amount: "21万元" }, { ...book.facts[2], amount: "9万元" }],
};

it("a book equals the document that it composes to, and another book differs where its facts do", async () => {
  const folder = folderWith({ "a/book.json": JSON.stringify(book), "b/book.json": JSON.stringify(moved) });
  expect((await runIn(folder, "compose", "a", "--out", "out")).code).toBe(0);
  const same = await runIn(folder, "compare", "a", "out/a.html");
  expect(same.out).toMatch(/不同 0 处/);
  expect(same.code).toBe(0);

  const { code, out } = await runIn(folder, "compare", "a", "b");
  expect(code).toBe(1);
  expect(out).toMatch(/≠ 2024年 .*基本支出.*：20(\.00)?万元 → 21(\.00)?万元/);
});

it("gives the differences as data", async () => {
  const folder = folderWith({ "a/book.json": JSON.stringify(book), "b/book.json": JSON.stringify(moved) });
  const { out } = await runIn(folder, "compare", "a", "b", "--json", "--no-text");
  const result = JSON.parse(out) as { figures: { kind: string; concept: string }[]; texts: unknown[] };
  expect(result.texts).toEqual([]);
  expect(result.figures.every(({ kind, concept }) => kind === "changed" && concept.startsWith("concept/v1?"))).toBe(
    true,
  );
  expect(result.figures.length).toBeGreaterThan(3);
});

it("wants two sides", async () => {
  const { code, err } = await runIn(folderWith({}), "compare", "a");
  expect(code).toBe(2);
  expect(err).toMatch(/两份文档或账本/);
});
