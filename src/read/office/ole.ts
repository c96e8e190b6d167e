const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MOST_SECTORS = 4096;
const END_OF_CHAIN = 0xfffffffa;
const HEADER_FAT_ENTRIES = 109;
const STREAM = 2;

interface Container {
  readonly view: DataView;
  readonly sectorSize: number;
}

function sectorAt({ view, sectorSize }: Container, sector: number): number | null {
  const at = (sector + 1) * sectorSize;
  return sector < END_OF_CHAIN && at + sectorSize <= view.byteLength ? at : null;
}

/** The sector that holds a part of the allocation table; beyond the 109 in the header they stand in a chain of lists. */
function tableSector(container: Container, index: number): number | null {
  const { view, sectorSize } = container;
  if (index < HEADER_FAT_ENTRIES) return view.getUint32(76 + index * 4, true);
  const perList = sectorSize / 4 - 1;
  const list = Math.floor((index - HEADER_FAT_ENTRIES) / perList);
  if (list > MOST_SECTORS) return null;
  let sector = view.getUint32(68, true);
  for (let step = 0; step < list; step += 1) {
    const at = sectorAt(container, sector);
    if (at === null) return null;
    sector = view.getUint32(at + perList * 4, true);
  }
  const at = sectorAt(container, sector);
  return at === null ? null : view.getUint32(at + ((index - HEADER_FAT_ENTRIES) % perList) * 4, true);
}

function nextSector(container: Container, sector: number): number | null {
  const perSector = container.sectorSize / 4;
  const table = tableSector(container, Math.floor(sector / perSector));
  const at = table === null ? null : sectorAt(container, table);
  return at === null ? null : container.view.getUint32(at + (sector % perSector) * 4, true);
}

/** The places of a chain's sectors, up to its end, a break, or more sectors than any directory takes. */
function chain(container: Container, first: number): number[] {
  const places: number[] = [];
  let sector: number | null = first;
  while (sector !== null && places.length < MOST_SECTORS) {
    const at = sectorAt(container, sector);
    if (at === null) break;
    places.push(at);
    sector = nextSector(container, sector);
  }
  return places;
}

export interface OleStream {
  readonly name: string;
  /** The stream's first sector, where it is in the file; null for streams too small to have one. */
  readonly start: number | null;
}

/** The streams of an OLE container (.doc, .xls, .wps, .et, encrypted .docx) by its directory; none where it is broken. */
export function oleStreams(bytes: Uint8Array): OleStream[] {
  if (bytes.length < HEADER_SIZE) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const container: Container = { view, sectorSize: 2 ** shift };
  const streams: OleStream[] = [];
  for (const place of chain(container, view.getUint32(48, true))) {
    for (let at = place; at < place + container.sectorSize; at += ENTRY_SIZE) {
      if (view.getUint8(at + 66) !== STREAM) continue;
      const length = Math.min(62, Math.max(0, view.getUint16(at + 64, true) - 2));
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length));
      streams.push({ name, start: sectorAt(container, view.getUint32(at + 116, true)) });
    }
  }
  return streams;
}
