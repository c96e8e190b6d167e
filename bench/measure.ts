import { performance } from "node:perf_hooks";

/** One benchmark: `prepare` does what is not measured and returns what is. */
export interface Benchmark {
  readonly name: string;
  readonly prepare: () => Promise<() => unknown>;
}

export interface Effort {
  readonly warmUpRuns: number;
  readonly runs: number;
}

/** Milliseconds of one run: the median, the quartiles around it, and how many runs they come from. */
export interface Measurement {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly runs: number;
}

/**
 * The value below which a share of the sorted values lies, interpolated between neighbours.
 * @throws RangeError for no values.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("no values");
  return below + (above - below) * (position - Math.floor(position));
}

/** Summarizes the times of runs, in any order. */
export function summarize(milliseconds: readonly number[]): Measurement {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const [lower, median, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  return { median, lower, upper, runs: sorted.length };
}

/** Runs `work` until the machine is warm, then times every run by itself. `now` gives milliseconds. */
export async function measure(
  work: () => unknown,
  { warmUpRuns, runs }: Effort,
  now: () => number = () => performance.now(),
): Promise<Measurement> {
  for (let run = 0; run < warmUpRuns; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = now();
    await work();
    times.push(now() - started);
  }
  return summarize(times);
}
