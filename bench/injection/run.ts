import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { projectPath } from "../../testing/needs.ts";
import { KINDS } from "../../testing/round-trip/copies.ts";
import { exampleBooks } from "../../testing/round-trip/examples.ts";
import { replaceSection } from "../replace-section.ts";
import { currentSetting, settingLine } from "../setting.ts";
import { runInjection } from "./campaign.ts";
import { composedDocuments, publishedDocuments } from "./documents.ts";
import { injectionSection } from "./section.ts";
import { missedThresholds } from "./tally.ts";

/**
 * Plants mistakes in clean documents and looks whether they are found: `npx tsx bench/injection/run.ts [--count 2000]
 * [--seed 1] [--write]`. Documents are the examples in every kind of file without identity, and the published ones of which
 * nothing is reported. Prints Markdown; `--write` puts it into docs/accuracy.md. Ends with 1 below the thresholds.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    write: { type: "boolean" },
  },
});
const count = Number(values.count);
if (!Number.isSafeInteger(count) || count < 1) throw new RangeError("--count is a whole number from 1");

const composed = await composedDocuments(exampleBooks(), KINDS);
const published = await publishedDocuments();
const cases = runInjection([...composed, ...published], count, Number(values.seed));
const section = injectionSection(cases, { composed: composed.length, published: published.length });
process.stdout.write(`${section}\n`);
const missed = missedThresholds(cases);
for (const each of missed) process.stderr.write(`${each}\n`);
if (values.write) {
  const file = projectPath("docs", "accuracy.md");
  const command = `npx tsx bench/injection/run.ts --count ${count} --write`;
  const text = `${settingLine(currentSetting())} By \`${command}\`.\n\n${section}`;
  writeFileSync(file, replaceSection(readFileSync(file, "utf8"), "Injected errors", text));
}
process.exitCode = missed.length > 0 ? 1 : 0;
