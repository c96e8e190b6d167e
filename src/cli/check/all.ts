import { posix } from "node:path";
import type { Input } from "../inputs.ts";
import { checkerOf } from "./checker.ts";
import { type Grouped, groupsOf, unitsAmong } from "./group.ts";
import type { Checked, Checker, CheckSettings } from "./job.ts";
import type { Profile } from "./profile.ts";

/** What came of a disclosure, and which of the files it was made of: indices, the first gives it its name. */
export interface Result {
  readonly files: readonly number[];
  readonly checked: Checked;
}

type Disclosures = readonly Grouped<readonly number[]>[];

function profileIn(checked: Checked): Profile | null {
  return "profile" in checked ? checked.profile : null;
}

/** The files of each folder or archive folder, by index. */
function folders(inputs: readonly Input[]): number[][] {
  const byFolder = new Map<string, number[]>();
  for (const [index, { name }] of inputs.entries()) {
    const folder = posix.dirname(name);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), index]);
  }
  return [...byFolder.values()];
}

/** One check of many files: each by itself first, which tells what it is; then, where that shows more, together. */
class Run {
  readonly #inputs: readonly Input[];
  readonly #checker: Checker;
  readonly #alone: readonly Promise<Checked>[];
  readonly #groups = new Map<number, Promise<readonly number[][]>>();

  constructor(inputs: readonly Input[], checker: Checker) {
    this.#inputs = inputs;
    this.#checker = checker;
    this.#alone = inputs.map((input) => checker.check({ files: [input], units: [] }));
    for (const folder of folders(inputs)) {
      const grouped = this.#grouped(folder);
      for (const index of folder) this.#groups.set(index, grouped);
      grouped.catch(() => undefined);
    }
  }

  async #grouped(folder: readonly number[]): Promise<readonly number[][]> {
    const checked = await Promise.all(folder.map((index) => this.#alone[index] as Promise<Checked>));
    return groupsOf(checked.map(profileIn)).map((group) => group.map((at) => folder[at] as number));
  }

  #inputsAt(indices: readonly number[]): Input[] {
    return indices.map((index) => this.#inputs[index] as Input);
  }

  /** All disclosures of the run, once every file was read. */
  async #disclosures(): Promise<Disclosures> {
    const groups = (await Promise.all(new Set(this.#groups.values()))).flat();
    const alone = await Promise.all(this.#alone);
    return groups.flatMap((files) => {
      const checked = alone[files[0] as number];
      const profile = checked ? profileIn(checked) : null;
      return profile ? [{ profile, files }] : [];
    });
  }

  /** What came of the disclosure that a file begins; null for a file that is part of another's. */
  async resultAt(index: number): Promise<Result | null> {
    const groups = await this.#groups.get(index);
    const files = groups?.find((group) => group.includes(index)) ?? [index];
    if (files[0] !== index) return null;
    const alone = (await this.#alone[index]) as Checked;
    const profile = profileIn(alone);
    const listed = profile ? profile.members.length : 0;
    const units = profile && listed > 0 ? unitsAmong(profile, await this.#disclosures()) : [];
    if (files.length === 1 && units.length === 0) return { files, checked: alone };
    const job = { files: this.#inputsAt(files), units: units.map((unit) => this.#inputsAt(unit)) };
    return { files, checked: await this.#checker.check(job) };
  }
}

async function* separately(inputs: readonly Input[], checker: Checker): AsyncGenerator<Result> {
  const run = new Run(inputs, checker);
  const results = inputs.map((_, index) => run.resultAt(index));
  // A defect is reported when its turn comes; until then its rejection is not "unhandled".
  for (const result of results) result.catch(() => undefined);
  for (const result of results) {
    const found = await result;
    if (found) yield found;
  }
}

async function* asOne(inputs: readonly Input[], checker: Checker): AsyncGenerator<Result> {
  yield { files: [...inputs.keys()], checked: await checker.check({ files: inputs, units: [] }) };
}

/**
 * Checks files with up to `jobs` processes; the results come in the order of the files, whatever their number. Files of one
 * folder that are one disclosure are checked as one, and so are all where `together` says so; a department is checked
 * against those of its units that are among the files. `around` may watch the checks, or take up results that are there.
 */
export async function* checkFiles(
  inputs: readonly Input[],
  jobs: number,
  together: boolean,
  settings: CheckSettings,
  around: (checker: Checker) => Checker = (checker) => checker,
): AsyncGenerator<Result> {
  const checker = around(checkerOf(together ? 1 : Math.min(jobs, inputs.length), settings));
  try {
    yield* (together ? asOne : separately)(inputs, checker);
  } finally {
    checker.close();
  }
}
