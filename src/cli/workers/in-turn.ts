import type { Crew } from "./crew.ts";

/** Does pieces of work in this process, one after another. */
export class InTurn<Settings, Job, Result> implements Crew<Job, Result> {
  readonly #work: (job: Job, settings: Settings) => Promise<Result>;
  readonly #settings: Settings;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(work: (job: Job, settings: Settings) => Promise<Result>, settings: Settings) {
    this.#work = work;
    this.#settings = settings;
  }

  run(job: Job): Promise<Result> {
    const done = this.#last.then(() => {
      if (this.#closed) throw new Error("工作已经结束");
      return this.#work(job, this.#settings);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  close(): void {
    this.#closed = true;
  }
}
