import { type FileHandle, open } from "node:fs/promises";

/** One font in a file, by what it calls itself. */
export interface FontNames {
  /** The name by which the typesetter knows the family: without words for weight and style. */
  readonly family: string;
  /** All names of the family, in all languages, lower case. */
  readonly names: readonly string[];
}

const FAMILY = 1;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;
const COLLECTION = "ttcf";
const KINDS = new Set(["\u0000\u0001\u0000\u0000", "OTTO", "true"]);
const MOST_FONTS = 64;
const MOST_BYTES = 1 << 20;

const STYLE_WORDS =
  /[ _-]+(?:(?:extra|ext|ex|x|semi|sem|sm|demi|dem|ultra)?[ _-]?(?:normal|italic|oblique|slanted|thin|hairline|light|regular|medium|bold|demi|black|heavy|narrow|condensed|compressed|expanded))$/i;

function withoutStyle(family: string): string {
  const shorter = family.replace(STYLE_WORDS, "");
  return shorter === family || shorter === "" ? family : withoutStyle(shorter);
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(Math.min(length, MOST_BYTES));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, position);
  return new DataView(bytes.buffer, 0, bytesRead);
}

function text(view: DataView, start: number, length: number): string {
  let characters = "";
  for (let at = start; at < start + length; at += 1) characters += String.fromCharCode(view.getUint8(at));
  return characters;
}

function utf16(view: DataView, start: number, length: number): string {
  let characters = "";
  for (let at = start; at + 1 < start + length; at += 2) characters += String.fromCharCode(view.getUint16(at));
  return characters;
}

/** The names in a font's `name` table, in order. */
function namesIn(view: DataView): { readonly id: number; readonly name: string }[] {
  const storage = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, i) => {
    const record = 6 + i * 12;
    const [platform, id] = [view.getUint16(record), view.getUint16(record + 6)];
    const [length, start] = [view.getUint16(record + 8), storage + view.getUint16(record + 10)];
    return { id, name: platform === 1 ? text(view, start, length) : utf16(view, start, length) };
  });
}

async function fontAt(file: FileHandle, position: number): Promise<FontNames | null> {
  const head = await bytesAt(file, position, 12);
  if (!KINDS.has(text(head, 0, 4))) return null;
  const tables = head.getUint16(4);
  const directory = await bytesAt(file, position + 12, tables * 16);
  for (let i = 0; i < tables; i += 1) {
    if (text(directory, i * 16, 4) !== "name") continue;
    const names = namesIn(await bytesAt(file, directory.getUint32(i * 16 + 8), directory.getUint32(i * 16 + 12)));
    const family = names.find(({ id }) => id === FAMILY)?.name;
    if (family === undefined) return null;
    const wanted = [FAMILY, FULL_NAME, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY];
    const all = names.filter(({ id }) => wanted.includes(id)).map(({ name }) => name.toLowerCase());
    return { family: withoutStyle(family), names: [...new Set([withoutStyle(family).toLowerCase(), ...all])] };
  }
  return null;
}

async function fontsIn(file: FileHandle): Promise<FontNames[]> {
  const head = await bytesAt(file, 0, 12 + MOST_FONTS * 4);
  const count = text(head, 0, 4) === COLLECTION ? Math.min(head.getUint32(8), MOST_FONTS) : 0;
  const positions = count > 0 ? Array.from({ length: count }, (_, i) => head.getUint32(12 + i * 4)) : [0];
  const fonts: FontNames[] = [];
  for (const position of positions) {
    const font = await fontAt(file, position);
    if (font) fonts.push(font);
  }
  return fonts;
}

/** The fonts in a TrueType or OpenType file or collection; none where the file is something else or damaged. */
export async function fontNames(path: string): Promise<FontNames[]> {
  const file = await open(path).catch(() => null);
  if (!file) return [];
  try {
    return await fontsIn(file);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    await file.close();
  }
}
