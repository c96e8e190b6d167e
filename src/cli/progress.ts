import type { Io } from "./io.ts";

const WIDTH = 24;
const NAME_WIDTH = 30;
/** Where there is no terminal, a line is printed after each tenth of this many files or more. */
const MANY = 20;
const CLEAR = "\r\u001b[K";

/** Tells on the error stream how far a long piece of work is: a bar on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #io: Io;
  readonly #total: number;
  readonly #word: string;
  #done = 0;
  #told = 0;

  /** @param done what is said of those that are done, where there is no terminal: 已核对 */
  constructor(io: Io, total: number, done = "已核对") {
    this.#io = io;
    this.#total = total;
    this.#word = done;
  }

  /** One more is done. */
  step(name: string): void {
    this.#done += 1;
    if (this.#io.terminal) this.#draw(name);
    else this.#tell();
  }

  /** Takes the bar away, so that something else can be printed. */
  clear(): void {
    if (this.#io.terminal && this.#total > 1) this.#io.err(CLEAR);
  }

  #draw(name: string): void {
    if (this.#total < 2) return;
    const filled = Math.round((Math.min(this.#done, this.#total) / this.#total) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const shown = [...name.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")].slice(-NAME_WIDTH / 2).join("");
    this.#io.err(`${CLEAR}${bar} ${this.#done}/${this.#total} ${shown}`);
  }

  #tell(): void {
    if (this.#total < MANY) return;
    const tenths = Math.floor((this.#done * 10) / this.#total);
    if (tenths === this.#told) return;
    this.#told = tenths;
    this.#io.err(`${this.#word} ${this.#done}/${this.#total}\n`);
  }
}
