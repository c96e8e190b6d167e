import { availableParallelism } from "node:os";
import type { InProcessOptions } from "../options.ts";
import { createReadPool, type ReadPool } from "./pool.ts";

const MOST_JOBS = 4;
const pools = new Map<string, ReadPool>();

/** The pool that serves all reading with the same options; its resting processes do not keep the program from ending. */
export function poolFor(options: InProcessOptions): ReadPool {
  const key = JSON.stringify(options);
  const pool = pools.get(key) ?? createReadPool({ ...options, jobs: Math.min(MOST_JOBS, availableParallelism()) });
  pools.set(key, pool);
  return pool;
}
