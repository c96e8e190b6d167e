import { markdownTable } from "../markdown-table.ts";

/** What the fuzzer says of one reader. */
export interface FuzzCount {
  readonly reader: string;
  readonly read: number;
  readonly refused: number;
  readonly failed: number;
  /** The longest time for one file, in milliseconds. */
  readonly slowest: number;
}

/** Reads the fuzzer's lines of counts; all else that it prints (paths, stacks) is left out. */
export function parseFuzz(printed: string): FuzzCount[] {
  const counts = /^(\w+): (\d+) read, (\d+) refused, (\d+) failed; slowest (\d+) ms$/gm;
  return [...printed.matchAll(counts)].map(([, reader = "", ...numbers]) => {
    const [read = 0, refused = 0, failed = 0, slowest = 0] = numbers.map(Number);
    return { reader, read, refused, failed, slowest };
  });
}

/** Whether every reader got its full count of damaged files and bore them all. */
export function fuzzHolds(counts: readonly FuzzCount[], readers: readonly string[], count: number): boolean {
  return readers.every((name) =>
    counts.some((each) => each.reader === name && each.failed === 0 && each.read + each.refused === count),
  );
}

/** A row for each reader and one for all. */
export function fuzzSection(counts: readonly FuzzCount[]): string {
  const sum = (of: (count: FuzzCount) => number) => counts.reduce((all, count) => all + of(count), 0);
  const all: FuzzCount = {
    reader: "All",
    read: sum(({ read }) => read),
    refused: sum(({ refused }) => refused),
    failed: sum(({ failed }) => failed),
    slowest: Math.max(0, ...counts.map(({ slowest }) => slowest)),
  };
  const columns = ["Read", "Refused", "Failed", "Slowest, ms"].map((heading) => ({ heading, numeric: true }));
  const rows = [...counts, all].map(({ reader, ...figures }) => [
    reader,
    figures.read,
    figures.refused,
    figures.failed,
    figures.slowest,
  ]);
  return markdownTable([{ heading: "Reader" }, ...columns], rows);
}
