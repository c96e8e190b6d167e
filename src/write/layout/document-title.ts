import type { Disclosure, Heading } from "../../disclosure/index.ts";
import { printable } from "./printable.ts";

/** The title of a document on one line: that of its heading of level 0; "" where it has none. */
export function documentTitle({ blocks }: Disclosure): string {
  const title = blocks.find((block): block is Heading => block.type === "heading" && block.level === 0);
  return oneLine(title?.text ?? "");
}

/** A text on one line, as titles and names need it. */
export function oneLine(text: string): string {
  return printable({ text, origins: [] }).text.replace(/\s+/g, " ").trim();
}
