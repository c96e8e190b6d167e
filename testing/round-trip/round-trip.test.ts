import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Chance } from "../../bench/fuzz/random.ts";
import { cleanDocument } from "../../bench/injection/documents.ts";
import { judge } from "../../bench/injection/judge.ts";
import { NUMBER_MISTAKES } from "../../bench/injection/numbers.ts";
import { check } from "../../src/check/index.ts";
import type { Disclosure } from "../../src/disclosure/index.ts";
import { formats } from "../../src/format/index.ts";
import { understand } from "../../src/understand/index.ts";
import { describeWith } from "../describe-with.ts";
import { copyOf, type Kind } from "./copies.ts";
import { composeExample, type Example, exampleBooks } from "./examples.ts";
import { generatedBooks } from "./generated-books.ts";
import { recordOf, shortfallsOf } from "./record.ts";
import { lossesOf, nameOf, tripOf, WAYS, type Way } from "./trip.ts";

/** All ways of all examples are gone by `npx tsx bench/round-trip/run.ts`; here each way is gone by some of them. */
const examples = exampleBooks();
const QUICK: readonly Kind[] = ["html", "xlsx", "md", "json"];
const SLOW: readonly Kind[] = ["docx", "pdf"];

function goes(example: Example, ways: readonly Way[]): void {
  let composed: Disclosure;
  beforeAll(() => {
    composed = composeExample(example);
  });
  it.each(ways.map((way) => [nameOf(way), way] as const))("%s", async (_, way) => {
    const trip = await tripOf(composed, way);
    expect([...lossesOf(trip), ...shortfallsOf(trip, recordOf(example.name))]).toEqual([]);
  });
}

const quick = WAYS.filter(({ kind, treatment }) => QUICK.includes(kind) && treatment !== "resaved");
const slow = WAYS.filter(({ kind, treatment }) => SLOW.includes(kind) && treatment !== "resaved");
const resaved = WAYS.filter(({ treatment }) => treatment === "resaved");

describe.each(examples.map((example) => [example.name, example] as const))("%s comes back from", (_, example) => {
  goes(example, quick);
});

describeWith(["fonts"], "two examples come back from Word and PDF:", () => {
  for (const example of examples.filter(({ format: { id } }) => id === "wuhan" || id === "henan")) {
    describe(example.name, () => goes(example, slow));
  }
});

describeWith(["libreoffice"], "an example comes back from LibreOffice:", () => {
  for (const example of examples.filter(({ format: { id } }) => id === "xinjiang")) {
    describe(example.name, () => goes(example, resaved));
  }
});

describe("made-up books", () => {
  it.each(formats.map((format) => [format.id, format] as const))("come back as composed for %s", async (_, format) => {
    const ways = quick.filter(({ treatment }) => treatment === "stripped");
    await fc.assert(
      fc.asyncProperty(generatedBooks, fc.constantFrom(...ways), async (book, way) => {
        const composed = composeExample({ book, format });
        const known = new Set(check(understand(composed)).problems.map(({ message }) => message));
        expect(lossesOf(await tripOf(composed, way), known)).toEqual([]);
      }),
      { numRuns: 2, seed: 20_250_101 },
    );
  });
});

describe("one printed digit changed in a copy without identity", () => {
  const [inTable, inText] = NUMBER_MISTAKES;

  it.each(examples.map(({ name }, at) => [name, QUICK[at % QUICK.length] ?? "html", at + 1] as const))(
    "%s, %s (seed %i) is named",
    async (name, kind, seed) => {
      const example = examples.find((each) => each.name === name) as Example;
      const document = cleanDocument(name, await copyOf(kind, composeExample(example), false));
      if (!document || !inTable || !inText) throw new Error(`${name} as ${kind} has findings`);
      const chance = new Chance(seed);
      for (const mistake of kind === "xlsx" ? [inTable] : [inTable, inText]) {
        let planted = mistake.plant(document, chance);
        while (!planted?.breaks) planted = mistake.plant(document, chance);
        expect(judge(document, planted), mistake.name).toMatchObject({ found: true, named: true });
      }
    },
  );
});
