/** What an entry of a hand-made archive says of itself; anything may be a lie. */
export interface RawEntry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly mode?: number;
  /** Where its local header is said to be; its own place when not given. */
  readonly offset?: number;
}

function field(size: 2 | 4, value: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256);
}

/** A zip archive put together by hand, entry by entry, so that its directory can say anything. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const { name, content, method = 0, flags = 0, crc = 0, mode = 0, ...said } of entries) {
    const { size = content.length, packedSize = content.length, offset = bytes.length } = said;
    const common = [...field(2, flags), ...field(2, method), ...field(4, 0), ...field(4, crc)];
    const sizes = [...field(4, packedSize), ...field(4, size), ...field(2, name.length), ...field(2, 0)];
    bytes.push(...field(4, 0x04034b50), ...field(2, 20), ...common, ...sizes, ...name, ...content);
    directory.push(...field(4, 0x02014b50), 20, mode === 0 ? 0 : 3, ...field(2, 20), ...common, ...sizes);
    directory.push(
      ...field(2, 0),
      ...field(2, 0),
      ...field(2, 0),
      ...field(4, mode * 65536),
      ...field(4, offset),
      ...name,
    );
  }
  const count = [...field(2, entries.length), ...field(2, entries.length)];
  const end = [
    ...field(4, 0x06054b50),
    ...field(4, 0),
    ...count,
    ...field(4, directory.length),
    ...field(4, bytes.length),
  ];
  return Uint8Array.from([...bytes, ...directory, ...end, ...field(2, 0)]);
}
