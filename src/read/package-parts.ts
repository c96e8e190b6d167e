import { checkLimit, limitsWith, type ReadLimits } from "./limits.ts";

/**
 * The parts of an office package (.docx, .xlsx) by name, in their order, within the limits.
 * @throws ReadError for a file that is no package, is damaged, or passes a limit
 */
export async function packageParts(
  bytes: Uint8Array,
  file: string,
  chosen: Partial<ReadLimits> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const limits = limitsWith(chosen);
  checkLimit(file, "fileBytes", bytes.byteLength, limits);
  const { openZip } = await import("./zip/index.ts");
  return new Map(openZip(bytes, file, limits).map((part) => [part.name.replace(/^\//, ""), part.bytes()] as const));
}
