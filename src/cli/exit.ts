/** Exit codes, as scripts see them. */
export const EXIT = {
  /** Done; no error and no warning was found. */
  clean: 0,
  /** Done; errors or warnings were found. */
  problems: 1,
  /** Bad input: wrong arguments, a file that cannot be read, a broken book. */
  badInput: 2,
  /** A defect of the program itself. */
  defect: 70,
} as const;
