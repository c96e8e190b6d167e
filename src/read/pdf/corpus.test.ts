import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { corpusPath } from "../../../testing/needs.ts";
import type { Block, Disclosure, SourcedText } from "../../disclosure/index.ts";
import { readPdf } from "./index.ts";

const folder = corpusPath("corpus", "pdf");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.pdf$/i.test(name)) : [];

function textsOf(block: Block): readonly SourcedText[] {
  if (block.type === "table") return block.cells;
  return block.type === "contents" ? block.entries : [block];
}

/** What no page shows: control and format characters, private ones, radicals. Line ends part numbers in a cell. */
const STRANGE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd\u2e80-\u2fdf]/u;

/** Texts of which a part has no page and box, or one that is turned inside out. */
function withoutPlace({ text, origins }: SourcedText): boolean {
  const covered = origins.reduce((sum, { start, end }) => sum + end - start, 0);
  const placed = origins.every(({ origin: { page, box } }) => {
    return page !== undefined && page >= 1 && box && box.left < box.right && box.top < box.bottom;
  });
  return covered !== text.length || !placed;
}

function pagesOf(texts: readonly SourcedText[], { notes = [] }: Disclosure): Set<number | undefined> {
  const read = texts.flatMap(({ origins }) => origins.map(({ origin }) => origin.page));
  return new Set([...read, ...notes.map(({ page }) => page)]);
}

describeWith(["corpus"], "published PDF files", () => {
  test("there are some", () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test.each(names)("%s is read, every text has its place", async (name) => {
    const read = await readPdf(new Uint8Array(readFileSync(`${folder}/${name}`)), name);
    const texts = read.blocks.flatMap(textsOf);
    const words = texts.map(({ text }) => text);
    expect(words.join("").length).toBeGreaterThan(2000);
    expect(texts.filter(withoutPlace)).toEqual([]);
    expect(words.filter((text) => STRANGE.test(text))).toEqual([]);
    const pages = pagesOf(texts, read);
    const last = Math.max(...[...pages].map((page) => page ?? 0));
    expect(last).toBeGreaterThan(5);
    // Front matter may have blank pages; for the rest, each page is read or noted.
    expect(pages.size).toBeGreaterThanOrEqual(last * 0.9);
  });
});
