import { randomUUID } from "node:crypto";
import type { Queries } from "../database.ts";
import { JOB_COLUMNS, type Job } from "./job.ts";

/** A job to be put into the queue. The same kind and key in a region is the same job and is not done twice. */
export interface NewJob {
  readonly region: string;
  readonly kind: string;
  readonly key: string;
  readonly input: object;
  readonly person: string;
}

/** Puts a job into the queue, in the transaction that asks for it; the one that is there when it was put in before. */
export async function enqueue(queries: Queries, { region, kind, key, input, person }: NewJob): Promise<Job> {
  const [added] = await queries.query<Job>(
    `insert into job (region, job, kind, key, input, state, person) values ($1, $2, $3, $4, $5, 'waiting', $6)
     on conflict (region, kind, key) do nothing returning ${JOB_COLUMNS}`,
    [region, randomUUID(), kind, key, JSON.stringify(input), person],
  );
  if (added) return added;
  const [known] = await queries.query<Job>(
    `select ${JOB_COLUMNS} from job where region = $1 and kind = $2 and key = $3`,
    [region, kind, key],
  );
  return known as Job;
}

/** A job by its name; null where there is none. */
export async function jobOf(queries: Queries, region: string, job: string): Promise<Job | null> {
  const sql = `select ${JOB_COLUMNS} from job where region = $1 and job = $2`;
  const [row] = await queries.query<Job>(sql, [region, job]);
  return row ?? null;
}

/**
 * Takes the job that is due longest for a worker, for `lease` milliseconds; null when there is nothing to do. Workers on any
 * number of machines may ask at once: none gets a job that another one has.
 */
export async function takeJob(
  queries: Queries,
  { worker, kinds, lease }: { readonly worker: string; readonly kinds: readonly string[]; readonly lease: number },
): Promise<Job | null> {
  const [job] = await queries.query<Job>(
    `update job set state = 'running', worker = $1, attempts = attempts + 1,
       leased_until = now() + $3 * interval '1 millisecond'
     where (region, job) = (
       select region, job from job
       where kind = any($2) and due_at <= now() and (state = 'waiting' or (state = 'running' and leased_until < now()))
       order by due_at limit 1 for update skip locked)
     returning ${JOB_COLUMNS}`,
    [worker, kinds, lease],
  );
  return job ?? null;
}

/** A job in the hands of a worker. */
export interface Held {
  readonly region: string;
  readonly job: string;
  readonly worker: string;
}

async function change(queries: Queries, { region, job, worker }: Held, set: string, value: string | number | null) {
  const sql = `update job set ${set} where region = $1 and job = $2 and worker = $3 and state = 'running' returning job`;
  return (await queries.query(sql, [region, job, worker, value])).length > 0;
}

/** Prolongs the lease and notes how far the job is; false when it was cancelled or taken over: the worker then stops. */
export function keepJob(queries: Queries, held: Held, lease: number, progress: object): Promise<boolean> {
  const set = `leased_until = now() + ${Number(lease)} * interval '1 millisecond', progress = $4`;
  return change(queries, held, set, JSON.stringify(progress));
}

/** Ends a job with its result. Done in the transaction that writes what the job made, it is done once. */
export function finishJob(queries: Queries, held: Held, result: object): Promise<boolean> {
  return change(
    queries,
    held,
    "state = 'done', finished_at = now(), leased_until = null, result = $4",
    JSON.stringify(result),
  );
}

/** Ends a job that cannot be done, with a reason for the person who asked for it. */
export function failJob(queries: Queries, held: Held, reason: string): Promise<boolean> {
  return change(queries, held, "state = 'failed', finished_at = now(), leased_until = null, error = $4", reason);
}

/** Gives a job back, to be tried again after so many milliseconds. */
export function postponeJob(queries: Queries, held: Held, delay: number): Promise<boolean> {
  const set = "state = 'waiting', leased_until = null, due_at = now() + $4::bigint * interval '1 millisecond'";
  return change(queries, held, set, delay);
}

/** Cancels a job that is not at its end yet. */
export async function cancelJob(queries: Queries, region: string, job: string): Promise<boolean> {
  const sql = `update job set state = 'cancelled', finished_at = now()
    where region = $1 and job = $2 and state in ('waiting', 'running') returning job`;
  return (await queries.query(sql, [region, job])).length > 0;
}
