/** A file that cannot be read. The message is Chinese and meant for the person who chose the file. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** The name of the file, as given. */
  readonly file: string;
  /** A stable word for programs: `notAPackage`, `tooLarge`, `malformed` … */
  readonly code: string;

  constructor(file: string, code: string, message: string) {
    super(message);
    this.file = file;
    this.code = code;
  }
}
