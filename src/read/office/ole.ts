const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MOST_DIRECTORY_SECTORS = 4096;
const END_OF_CHAIN = 0xfffffffa;
const HEADER_TABLE_ENTRIES = 109;
const STREAM = 2;
const ROOT = 5;

/** An OLE container: a file of sectors that are chained by an allocation table, like an old disk. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
}

/** A stream in an OLE container, or its root, which holds the small streams together. */
export interface OleEntry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly firstSector: number;
  readonly size: number;
}

/** The container that a file is; null where its header is broken. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  return shift === 9 || shift === 12 ? { bytes, view, sectorSize: 2 ** shift } : null;
}

/** Where a sector begins in the file; null where there is none. */
export function sectorAt({ view, sectorSize }: Container, sector: number): number | null {
  const at = (sector + 1) * sectorSize;
  return sector < END_OF_CHAIN && at + sectorSize <= view.byteLength ? at : null;
}

/** The sector that holds a part of the allocation table; beyond the 109 in the header they stand in a chain of lists. */
function tableSector(container: Container, index: number): number | null {
  const { view, sectorSize } = container;
  if (index < HEADER_TABLE_ENTRIES) return view.getUint32(76 + index * 4, true);
  const perList = sectorSize / 4 - 1;
  const list = Math.floor((index - HEADER_TABLE_ENTRIES) / perList);
  let sector = view.getUint32(68, true);
  for (let step = 0; step < Math.min(list, MOST_DIRECTORY_SECTORS); step += 1) {
    const at = sectorAt(container, sector);
    if (at === null) return null;
    sector = view.getUint32(at + perList * 4, true);
  }
  const at = sectorAt(container, sector);
  return at === null ? null : view.getUint32(at + ((index - HEADER_TABLE_ENTRIES) % perList) * 4, true);
}

function nextSector(container: Container, sector: number): number | null {
  const perSector = container.sectorSize / 4;
  const table = tableSector(container, Math.floor(sector / perSector));
  const at = table === null ? null : sectorAt(container, table);
  return at === null ? null : container.view.getUint32(at + (sector % perSector) * 4, true);
}

/** The places of a chain's sectors, up to its end, a break, or as many as asked for. */
export function chain(container: Container, first: number, most: number): number[] {
  const places: number[] = [];
  let sector: number | null = first;
  while (sector !== null && places.length < most) {
    const at = sectorAt(container, sector);
    if (at === null) break;
    places.push(at);
    sector = nextSector(container, sector);
  }
  return places;
}

/** The streams and the root of a container by its directory. */
export function oleEntries(container: Container): OleEntry[] {
  const { bytes, view, sectorSize } = container;
  const entries: OleEntry[] = [];
  for (const place of chain(container, view.getUint32(48, true), MOST_DIRECTORY_SECTORS)) {
    for (let at = place; at < place + sectorSize; at += ENTRY_SIZE) {
      const type = view.getUint8(at + 66);
      if (type !== STREAM && type !== ROOT) continue;
      const length = Math.min(62, Math.max(0, view.getUint16(at + 64, true) - 2));
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length));
      const [firstSector, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      entries.push({ name, isRoot: type === ROOT, firstSector, size });
    }
  }
  return entries;
}
