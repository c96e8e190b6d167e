import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Database } from "../database.ts";
import type { Job } from "./job.ts";
import { failJob, finishJob, type Held, keepJob, postponeJob, takeJob } from "./queue.ts";

/** A job that cannot be done, however often it is tried; the message is for the person who asked for it. */
export class JobRefused extends Error {
  override readonly name = "JobRefused";
}

/** How one kind of job is done. It is done again from its start after a crash, so it does nothing twice that must be done once. */
export type Handler = (job: Job, report: (progress: object) => Promise<void>) => Promise<object>;

export interface WorkerOptions {
  readonly handlers: Readonly<Record<string, Handler>>;
  /** How long a worker may be silent before another one takes its job, in milliseconds. */
  readonly lease?: number;
  /** How long to wait when there is nothing to do, in milliseconds. */
  readonly pause?: number;
  /** How often a job is tried. */
  readonly attempts?: number;
  /** Told of what was unexpected. */
  readonly onError?: (error: unknown, job: Job | null) => void;
}

/** A running worker. */
export interface Worker {
  /** Takes no further job and waits for the one at hand. */
  readonly stop: () => Promise<void>;
}

class Interrupted extends Error {}

/** Doubles with every attempt, from a second on. */
const backOff = (attempts: number) => 1_000 * 2 ** Math.min(attempts - 1, 8);

async function perform(database: Database, job: Job, held: Held, options: Required<WorkerOptions>): Promise<void> {
  const { handlers, lease, attempts, onError } = options;
  const renewal = new AbortController();
  let progress: object = {};
  const renew = async () => {
    while (!renewal.signal.aborted) {
      await setTimeout(lease / 3, null, { signal: renewal.signal, ref: false }).catch(() => {});
      if (!renewal.signal.aborted) await keepJob(database, held, lease, progress).catch(() => {});
    }
  };
  const renewed = renew();
  try {
    const handler = handlers[job.kind];
    if (!handler) throw new JobRefused(`没有处理“${job.kind}”的程序`);
    const result = await handler(job, async (next) => {
      progress = next;
      if (!(await keepJob(database, held, lease, next))) throw new Interrupted();
    });
    await finishJob(database, held, result);
  } catch (error) {
    if (error instanceof Interrupted) return;
    if (error instanceof JobRefused) return void (await failJob(database, held, error.message));
    onError(error, job);
    if (job.attempts >= attempts) await failJob(database, held, "处理时出错，多次重试没有成功");
    else await postponeJob(database, held, backOff(job.attempts));
  } finally {
    renewal.abort();
    await renewed;
  }
}

/** Starts a worker that takes jobs of the kinds it has handlers for, one after the other, until it is stopped. */
export function startWorker(database: Database, options: WorkerOptions): Worker {
  const full: Required<WorkerOptions> = { lease: 60_000, pause: 500, attempts: 5, onError: () => {}, ...options };
  const worker = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      const job = await takeJob(database, { worker, kinds: Object.keys(full.handlers), lease: full.lease }).catch(
        (error) => {
          full.onError(error, null);
          return null;
        },
      );
      if (job)
        await perform(database, job, { region: job.region, job: job.job, worker }, full).catch((error) =>
          full.onError(error, job),
        );
      else await setTimeout(full.pause, null, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
