import { markdownTable } from "../markdown-table.ts";
import { quantile } from "../measure.ts";
import type { Load, LoadResult } from "./campaign.ts";
import type { Kind } from "./tally.ts";
import { BARE } from "./users.ts";

const PERCENTILES = [0.5, 0.95, 0.99] as const;
const COLUMNS = ["p50, ms", "p95, ms", "p99, ms", "Requests per second", "Requests", "Unchanged", "Conflicts"];

function row({ name, milliseconds, unchanged, conflicts }: Kind, seconds: number): (string | number)[] {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const times = PERCENTILES.map((share) => (sorted.length > 0 ? quantile(sorted, share).toFixed(0) : "–"));
  return [name, ...times, (sorted.length / seconds).toFixed(1), sorted.length, unchanged || "", conflicts || ""];
}

/** A run as Markdown: a table with a row for each kind of request, the bare route first, and what was found. */
export function loadSection(load: Load, { seconds, kinds, errors, edits }: LoadResult): string {
  const bareFirst = [...kinds].sort((a, b) => Number(b.name === BARE) - Number(a.name === BARE));
  const columns = [{ heading: "Request" }, ...COLUMNS.map((heading) => ({ heading, numeric: true }))];
  const table = markdownTable(
    columns,
    bareFirst.map((kind) => row(kind, seconds)),
  );
  const all = kinds.reduce((sum, { milliseconds }) => sum + milliseconds.length, 0);
  const facts = `${load.readers} readers and ${load.writers} writers without pauses for ${seconds.toFixed(0)} seconds, engine: ${load.engine}. ${all} requests (${(all / seconds).toFixed(0)} per second), ${errors.length} errors, ${edits} edits acknowledged, all of them looked up at the end.`;
  return `${facts}\n\n${table}`;
}
