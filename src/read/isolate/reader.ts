import type { ChildProcess } from "node:child_process";
import type { Disclosure } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { beyondLimit, type ReadLimits } from "../limits.ts";
import type { ReadAnswer, ReadRequest } from "./message.ts";
import { residentBytes } from "./resident.ts";
import { startReader } from "./start.ts";

const WATCH_EVERY = 50;
/** Milliseconds within which a process has to start, on a busy machine too. */
const START_WITHIN = 60_000;
/** Exit code and signal of Node when its heap is full. */
const ABORTED = 134;

function crashed(file: string, how: string): ReadError {
  const advice = "文件可能已损坏或是蓄意构造的；请用原软件打开后另存，再试一次";
  return new ReadError(file, "crashed", `读取“${file}”时，读取进程意外结束（${how}）。${advice}。`);
}

/** How a process ended: its exit code, or the signal that ended it. */
interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

/** The error for a file during which a process ended: its memory was full, or it crashed. */
function ended(file: string, { code, signal }: End, limits: ReadLimits): ReadError {
  const full = code === ABORTED || signal === "SIGABRT" || signal === "SIGKILL";
  return full ? beyondLimit(file, "memoryBytes", limits) : crashed(file, signal ?? `退出码 ${code}`);
}

/** One process that reads files, one at a time. After a limit or a crash it is dead and cannot be used again. */
export class Reader {
  readonly #process: ChildProcess;
  readonly #memoryBytes: number;
  /** Fulfilled when the process has started or died. */
  readonly #started: Promise<void>;
  #dead = false;
  #end: End | null = null;

  constructor(memoryBytes: number) {
    this.#memoryBytes = memoryBytes;
    this.#process = startReader(memoryBytes);
    this.#started = new Promise((resolve) => {
      const die = () => {
        this.#dead = true;
        resolve();
      };
      this.#process.once("message", () => resolve());
      this.#process.on("error", die).on("exit", (code, signal) => {
        this.#end = { code, signal };
        die();
      });
    });
    this.rest();
  }

  /** Whether it can read another file: alive, and not swollen by the ones before. */
  get usable(): boolean {
    if (this.#dead) return false;
    const resident = this.#process.pid === undefined ? null : residentBytes(this.#process.pid);
    return resident === null || resident < this.#memoryBytes / 2;
  }

  /** While it rests it does not keep the program from ending. */
  rest(): void {
    this.#process.unref();
    this.#process.channel?.unref();
  }

  kill(): void {
    this.#dead = true;
    this.#process.kill("SIGKILL");
  }

  /**
   * Reads a file.
   * @throws ReadError from the reading itself, or `timeout`, `memory`, `crashed`; any other error is a defect
   */
  async read(request: ReadRequest, limits: ReadLimits): Promise<Disclosure> {
    this.#process.ref();
    this.#process.channel?.ref();
    try {
      await this.#start(request.file);
      const answer = await this.#answer(request, limits);
      if ("disclosure" in answer) return answer.disclosure;
      if ("defect" in answer) throw new Error(`${request.file}\n${answer.defect}`);
      const { file, code, message } = answer.refusal;
      throw new ReadError(file, code, message);
    } finally {
      this.rest();
    }
  }

  /** Waits for the process to start, which does not count towards the time of the file. */
  async #start(file: string): Promise<void> {
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(() => {
        this.kill();
        reject(crashed(file, "未能启动"));
      }, START_WITHIN);
    });
    try {
      await Promise.race([this.#started, late]);
    } finally {
      clearTimeout(clock);
    }
  }

  #answer(request: ReadRequest, limits: ReadLimits): Promise<ReadAnswer> {
    const child = this.#process;
    const { file } = request;
    return new Promise((resolve, reject) => {
      const stop = (error: ReadError) => {
        this.kill();
        settle(() => reject(error));
      };
      const watch = setInterval(() => {
        const resident = child.pid === undefined ? null : residentBytes(child.pid);
        if (resident !== null && resident > limits.memoryBytes) stop(beyondLimit(file, "memoryBytes", limits));
      }, WATCH_EVERY);
      const clock = setTimeout(() => stop(beyondLimit(file, "milliseconds", limits)), limits.milliseconds);
      const onMessage = (answer: unknown) => settle(() => resolve(answer as ReadAnswer));
      const onError = (error: Error) => stop(crashed(file, error.message));
      const onExit = (code: number | null, signal: string | null) => stop(ended(file, { code, signal }, limits));
      const settle = (finish: () => void) => {
        clearInterval(watch);
        clearTimeout(clock);
        child.off("message", onMessage).off("error", onError).off("exit", onExit);
        finish();
      };
      child.on("message", onMessage).on("error", onError).on("exit", onExit);
      if (this.#dead) return stop(this.#end ? ended(file, this.#end, limits) : crashed(file, "已退出"));
      child.send(request, (error) => {
        if (error) onError(error);
      });
    });
  }
}
