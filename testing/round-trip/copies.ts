import type { Disclosure } from "../../src/disclosure/index.ts";
import { read } from "../../src/read/index.ts";
import { writeDocx, writeHtml, writeJson, writeMarkdown, writePdf, writeXlsx } from "../../src/write/index.ts";
import { fromOpenData } from "./open-data.ts";

/** The kinds of files that a disclosure is written as. */
export const KINDS = ["html", "docx", "xlsx", "pdf", "md", "json"] as const;
export type Kind = (typeof KINDS)[number];

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A disclosure as a file of a kind; with `marks`, figures carry their identity where the kind can hold it. */
export async function fileOf(kind: Kind, disclosure: Disclosure, marks: boolean): Promise<Uint8Array> {
  switch (kind) {
    case "html":
      return bytesOf(writeHtml(disclosure, { marks }));
    case "docx":
      return writeDocx(disclosure, { marks });
    case "xlsx":
      return writeXlsx(disclosure, { marks });
    case "pdf":
      return writePdf(disclosure, { marks });
    case "md":
      return bytesOf(writeMarkdown(disclosure));
    case "json":
      return bytesOf(writeJson(disclosure, { marks }));
  }
}

/** Reads a file that was written as this kind, or saved as such by another program. */
export async function readBack(kind: Kind, bytes: Uint8Array): Promise<Disclosure> {
  if (kind === "json") return fromOpenData(new TextDecoder().decode(bytes));
  return read(bytes, `copy.${kind}`, { isolate: false });
}

/** A disclosure written as a kind and read back. */
export async function copyOf(kind: Kind, disclosure: Disclosure, marks: boolean): Promise<Disclosure> {
  return readBack(kind, await fileOf(kind, disclosure, marks));
}

/** Whether files of this kind hold identity marks at all. */
export function holdsMarks(kind: Kind): boolean {
  return kind !== "md";
}
