import { parseArgs } from "node:util";
import fc from "fast-check";
import { check } from "../../src/check/index.ts";
import { formats } from "../../src/format/index.ts";
import { understand } from "../../src/understand/index.ts";
import { composeExample, exampleBooks } from "../../testing/round-trip/examples.ts";
import { generatedBooks } from "../../testing/round-trip/generated-books.ts";
import { recordOf, shortfallsOf, writeRecord } from "../../testing/round-trip/record.ts";
import { lossesOf, nameOf, type Trip, tripOf, WAYS } from "../../testing/round-trip/trip.ts";
import { roundTripSection } from "./section.ts";

/**
 * Sends every example through every kind of file, as written, without identity and saved again by LibreOffice, and so many
 * made-up books through all but the last: `npx tsx bench/round-trip/run.ts [--books 3] [--record]`. `--record` records what
 * the examples keep, for tests to hold to. Prints Markdown; ends with 1 when something was lost.
 */
const { values } = parseArgs({ options: { books: { type: "string", default: "3" }, record: { type: "boolean" } } });
const count = Number(values.books);
if (!Number.isSafeInteger(count) || count < 0) throw new RangeError("--books is a whole number");

const trips: Trip[] = [];
const losses: string[] = [];

for (const example of exampleBooks()) {
  const composed = composeExample(example);
  const own: Trip[] = [];
  for (const way of WAYS) own.push(await tripOf(composed, way));
  if (values.record) writeRecord(example.name, own);
  const record = recordOf(example.name);
  for (const trip of own) {
    const lost = [...lossesOf(trip), ...shortfallsOf(trip, record)];
    losses.push(...lost.map((each) => `${example.name}, ${nameOf(trip.way)}: ${each}`));
  }
  trips.push(...own);
}

for (const [at, book] of fc.sample(generatedBooks, { numRuns: count, seed: 1 }).entries()) {
  for (const format of formats) {
    const composed = composeExample({ book, format });
    const known = new Set(check(understand(composed)).problems.map(({ message }) => message));
    for (const way of WAYS.filter(({ treatment }) => treatment !== "resaved")) {
      const trip = await tripOf(composed, way);
      losses.push(...lossesOf(trip, known).map((each) => `book ${at + 1} for ${format.id}, ${nameOf(way)}: ${each}`));
      trips.push(trip);
    }
  }
}

process.stdout.write(`${roundTripSection(trips)}\n`);
for (const loss of losses) process.stderr.write(`${loss}\n`);
process.exitCode = losses.length > 0 ? 1 : 0;
