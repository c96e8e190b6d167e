import { type ChildProcess, fork } from "node:child_process";
import type { CheckedFile } from "./file.ts";
import type { Answer, Task } from "./worker.ts";

/** The worker's program, beside this file: TypeScript in the source tree, JavaScript in the package. */
function startWorker(): ChildProcess {
  const program = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  return fork(program, { serialization: "advanced" });
}

/** The answer of a worker to one file. @throws when the worker ends instead. */
async function ask(worker: ChildProcess, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once("message", (answer) => resolve(answer as Answer));
    worker.once("error", reject);
    worker.once("exit", (code, signal) =>
      reject(new Error(`核对进程意外结束（${signal ?? code}）：${task.input.name}`)),
    );
    worker.send(task);
  });
}

/** Processes that check files, each one at a time; files wait in line for a free process. */
export class CheckPool {
  readonly #workers: readonly ChildProcess[];
  readonly #idle: ChildProcess[];
  readonly #waiting: ((worker: ChildProcess) => void)[] = [];

  constructor(size: number) {
    this.#workers = Array.from({ length: size }, startWorker);
    this.#idle = [...this.#workers];
  }

  /** Checks a file as soon as a process is free. @throws what is a defect of the program. */
  async check(task: Task): Promise<CheckedFile> {
    const worker = await this.#acquire();
    const answer = await ask(worker, task);
    this.#release(worker);
    if ("defect" in answer) throw new Error(`${task.input.name}\n${answer.defect}`);
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
