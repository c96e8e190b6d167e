/** Where a job stands. A running job whose lease has run out is taken up by another worker. */
export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** Work that is done outside of a request. Input, progress and result are what the kind says. */
export interface Job {
  readonly job: string;
  readonly region: string;
  readonly kind: string;
  readonly key: string;
  readonly input: unknown;
  readonly state: JobState;
  readonly attempts: number;
  readonly progress: unknown;
  readonly result: unknown;
  readonly error: string | null;
  readonly person: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** The columns of a job, as a statement selects them. */
export const JOB_COLUMNS = `job, region, kind, key, input, state, attempts, progress, result, error, person,
  created_at as "createdAt", finished_at as "finishedAt"`;
