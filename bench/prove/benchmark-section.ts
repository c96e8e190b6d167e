import { markdownTable } from "../markdown-table.ts";
import type { Measurement } from "../measure.ts";

type Result = Measurement & { readonly name: string };

/** The results in what `npm run bench -- --json` prints; none when it printed something else. */
export function parseBenchmarks(printed: string): Result[] {
  try {
    const { results }: { results?: Result[] } = JSON.parse(printed);
    return results ?? [];
  } catch {
    return [];
  }
}

/** A row for each benchmark: median and quartiles in milliseconds. */
export function benchmarkSection(results: readonly Result[]): string {
  const columns = ["Median, ms", "Quartiles, ms", "Runs"].map((heading) => ({ heading, numeric: true }));
  const rows = results.map(({ name, median, lower, upper, runs }) => [
    name,
    median.toFixed(1),
    `${lower.toFixed(1)}–${upper.toFixed(1)}`,
    runs,
  ]);
  return markdownTable([{ heading: "Benchmark" }, ...columns], rows);
}
