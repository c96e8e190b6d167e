/** What a command may do to the world around it besides files: tests give their own. */
export interface Io {
  /** Prints results. */
  readonly out: (text: string) => void;
  /** Prints what went wrong. */
  readonly err: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Whether what goes to `err` is seen on a terminal, where lines can be drawn over. */
  readonly terminal?: boolean;
}
