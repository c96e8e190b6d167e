import type { Disclosure } from "../../disclosure/index.ts";
import { readableBytes } from "../convert.ts";
import { ReadError } from "../error.ts";
import { checkLimit, limitsWith, type ReadLimits } from "../limits.ts";
import type { InProcessOptions } from "../options.ts";
import type { ReadRequest } from "./message.ts";
import { Reader } from "./reader.ts";

export interface ReadPoolOptions extends InProcessOptions {
  /** How many files are read at the same time; 1 when not given. */
  readonly jobs?: number;
}

/** Processes that read files, kept warm between files. */
export interface ReadPool {
  /** Reads a file in a process of its own, as soon as one is free. @throws ReadError as read does */
  readonly read: (bytes: Uint8Array, file: string) => Promise<Disclosure>;
  /** Waits for the files being read and ends the processes. Files that come later are refused. */
  readonly close: () => Promise<void>;
}

class Pool implements ReadPool {
  readonly #options: InProcessOptions;
  readonly #limits: ReadLimits;
  readonly #idle: Reader[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<Promise<unknown>>();
  #free: number;
  #closed = false;

  constructor({ jobs = 1, ...options }: ReadPoolOptions) {
    this.#options = options;
    this.#limits = limitsWith(options.limits);
    this.#free = Math.max(1, jobs);
  }

  read = (bytes: Uint8Array, file: string): Promise<Disclosure> => {
    const reading = this.#read(bytes, file);
    this.#running.add(reading);
    const done = () => this.#running.delete(reading);
    reading.then(done, done);
    return reading;
  };

  close = async (): Promise<void> => {
    this.#closed = true;
    await Promise.allSettled(this.#running);
    for (const reader of this.#idle.splice(0)) reader.kill();
  };

  async #read(bytes: Uint8Array, file: string): Promise<Disclosure> {
    if (this.#closed) throw new ReadError(file, "closed", `“${file}”未读取：读取服务已经关闭。`);
    checkLimit(file, "fileBytes", bytes.byteLength, this.#limits);
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      const readable = await readableBytes(bytes, file, this.#limits);
      return await this.#readWith(this.#reader(), { bytes: readable, file, options: this.#options });
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  async #readWith(reader: Reader, request: ReadRequest): Promise<Disclosure> {
    try {
      return await reader.read(request, this.#limits);
    } finally {
      if (reader.usable) this.#idle.push(reader);
      else reader.kill();
    }
  }

  #reader(): Reader {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.usable) return reader;
      reader.kill();
    }
    return new Reader(this.#limits.memoryBytes);
  }
}

/**
 * Starts a pool of processes for files that may be hostile. A process has no environment and no path, only the bytes sent
 * to it; the built program cannot write files or start programs there. Time and memory are watched from outside: a process
 * that passes a limit is killed and replaced, and its file gets a ReadError `timeout` or `memory`; one that dies gets
 * `crashed`. Processes start when they are needed and end with the pool or the program, whichever is first.
 */
export function createReadPool(options: ReadPoolOptions = {}): ReadPool {
  return new Pool(options);
}
