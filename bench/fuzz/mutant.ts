import { mutateBytes } from "./mutate-bytes.ts";
import { mutateText } from "./mutate-text.ts";
import { mutateZip } from "./mutate-zip.ts";
import { Chance, caseSeed } from "./random.ts";
import type { ReaderName } from "./seeds.ts";

const ZIPPED: ReadonlySet<ReaderName> = new Set(["docx", "xlsx", "zip"]);
const BINARY: ReadonlySet<ReaderName> = new Set(["xls", "pdf"]);

/** The mutant of a number: the same for the same reader, seeds, seed and number. */
export function mutant(reader: ReaderName, seeds: readonly Uint8Array[], seed: number, index: number): Uint8Array {
  const chance = new Chance(caseSeed(seed, index));
  const bytes = chance.pick(seeds);
  if (ZIPPED.has(reader)) return mutateZip(bytes, chance, seeds);
  if (BINARY.has(reader) || chance.below(4) === 0) return mutateBytes(bytes, chance, seeds);
  return new TextEncoder().encode(mutateText(new TextDecoder().decode(bytes), chance));
}
