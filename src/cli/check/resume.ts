import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ReadLimits } from "../../read/index.ts";
import type { Input } from "../inputs.ts";
import { inputBytes } from "../read-input.ts";
import { version } from "../version.ts";
import type { Checked, Checker, CheckSettings, Job } from "./job.ts";

/** The folder within the results that keeps, for each disclosure, what came of it. */
const KEPT = ".mingzhang";

type Kept = Extract<Checked, { readonly report: unknown }>;

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update("\0").update(part);
  return hash.digest("hex");
}

async function contentHash(input: Input, limits: Partial<ReadLimits>): Promise<string | null> {
  return "problem" in input ? null : hashOf(input.name, await inputBytes(input, limits));
}

async function configHash(path: string | null): Promise<string> {
  return path === null ? "" : hashOf(await readFile(path));
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "report" in value && "text" in value && "profile" in value;
}

/**
 * A checker that keeps each result beside the others, and, when it resumes, takes up those of the same files, the same program and
 * the same settings instead of checking again. What could not be read is tried anew.
 */
class KeepingChecker implements Checker {
  readonly #inner: Checker;
  readonly #folder: string;
  readonly #settings: CheckSettings;
  readonly #stamp: string;
  readonly #resume: boolean;
  #last: Promise<unknown> = Promise.resolve();
  readonly #hashes = new Map<Input, Promise<string | null>>();

  constructor(inner: Checker, folder: string, settings: CheckSettings, stamp: string, resume: boolean) {
    this.#inner = inner;
    this.#folder = folder;
    this.#settings = settings;
    this.#stamp = stamp;
    this.#resume = resume;
  }

  async check(job: Job): Promise<Checked> {
    const path = await this.#pathOf(job);
    if (path === null) return this.#inner.check(job);
    const kept = this.#resume ? await this.#taken(path) : null;
    if (kept) return kept;
    const checked = await this.#inner.check(job);
    if (!("problem" in checked)) await this.#keep(path, checked);
    return checked;
  }

  close(): void {
    this.#inner.close();
  }

  async #pathOf({ files, units }: Job): Promise<string | null> {
    try {
      const hashes = await Promise.all([...files, ...units.flat()].map((input) => this.#hashOf(input)));
      if (hashes.includes(null)) return null;
      const shape = JSON.stringify([files.length, units.map((unit) => unit.length)]);
      return join(this.#folder, `${hashOf(this.#stamp, shape, ...hashes.map(String)).slice(0, 40)}`);
    } catch {
      return null;
    }
  }

  /** One file after another: a hundred at once would not fit into memory. */
  #hashOf(input: Input): Promise<string | null> {
    const known = this.#hashes.get(input);
    if (known) return known;
    const hash = this.#last.then(() => contentHash(input, this.#settings.limits));
    this.#last = hash.catch(() => undefined);
    this.#hashes.set(input, hash);
    return hash;
  }

  async #taken(path: string): Promise<Kept | null> {
    try {
      const value: unknown = deserialize(await readFile(path));
      return isKept(value) ? value : null;
    } catch {
      return null;
    }
  }

  async #keep(path: string, checked: Checked): Promise<void> {
    const aside = `${path}.${process.pid}.part`;
    await writeFile(aside, serialize(checked));
    await rename(aside, path);
  }
}

/** Makes checkers keep their results in a folder of results, and take up what is there where `resume` says so. */
export async function keepingIn(
  out: string,
  cwd: string,
  settings: CheckSettings,
  resume: boolean,
): Promise<(checker: Checker) => Checker> {
  const folder = join(resolve(cwd, out), KEPT);
  await mkdir(folder, { recursive: true });
  const { today, ...rest } = settings;
  const expired = settings.waivers.map(({ expires }) => today > expires);
  const stamp = hashOf(await version(), JSON.stringify([rest, expired]), await configHash(settings.config));
  return (checker) => new KeepingChecker(checker, folder, settings, stamp, resume);
}
