import type { Io } from "./io.ts";

/** One command of the program; its file also holds its help. */
export interface Command {
  /** What stands behind `mingzhang NAME --help`, in Chinese. */
  readonly help: string;
  /**
   * Runs the command and returns its exit code.
   * @throws UsageError, InputError, ReadError for what the user can mend; anything else is a defect.
   */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}
