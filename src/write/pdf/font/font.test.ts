import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { WriteError } from "../../error.ts";
import { fontFolders } from "./directories.ts";
import { type FoundFont, findFonts } from "./find.ts";
import { fontRoles } from "./roles.ts";

/** The least that is a font with names: a directory of one table. */
function fontFile(...names: readonly (readonly [id: number, name: string])[]): Uint8Array {
  const texts = names.map(([, name]) => Buffer.from(name, "utf16le").swap16());
  const storage = 6 + names.length * 12;
  const table = Buffer.alloc(storage + texts.reduce((sum, text) => sum + text.length, 0));
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(storage, 4);
  let offset = 0;
  for (const [i, [id]] of names.entries()) {
    const text = texts[i] ?? Buffer.alloc(0);
    for (const [at, value] of [3, 1, 0x409, id, text.length, offset].entries())
      table.writeUInt16BE(value, 6 + i * 12 + at * 2);
    text.copy(table, storage + offset);
    offset += text.length;
  }
  const head = Buffer.alloc(28);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write("name", 12, "latin1");
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(table.length, 24);
  return Buffer.concat([head, table]);
}

function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-fonts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const font = (family: string, path: string): FoundFont => ({ family, names: [family.toLowerCase()], path });

describe("fonts in folders", () => {
  test("are found by all their names, the first folder first, without words of style", async () => {
    const site = folderOf({ "a.ttf": fontFile([1, "SimSun"], [1, "宋体"], [4, "SimSun Bold"]) });
    const system = folderOf({
      "b.otf": fontFile([1, "Noto Sans SC Black"]),
      "c.txt": "无",
      "d.ttf": "坏",
      "e.ttf": "",
    });
    const found = await findFonts([site, join(site, "nowhere"), system]);
    expect(found.map(({ family }) => family)).toEqual(["SimSun", "Noto Sans SC"]);
    expect(found[0]?.names).toEqual(["simsun", "宋体", "simsun bold"]);
  });

  test("damaged ones are none", async () => {
    const whole = fontFile([1, "SimSun"]);
    const files = Object.fromEntries([10, 20, 30, 40].map((length) => [`${length}.ttf`, whole.slice(0, length)]));
    expect(await findFonts([folderOf(files)])).toEqual([]);
  });

  test("the site's folder comes before all others", () => {
    expect(fontFolders("/site/fonts")[0]).toBe("/site/fonts");
    expect(fontFolders("").length).toBeGreaterThan(0);
  });
});

describe("what a document is set in", () => {
  test("is what bureaus ask for where it is there, else the nearest", () => {
    const all = [
      font("FangSong_GB2312", "f"),
      font("SimSun", "s"),
      font("SimHei", "h"),
      font("Arial", "x"),
      font("Noto Serif CJK SC", "n"),
    ];
    expect(fontRoles(all)).toEqual({
      body: ["FangSong_GB2312", "SimSun", "Noto Serif CJK SC", "SimHei", "DejaVu Sans Mono"],
      song: ["SimSun", "Noto Serif CJK SC", "SimHei", "DejaVu Sans Mono"],
      hei: ["SimHei", "SimSun", "Noto Serif CJK SC", "DejaVu Sans Mono"],
      kai: ["SimSun", "Noto Serif CJK SC", "SimHei", "DejaVu Sans Mono"],
      title: ["SimSun", "Noto Serif CJK SC", "SimHei", "DejaVu Sans Mono"],
      latin: null,
      paths: ["f", "s", "h", "n"],
    });
  });

  test("cannot be without a Chinese font: the message names the remedy", () => {
    expect(() => fontRoles([font("Arial", "x")])).toThrow(WriteError);
    expect(() => fontRoles([])).toThrow(/MINGZHANG_FONTS.*npm install @expo-google-fonts\/noto-serif-sc/);
  });
});
