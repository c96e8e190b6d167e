/** Does pieces of work one after another or side by side, in this process or in others. */
export interface Crew<Job, Result> {
  /** Does a piece of work when its turn comes. @throws a defect of the program */
  readonly run: (job: Job) => Promise<Result>;
  readonly close: () => void;
}

/** What a worker is sent: first, once, the settings; then each piece of work. */
export type Message<Settings, Job> = { readonly settings: Settings } | { readonly job: Job };

/** What a worker answers: what came of the work, or the defect of the program that stopped it. */
export type Answer<Result> = { readonly result: Result } | { readonly defect: string };
