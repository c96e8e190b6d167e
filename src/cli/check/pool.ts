import { type ChildProcess, fork } from "node:child_process";
import type { Checked, Checker, CheckSettings, Job } from "./job.ts";
import type { Answer, Message } from "./worker.ts";

/** The worker's program, beside this file: TypeScript in the source tree, JavaScript in the package. */
function startWorker(settings: CheckSettings): ChildProcess {
  const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  const worker = fork(program, { serialization: "advanced" });
  worker.send({ settings } satisfies Message);
  return worker;
}

function nameOf({ files: [first] }: Job): string {
  return first?.name ?? "";
}

/** The answer of a worker to one disclosure. @throws when the worker ends instead. */
async function ask(worker: ChildProcess, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once("message", (answer) => resolve(answer as Answer));
    worker.once("error", reject);
    worker.once("exit", (code, signal) => reject(new Error(`核对进程意外结束（${signal ?? code}）：${nameOf(job)}`)));
    worker.send({ job } satisfies Message);
  });
}

/** Processes that check disclosures, each one at a time; they wait in line for a free process. */
export class CheckPool implements Checker {
  readonly #workers: readonly ChildProcess[];
  readonly #idle: ChildProcess[];
  readonly #waiting: ((worker: ChildProcess) => void)[] = [];

  constructor(size: number, settings: CheckSettings) {
    this.#workers = Array.from({ length: size }, () => startWorker(settings));
    this.#idle = [...this.#workers];
  }

  async check(job: Job): Promise<Checked> {
    const worker = await this.#acquire();
    const answer = await ask(worker, job);
    this.#release(worker);
    if ("defect" in answer) throw new Error(`${nameOf(job)}\n${answer.defect}`);
    return answer.checked;
  }

  close(): void {
    for (const worker of this.#workers) {
      worker.removeAllListeners();
      worker.kill();
    }
  }

  #acquire(): ChildProcess | Promise<ChildProcess> {
    return this.#idle.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #release(worker: ChildProcess): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}
