import { fileKind } from "./file-kind.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * The bytes that a reader takes: those of the file, or of the .docx or .xlsx that LibreOffice makes of it.
 * @throws ReadError where LibreOffice is needed and missing, or fails
 */
export async function readableBytes(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<Uint8Array> {
  const kind = await fileKind(bytes);
  const { convert, isConvertible } = await import("./office/index.ts");
  return isConvertible(kind) ? convert(bytes, kind, file, limits) : bytes;
}
