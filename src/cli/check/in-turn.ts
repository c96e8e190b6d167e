import { checkDocument } from "./document.ts";
import type { Checked, Checker, CheckSettings, Job } from "./job.ts";

/** Checks disclosures in this process, one after another. */
export class InTurn implements Checker {
  readonly #settings: CheckSettings;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  check(job: Job): Promise<Checked> {
    const checked = this.#last.then(() => {
      if (this.#closed) throw new Error("核对已经结束");
      return checkDocument(job, this.#settings);
    });
    this.#last = checked.catch(() => undefined);
    return checked;
  }

  close(): void {
    this.#closed = true;
  }
}
