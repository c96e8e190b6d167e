import type { Crew } from "./crew.ts";
import { InTurn } from "./in-turn.ts";
import { WorkerPool, type WorkerProgram } from "./pool.ts";

export type { Crew } from "./crew.ts";
export { serve } from "./serve.ts";

/** Up to `size` processes for some work, or this one where one is enough. */
export function crewOf<Settings, Job, Result>(
  size: number,
  program: WorkerProgram<Job>,
  work: (job: Job, settings: Settings) => Promise<Result>,
  settings: Settings,
): Crew<Job, Result> {
  return size > 1 ? new WorkerPool<Settings, Job, Result>(program, size, settings) : new InTurn(work, settings);
}
