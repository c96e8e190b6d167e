import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Crew, Message } from "./crew.ts";

/** A program for workers that lies beside the module at `url`: TypeScript in the source tree, JavaScript in the package. */
function programBeside(url: string): URL {
  return new URL(url.endsWith(".ts") ? "./worker.ts" : "./worker.js", url);
}

/** Where the workers' program is, and what its pieces of work are called when one of them fails. */
export interface WorkerProgram<Job> {
  /** The URL of a module beside `worker.ts`. */
  readonly url: string;
  readonly nameOf: (job: Job) => string;
}

/** Processes that do pieces of work, each one at a time; the work waits in line for a free process. Jobs and results are plain data. */
export class WorkerPool<Settings, Job, Result> implements Crew<Job, Result> {
  readonly #workers: readonly ChildProcess[];
  readonly #idle: ChildProcess[];
  readonly #waiting: ((worker: ChildProcess) => void)[] = [];
  readonly #nameOf: (job: Job) => string;

  constructor({ url, nameOf }: WorkerProgram<Job>, size: number, settings: Settings) {
    this.#nameOf = nameOf;
    this.#workers = Array.from({ length: size }, () => {
      const worker = fork(programBeside(url), { serialization: "advanced" });
      worker.send({ settings } satisfies Message<Settings, Job> as object);
      return worker;
    });
    this.#idle = [...this.#workers];
  }

  async run(job: Job): Promise<Result> {
    const worker = await this.#acquire();
    const answer = await this.#ask(worker, job);
    this.#release(worker);
    if ("defect" in answer) throw new Error(`${this.#nameOf(job)}\n${answer.defect}`);
    return answer.result;
  }

  close(): void {
    for (const worker of this.#workers) {
      worker.removeAllListeners();
      worker.kill();
    }
  }

  /** The answer of a worker to one piece of work. @throws when the worker ends instead. */
  #ask(worker: ChildProcess, job: Job): Promise<Answer<Result>> {
    return new Promise((resolve, reject) => {
      worker.removeAllListeners();
      worker.once("message", (answer) => resolve(answer as unknown as Answer<Result>));
      worker.once("error", reject);
      worker.once("exit", (code, signal) =>
        reject(new Error(`工作进程意外结束（${signal ?? code}）：${this.#nameOf(job)}`)),
      );
      worker.send({ job } satisfies Message<Settings, Job> as object);
    });
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
