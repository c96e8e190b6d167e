import { createReadPool, ReadError, type ReadPool, readAll } from "../../src/read/index.ts";
import { mutant } from "./mutant.ts";
import { type ReaderName, seedsOf } from "./seeds.ts";

/** A mutant that a reader did not bear. */
export interface Failure {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** What happened: a limit that a small file must not reach, a crash, or an exception that is no refusal. */
  readonly what: string;
}

export interface CampaignResult {
  /** Files that were read in spite of the damage. */
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  /** The longest time for one file, in milliseconds. */
  readonly slowest: number;
}

export interface Campaign {
  readonly reader: ReaderName;
  readonly seed: number;
  readonly first?: number;
  readonly count: number;
  readonly jobs: number;
  /** Time that a file may take; 10 seconds when not given. */
  readonly milliseconds?: number;
  readonly onFailure?: (failure: Failure) => void;
}

const BREACHES: ReadonlySet<string> = new Set(["timeout", "memory", "crashed"]);
const MILLISECONDS = 10_000;
const MEMORY_BYTES = 768 * 1024 * 1024;

type Outcome = "read" | "refused" | { readonly breach: string };

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ReadError))
    return { breach: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  return BREACHES.has(error.code) ? { breach: `${error.code}: ${error.message}` } : "refused";
}

async function feed(pool: ReadPool, reader: ReaderName, bytes: Uint8Array): Promise<Outcome> {
  try {
    if (reader !== "zip") {
      await pool.read(bytes, reader === "csv" ? "变体.csv" : `变体.${reader}`);
      return "read";
    }
    const { entries } = await readAll(bytes, "变体.zip", { reader: pool.read });
    const breach = entries
      .map(({ error }) => (error ? outcomeOf(error) : "read"))
      .find((each) => typeof each === "object");
    return breach ?? "read";
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Feeds mutants of sound files to a reader and gathers what it does not bear. Reading happens in processes of their own. */
export async function runCampaign({
  reader,
  seed,
  first = 0,
  count,
  jobs,
  milliseconds = MILLISECONDS,
  onFailure,
}: Campaign): Promise<CampaignResult> {
  const seeds = await seedsOf(reader);
  const pool = createReadPool({ jobs, limits: { milliseconds, memoryBytes: MEMORY_BYTES } });
  const failures: Failure[] = [];
  let [read, refused, slowest, next] = [0, 0, 0, first];
  const work = async () => {
    while (next < first + count) {
      const index = next;
      next += 1;
      const bytes = mutant(reader, seeds, seed, index);
      const started = performance.now();
      const outcome = await feed(pool, reader, bytes);
      slowest = Math.max(slowest, performance.now() - started);
      if (outcome === "read") read += 1;
      else if (outcome === "refused") refused += 1;
      else {
        const failure = { index, bytes, what: outcome.breach };
        failures.push(failure);
        onFailure?.(failure);
      }
    }
  };
  try {
    if (seeds.length > 0) await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    await pool.close();
  }
  return { read, refused, failures, slowest };
}
