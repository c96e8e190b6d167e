import { applyWaivers, check, isSettled, type Waiver } from "../../check/index.ts";
import { type Disclosure, joinDisclosures } from "../../disclosure/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { type Round, roundBetween, roundJson, roundText, type Version } from "../../review/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { rulesAt } from "../check/config.ts";
import { type SourceDocuments, sourcesFor } from "../check/sources.ts";
import { explanation, InputError } from "../errors.ts";
import type { Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";

/** What comparing versions needs besides the documents; plain data, so that it can go to another process. */
export interface RecheckSettings {
  readonly limits: Partial<ReadLimits>;
  readonly sources: SourceDocuments;
  /** The path of the configuration; null where there is none. */
  readonly config: string | null;
  readonly waivers: readonly Waiver[];
  /** The day that waivers expire by. */
  readonly today: string;
}

/** A piece of a recheck: to read a file, to understand files as one document, or to compare two versions of a document. */
export type Task =
  | { readonly read: Input }
  | { readonly parts: readonly Disclosure[] }
  | { readonly before: Understanding; readonly after: Understanding };

/** What came of comparing two versions. */
export interface Compared {
  readonly text: string;
  readonly data: object;
  /** Whether the new version still has errors or warnings. */
  readonly grave: boolean;
  /** Which of the waivers some problem of the new version has, by their place in the list. */
  readonly used: readonly number[];
}

/** What came of a piece; a file that cannot be read gives the reason. */
export type Done =
  | { readonly document: Understanding }
  | { readonly problem: string }
  | { readonly compared: Compared };

async function documentOf(input: Input, limits: Partial<ReadLimits>): Promise<Done> {
  try {
    return { document: understand(await readInput(input, limits)) };
  } catch (error) {
    const problem = error instanceof InputError ? error.message : explanation(error, input.name);
    if (problem === null) throw error;
    return { problem };
  }
}

function isGrave({ still, changed, added }: Round): boolean {
  const open = [...still, ...changed].map(({ after }) => after).concat(added);
  return open.some((problem) => !isSettled(problem) && problem.severity !== "info");
}

async function compared(before: Understanding, after: Understanding, settings: RecheckSettings): Promise<Compared> {
  const { sources, config, waivers, today } = settings;
  const rules = await rulesAt(config);
  const checked = (document: Understanding): { readonly version: Version; readonly used: readonly number[] } => {
    const result = check(document, { sources: sourcesFor(document, sources), ...(rules && { rules }) });
    const { problems, used } = applyWaivers(result.problems, waivers, document, today);
    return { version: { document, result: { ...result, problems } }, used: [...used] };
  };
  const [{ version: old }, { version: now, used }] = [checked(before), checked(after)];
  const round = roundBetween(old, now);
  return { text: roundText(round, old, now), data: roundJson(round, old, now), grave: isGrave(round), used };
}

/** Does a piece of a recheck. @throws a defect of the program */
export async function doTask(task: Task, settings: RecheckSettings): Promise<Done> {
  if ("read" in task) return documentOf(task.read, settings.limits);
  if ("parts" in task) return { document: understand(joinDisclosures(task.parts)) };
  return { compared: await compared(task.before, task.after, settings) };
}

/** The name of the file that a piece is about. */
export function taskName(task: Task): string {
  if ("read" in task) return task.read.name;
  return "parts" in task ? (task.parts[0]?.file ?? "") : task.after.disclosure.file;
}
