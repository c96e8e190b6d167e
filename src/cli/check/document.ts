import { performance } from "node:perf_hooks";
import { applyWaivers, type CheckResult, check, documentReport, textReport } from "../../check/index.ts";
import { type Disclosure, joinDisclosures } from "../../disclosure/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { explanation, InputError } from "../errors.ts";
import type { Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";
import { rulesAt } from "./config.ts";
import type { Checked, CheckSettings, Job } from "./job.ts";
import { profileOf } from "./profile.ts";
import { makeReports } from "./reports/make.ts";
import { sourcesFor } from "./sources.ts";
import { timingLines } from "./timing.ts";

type Limits = Partial<ReadLimits>;

function proseLength({ blocks }: Disclosure): number {
  return blocks.reduce((sum, block) => sum + (block.type === "paragraph" ? block.text.length : 0), 0);
}

/** The file that says most in sentences comes first: it says what the whole is. The others keep their order. */
function textFirst(parts: readonly Disclosure[]): Disclosure[] {
  const longest = Math.max(...parts.map(proseLength));
  const main = parts.find((part) => proseLength(part) === longest);
  return main ? [main, ...parts.filter((part) => part !== main)] : [];
}

/** Reads the files of one disclosure and understands them together. @throws InputError naming a file that cannot be read */
async function documentIn(inputs: readonly Input[], limits: Limits): Promise<Understanding> {
  const parts: Disclosure[] = [];
  for (const input of inputs) {
    try {
      parts.push(await readInput(input, limits));
    } catch (error) {
      const problem = explanation(error, input.name);
      throw problem === null ? error : new InputError(problem);
    }
  }
  return understand(joinDisclosures(textFirst(parts)));
}

/** The report for the terminal; where lines are not known, as in PDFs, places are named by table, row and column. */
async function textOf(document: Understanding, result: CheckResult, ledger: boolean): Promise<string> {
  const places = result.problems.flatMap(({ suspects, evidence }) => [...suspects, ...evidence]);
  if (places.every(({ line }) => line !== undefined)) return textReport(document, result, { ledger });
  const { placeNames } = await import("../../report/index.ts");
  return textReport(document, result, { ledger, whereabouts: placeNames(document) });
}

/** Reads and checks one disclosure. A file that cannot be read gives the reason; a defect of the program throws. */
export async function checkDocument(job: Job, settings: CheckSettings): Promise<Checked> {
  const { limits, sources, timing, ledger, reports, waivers, today, config } = settings;
  const name = job.files[0]?.name ?? "";
  try {
    const rules = await rulesAt(config);
    const document = await documentIn(job.files, limits);
    const units: Understanding[] = [];
    for (const files of job.units) units.push(await documentIn(files, limits));
    const checked = check(document, {
      ...(rules && { rules }),
      sources: sourcesFor(document, { ...sources, units: [...sources.units, ...units] }),
      ...(timing && { clock: () => performance.now() }),
    });
    const { problems, used } = applyWaivers(checked.problems, waivers, document, today);
    const result = { ...checked, problems };
    const text = `${await textOf(document, result, ledger)}${timing ? timingLines(result.timings) : ""}`;
    const made =
      reports.length > 0
        ? await makeReports({ document, result, rules: rules?.map(({ meta }) => meta) }, job.files, reports, limits)
        : null;
    return { name, report: documentReport(document, result), text, profile: profileOf(document), waivers: used, made };
  } catch (error) {
    const problem = error instanceof InputError ? error.message : explanation(error, name);
    if (problem === null) throw error;
    return { name, problem };
  }
}
