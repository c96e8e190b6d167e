import { type Container, chain, containerOf, type OleEntry, oleEntries, sectorAt } from "./ole.ts";

const SMALL_SECTOR = 64;
const SMALL_LIMIT_AT = 56;
const SMALL_TABLE_AT = 60;

/** The content of a chain of sectors; null where the chain is shorter than the size says. */
function gathered({ bytes, sectorSize, ...rest }: Container, first: number, size: number): Uint8Array | null {
  const count = Math.ceil(size / sectorSize);
  const places = chain({ bytes, sectorSize, ...rest }, first, count);
  if (places.length < count) return null;
  const content = new Uint8Array(count * sectorSize);
  for (const [index, at] of places.entries()) content.set(bytes.subarray(at, at + sectorSize), index * sectorSize);
  return content.subarray(0, size);
}

/** The content of a small stream: small sectors within the root's content, chained by a table of their own. */
function gatheredSmall(container: Container, root: OleEntry, { firstSector, size }: OleEntry): Uint8Array | null {
  const { view, sectorSize } = container;
  const holder = gathered(container, root.firstSector, root.size);
  if (!holder) return null;
  const tables = chain(container, view.getUint32(SMALL_TABLE_AT, true), Math.ceil(holder.length / SMALL_SECTOR));
  const perTable = sectorSize / 4;
  const content = new Uint8Array(Math.ceil(size / SMALL_SECTOR) * SMALL_SECTOR);
  let sector = firstSector;
  for (let at = 0; at < content.length; at += SMALL_SECTOR) {
    const from = sector * SMALL_SECTOR;
    const table = tables[Math.floor(sector / perTable)];
    if (from >= holder.length || table === undefined) return null;
    content.set(holder.subarray(from, from + SMALL_SECTOR), at);
    sector = view.getUint32(table + (sector % perTable) * 4, true);
  }
  return content.subarray(0, size);
}

/** The content of a stream of an OLE container; null where there is none of that name or it is broken. */
export function oleStream(bytes: Uint8Array, name: string): Uint8Array | null {
  const container = containerOf(bytes);
  if (!container) return null;
  const entries = oleEntries(container);
  const stream = entries.find((entry) => !entry.isRoot && entry.name === name);
  if (!stream || stream.size > bytes.length) return null;
  if (stream.size >= container.view.getUint32(SMALL_LIMIT_AT, true))
    return sectorAt(container, stream.firstSector) === null
      ? null
      : gathered(container, stream.firstSector, stream.size);
  const root = entries.find((entry) => entry.isRoot);
  return root && root.size <= bytes.length ? gatheredSmall(container, root, stream) : null;
}
