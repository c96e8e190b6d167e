import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Linux counts processor time in hundredths of a second, whatever the clock of the machine. */
const TICK = 10;
/** Ended processes are counted when the system has told that they ended. */
const SETTLE = 300;

/** Fields 16 and 17 of proc(5) stat, counted behind the name in brackets, which may contain anything. */
function endedChildren(): number | null {
  try {
    const fields = readFileSync("/proc/self/stat", "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return null;
  }
}

async function used(): Promise<number | null> {
  await wait(SETTLE);
  const children = endedChildren();
  const { user, system } = process.cpuUsage();
  return children === null ? null : children + (user + system) / 1000;
}

/** What some work took, in milliseconds. */
export interface Taken {
  /** By the wall clock. */
  readonly elapsed: number;
  /** Of all processors, by this process and those that it started and that ended; null where the system does not tell. */
  readonly processor: number | null;
}

/** Measures work that may start processes, once these have ended. */
export async function taken(work: () => Promise<void>): Promise<Taken> {
  const before = await used();
  const started = performance.now();
  await work();
  const elapsed = performance.now() - started;
  const after = await used();
  return { elapsed, processor: before === null || after === null ? null : after - before };
}
