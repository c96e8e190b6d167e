import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateText } from "./mutate-text.ts";
import type { Chance } from "./random.ts";

const HEADERS = [0x04034b50, 0x02014b50, 0x06054b50];
const LONGEST_HEADER = 46;

/** Damages fields of the archive's own headers: sizes, offsets, flags, name lengths. */
function corruptHeaders(bytes: Uint8Array, chance: Chance): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  const places: number[] = [];
  for (let at = 0; at + 4 <= result.length; at += 1) if (HEADERS.includes(view.getUint32(at, true))) places.push(at);
  if (places.length === 0) return result;
  for (let i = 1 + chance.below(4); i > 0; i -= 1) {
    const at = chance.pick(places) + 4 + chance.below(LONGEST_HEADER - 8);
    if (at + 4 <= result.length)
      view.setUint32(at, chance.pick([0, 1, 0xffff, 0xffffffff, 0x7fffffff, chance.below(2 ** 31)]), true);
  }
  return result;
}

/** Damages a part within, and packs the whole again so that the reader gets to see it. */
function mutatePart(bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]): Uint8Array {
  const parts = unzipSync(bytes);
  const name = chance.pick(Object.keys(parts).filter((each) => !each.endsWith("/")));
  const part = parts[name] ?? new Uint8Array();
  switch (chance.below(6)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = new Uint8Array(mutateBytes(part, chance, others));
      break;
    default:
      parts[name] = strToU8(mutateText(strFromU8(part), chance));
  }
  return zipSync(parts, { level: 1 });
}

/** Damages a zip archive or office package: its bytes, its headers, or a part within. */
export function mutateZip(bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]): Uint8Array {
  switch (chance.below(6)) {
    case 0:
      return mutateBytes(bytes, chance, others);
    case 1:
      return corruptHeaders(bytes, chance);
    default:
      return mutatePart(bytes, chance, others);
  }
}
