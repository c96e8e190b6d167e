import type { ZipRecord } from "./directory.ts";

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The names of the files in an archive. Names that are not flagged as UTF-8 are GB 18030 (Windows, 好压, WinRAR in
 * China), unless all of them are valid UTF-8, as from a Mac, which sets no flag.
 */
export function entryNames(records: readonly ZipRecord[]): string[] {
  const unflagged = records.filter((record) => !record.utf8);
  const encoding = unflagged.every((record) => isUtf8(record.nameBytes)) ? "utf-8" : "gb18030";
  return records.map((record) => new TextDecoder(record.utf8 ? "utf-8" : encoding).decode(record.nameBytes));
}

/**
 * A name from an archive as a harmless relative path: forward slashes, no drive, no way up, no root, no control
 * characters. It only ever serves to name a file; nothing is written to disk.
 */
export function safePath(name: string): string {
  return (
    name
      .replaceAll("\\", "/")
      .replace(/^[A-Za-z]:/, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come through.
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .split("/")
      .filter((part) => part !== "" && part !== "." && part !== "..")
      .join("/")
  );
}

/** Files that systems leave in archives: nobody means to publish them. */
export function isLeftover(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.some((part) => part === "__MACOSX" || part.startsWith("."))) return true;
  return name.startsWith("~$") || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
