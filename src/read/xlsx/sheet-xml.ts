import { checkLimit, type ReadLimits } from "../limits.ts";
import { checkSheetSize } from "./bounds.ts";

const COLUMN = /<(?:\w+:)?col\b[^<>]*>/g;
const LINK = /<(?:\w+:)?hyperlink [^<>]*>/g;

function countCells(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1))
    if (xml[at + 1] === 0x63 && (xml[at + 2] === 0x20 || xml[at + 2] === 0x3e)) count += 1;
  return count;
}

/** A whole number that an attribute gives, read as leniently as the library does that loops up to it. */
function numberIn(tag: string, name: string): number {
  return Number.parseInt(new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "0", 10) || 0;
}

/** How many columns the tags of a sheet describe. @throws ReadError for columns beyond any sheet */
function countColumns(tags: readonly string[], file: string): number {
  let count = 0;
  for (const tag of tags) {
    const [first, last] = [numberIn(tag, "min"), numberIn(tag, "max")];
    checkSheetSize(file, 0, Math.max(last, last - first + 1));
    count += Math.max(0, last - first + 1);
  }
  return count;
}

/**
 * A part of a workbook that may be a sheet, checked and without its links: the library that reads it visits every cell that
 * a link covers and every column that is described, however many there are.
 *
 * @throws ReadError `malformed`, `tooManyCells`
 */
export function plainSheet(
  part: Uint8Array,
  file: string,
  limits: ReadLimits,
): { readonly part: Uint8Array; readonly cells: number } {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const cells = countCells(part);
  const [hasColumns, hasLinks] = [bytes.includes("col "), bytes.includes("hyperlink ")];
  if (!hasColumns && !hasLinks) return { part, cells };
  const xml = bytes.toString("latin1");
  checkLimit(file, "cells", countColumns(xml.match(COLUMN) ?? [], file), limits);
  return { part: hasLinks ? Buffer.from(xml.replace(LINK, ""), "latin1") : part, cells };
}
