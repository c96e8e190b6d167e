import { inflateSync, zipSync } from "fflate";

/** An entry of a zip archive as it is packed. */
interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const LONGEST_END = 22 + 0xffff;
const LARGEST_PART = 512 * 1024 * 1024;
/** Sizes stand in the headers; nothing follows the data. */
const NO_DESCRIPTOR = ~8;

function damaged(): RangeError {
  return new RangeError("压缩包的目录已损坏，不能加入批注");
}

function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && end >= zip.length - LONGEST_END && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) throw damaged();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > zip.length || view.getUint32(local, true) !== LOCAL) throw damaged();
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    if (data + packedSize > zip.length) throw damaged();
    const nameBytes = zip.slice(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(nameBytes).replace(/^\//, ""),
      nameBytes,
      flags: view.getUint16(at + 8, true) & NO_DESCRIPTOR,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: zip.subarray(data, data + packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The fields that both headers of an entry share. */
function fields(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function packed(entries: readonly Entry[]): Uint8Array {
  const bodies = entries.reduce((sum, { nameBytes, packed: data }) => sum + 30 + nameBytes.length + data.length, 0);
  const directory = entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const zip = new Uint8Array(bodies + directory + 22);
  const view = new DataView(zip.buffer);
  let [at, central] = [0, bodies];
  for (const entry of entries) {
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, 20, true);
    fields(view, central + 6, entry);
    view.setUint32(central + 42, at, true);
    zip.set(entry.nameBytes, central + 46);
    central += 46 + entry.nameBytes.length;
    view.setUint32(at, LOCAL, true);
    fields(view, at + 4, entry);
    zip.set(entry.nameBytes, at + 30);
    zip.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return zip;
}

/** An archive of which some parts are read and replaced; all others stay as they are packed, byte for byte. */
export class EditableZip {
  readonly #entries: Entry[];

  /** @throws RangeError for a damaged archive, with a Chinese message */
  constructor(zip: Uint8Array) {
    this.#entries = entriesOf(zip);
  }

  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name);
  }

  /** The content of a part as text; undefined where there is none. @throws RangeError for one that cannot be unpacked */
  text(name: string): string | undefined {
    const entry = this.#entries.find((each) => each.name === name);
    if (!entry) return undefined;
    if (entry.size > LARGEST_PART) throw damaged();
    const { method, size, packed: data } = entry;
    return new TextDecoder().decode(method === 0 ? data : inflateSync(data, { out: new Uint8Array(size) }));
  }

  /** Replaces a part, or adds it at the end. */
  set(name: string, text: string): void {
    const content = new TextEncoder().encode(text);
    const [made] = entriesOf(zipSync({ [name]: content }, { level: 6, mtime: new Date(1980, 0, 1), os: 0 }));
    if (!made) throw damaged();
    const index = this.#entries.findIndex((each) => each.name === name);
    if (index < 0) this.#entries.push(made);
    else {
      const { name: own, nameBytes, time, date } = this.#entries[index] ?? made;
      this.#entries[index] = { ...made, name: own, nameBytes, time, date };
    }
  }

  /** Takes a part out. */
  delete(name: string): void {
    const index = this.#entries.findIndex((each) => each.name === name);
    if (index >= 0) this.#entries.splice(index, 1);
  }

  bytes(): Uint8Array {
    return packed(this.#entries);
  }
}
