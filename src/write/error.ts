/** A document that cannot be written here: a program or font is missing. The message is Chinese and names the remedy. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}
