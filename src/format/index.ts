import type { Format } from "./format.ts";
import { wuhan } from "./wuhan/index.ts";

export * from "./columns.ts";
export * from "./form.ts";
export * from "./format.ts";
export { chineseNumber, type NumberStyle, numberPrefix } from "./number-style.ts";
export * from "./outline.ts";
export * from "./record-table.ts";
export * from "./sentence.ts";
export * from "./table.ts";

/** All formats that are declared, one a region. */
export const formats: readonly Format[] = [wuhan];

/** The format with an id, or null. */
export function formatNamed(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}

/** The format of the region that a code of an administrative division belongs to (420103 lies in 4201), or null. */
export function formatOfRegion(regionCode: string): Format | null {
  return formats.find(({ region }) => regionCode.startsWith(region.code)) ?? null;
}
