import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBookText } from "../book/index.ts";
import { check } from "../check/index.ts";
import { compose } from "../compose/index.ts";
import { printConcept } from "../concept/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import { formats } from "../format/index.ts";
import { understand } from "../understand/index.ts";
import { writeDocx, writeHtml } from "../write/index.ts";
import { readDocx } from "./docx/index.ts";
import { readHtml } from "./html/index.ts";

const bookText = readFileSync(new URL("../../examples/jianghan-2024/book.json", import.meta.url), "utf8");
const format = formats.find(({ id }) => id === "wuhan");
if (!format) throw new Error("没有武汉格式");
const composed = compose(parseBookText(bookText), format);

/** Every figure of a document: what it is about and what it prints. */
function figuresOf(disclosure: Disclosure): string[] {
  return understand(disclosure)
    .figures.map(({ concept, printed }) => `${printConcept(concept)} ${JSON.stringify(printed)}`)
    .sort();
}

const copies: [string, (disclosure: Disclosure, marks: boolean) => Promise<Disclosure>][] = [
  ["HTML", async (disclosure, marks) => readHtml(writeHtml(disclosure, { marks }), "copy.html")],
  ["DOCX", async (disclosure, marks) => readDocx(await writeDocx(disclosure, { marks }), "copy.docx")],
];

describe.each(copies)("a composed disclosure written as %s and read back", (_, copy) => {
  it.each([
    ["with its identity marks", true],
    ["after they are stripped", false],
  ])("gives the identical figures %s", async (_case, marks) => {
    const figures = figuresOf(composed);
    expect(figures.length).toBeGreaterThan(200);
    expect(figuresOf(await copy(composed, marks))).toEqual(figures);
  });

  it("holds every relation and breaks none", async () => {
    const { problems, relationsHeld } = check(understand(await copy(composed, false)));
    expect(problems).toEqual([]);
    expect(relationsHeld).toBeGreaterThan(250);
  });

  it.each([
    ["480.53", "480.58", "a cell"],
    ["737.6", "736.7", "a sentence"],
    ["16%", "18%", "a rate"],
  ])("betrays one printed digit changed: %s as %s in %s", async (right, wrong) => {
    const stripped = await copy(composed, false);
    let changed = false;
    const edit = <T extends { readonly text: string }>(source: T): T => {
      if (changed || !source.text.includes(right)) return source;
      changed = true;
      return { ...source, text: source.text.replace(right, wrong) };
    };
    const blocks = stripped.blocks.map((block) =>
      block.type === "table"
        ? { ...block, cells: block.cells.map(edit) }
        : block.type === "contents"
          ? block
          : edit(block),
    );
    expect(changed).toBe(true);
    const { problems } = check(understand({ ...stripped, blocks }));
    expect(problems.some(({ suspects }) => suspects.some(({ quote }) => quote.includes(wrong)))).toBe(true);
  });
});
