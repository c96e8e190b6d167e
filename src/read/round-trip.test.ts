import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBookText } from "../book/index.ts";
import { check } from "../check/index.ts";
import { compose } from "../compose/index.ts";
import { DIMENSIONS, printConcept } from "../concept/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import { formatNamed } from "../format/index.ts";
import { understand } from "../understand/index.ts";
import { writeDocx, writeHtml } from "../write/index.ts";
import { readDocx } from "./docx/index.ts";
import { readHtml } from "./html/index.ts";

function composedFrom(example: string, id: string): Disclosure {
  const text = readFileSync(new URL(`../../examples/${example}/book.json`, import.meta.url), "utf8");
  const format = formatNamed(id);
  if (!format) throw new Error(`没有格式 ${id}`);
  return compose(parseBookText(text), format);
}

const composed = composedFrom("jianghan-2024", "wuhan");

/** What of a figure is not known when no mark says it. */
interface Told {
  readonly identity: string;
  readonly open: boolean;
}

function told(disclosure: Disclosure): Told[] {
  return understand(disclosure).figures.map(({ concept, printed }) => ({
    identity: `${printConcept(concept)} ${JSON.stringify(printed)}`,
    open: DIMENSIONS.some((dimension) => concept[dimension] === undefined),
  }));
}

/** Every figure of a document: what it is about and what it prints. */
function figuresOf(disclosure: Disclosure): string[] {
  return told(disclosure)
    .map(({ identity }) => identity)
    .sort();
}

/** The figures of a list that a second list lacks, each as often as it lacks it. */
function lacking(figures: readonly Told[], others: readonly Told[]): Told[] {
  const left = others.map(({ identity }) => identity);
  return figures.filter(({ identity }) => {
    const at = left.indexOf(identity);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const copies: [string, (disclosure: Disclosure, marks: boolean) => Promise<Disclosure>][] = [
  ["HTML", async (disclosure, marks) => readHtml(writeHtml(disclosure, { marks }), "copy.html")],
  ["DOCX", async (disclosure, marks) => readDocx(await writeDocx(disclosure, { marks }), "copy.docx")],
];

describe.each(copies)("a composed disclosure written as %s and read back", (_, copy) => {
  it("gives the identical figures with its identity marks", async () => {
    const figures = figuresOf(composed);
    expect(figures.length).toBeGreaterThan(320);
    expect(figuresOf(await copy(composed, true))).toEqual(figures);
  });

  it("after they are stripped gives as many, nearly all identical; of the others it leaves open what they are", async () => {
    const [before, after] = [told(composed), told(await copy(composed, false))];
    expect(after).toHaveLength(before.length);
    expect(lacking(before, after).length / before.length).toBeLessThan(0.01);
    expect(lacking(after, before).filter(({ open }) => !open)).toEqual([]);
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

describe.each([
  ["linjiang-2025", "shanghai", 280, 230],
  ["linjiang-2025", "national", 260, 240],
  ["jianghan-2024", "national", 230, 240],
])("%s in the format %s, written as HTML and read back", (example, id, figures, relations) => {
  const disclosure = composedFrom(example, id);
  const stripped = () => readHtml(writeHtml(disclosure, { marks: false }), "copy.html");

  it("gives the figures with their concepts, also when the marks are stripped", async () => {
    const [before, after] = [told(disclosure), told(await stripped())];
    expect(before.length).toBeGreaterThan(figures);
    expect(after).toHaveLength(before.length);
    expect(lacking(before, after).length / before.length).toBeLessThan(0.01);
    expect(lacking(after, before).filter(({ open }) => !open)).toEqual([]);
  });

  it("holds its relations and breaks none", async () => {
    const { problems, relationsHeld } = check(understand(await stripped()));
    expect(problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(relationsHeld).toBeGreaterThan(relations);
  });
});
