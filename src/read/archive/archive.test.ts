import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../limits.ts";
import { rawZip } from "../zip/zip.testing.ts";
import { listArchive, readAll } from "./index.ts";
import { unitsOf } from "./unit.ts";

const text = strToU8("一、收入\n\n收入 3 万元。\n");
const all = (bytes: Uint8Array, options = {}) => readAll(bytes, "公开.zip", options);

function tree(paths: readonly string[]): Zippable {
  return Object.fromEntries(paths.map((path) => [path, text]));
}

describe("units of an archive", () => {
  test("are its folders, below what all have in common", () => {
    expect(unitsOf(["2025年/档案馆/说明.txt", "2025年/教育局/附表/表1.xlsx"])).toEqual(["档案馆", "教育局"]);
    expect(unitsOf(["档案馆/说明.txt", "教育局/说明.txt", "目录.txt"])).toEqual(["档案馆", "教育局", null]);
  });

  test("are one unit where there is one folder", () => {
    expect(unitsOf(["2025年/档案馆/说明.txt", "2025年/档案馆/附表.xlsx"])).toEqual(["档案馆", "档案馆"]);
    expect(unitsOf(["说明.txt", "附表.xlsx"])).toEqual([null, null]);
    expect(unitsOf([])).toEqual([]);
  });
});

describe("readAll", () => {
  test("reads every file of an archive under the archive's name", async () => {
    const { entries } = await all(zipSync(tree(["档案馆/说明.txt", "教育局/说明.txt", "__MACOSX/._x", "教育局/.b"])));
    expect(entries.map(({ path, unit, disclosure }) => [path, unit, disclosure?.file])).toEqual([
      ["教育局/说明.txt", "教育局", "公开.zip/教育局/说明.txt"],
      ["档案馆/说明.txt", "档案馆", "公开.zip/档案馆/说明.txt"],
    ]);
    expect(entries[0]?.disclosure?.blocks.map(({ type }) => type)).toEqual(["heading", "paragraph"]);
  });

  test("goes on after files that cannot be read", async () => {
    const bytes = zipSync({
      ...tree(["a.txt", "c.txt"]),
      "b.rar": strToU8("Rar!\u001a\u0007"),
      "d.txt": new Uint8Array(),
    });
    const { entries } = await all(bytes, { jobs: 3 });
    expect(entries.map(({ path, error }) => [path, error?.code])).toEqual([
      ["a.txt", undefined],
      ["b.rar", "unsupported"],
      ["c.txt", undefined],
      ["d.txt", "empty"],
    ]);
    expect(entries.find(({ path }) => path === "b.rar")?.error?.message).toMatch(/公开\.zip\/b\.rar.*ZIP/);
  });

  test("opens archives within, one level", async () => {
    const innermost = zipSync(tree(["表.txt"]));
    const inner = zipSync({ ...tree(["说明.txt"]), "附表.zip": innermost });
    const { entries } = await all(zipSync({ "档案馆.zip": inner, "教育局.zip": zipSync(tree(["说明.txt"])) }));
    expect(entries.map(({ path, unit, error }) => [path, unit, error?.code])).toEqual([
      ["教育局/说明.txt", "教育局", undefined],
      ["档案馆/说明.txt", "档案馆", undefined],
      ["档案馆/附表.zip", "档案馆", "unsupported"],
    ]);
  });

  test("a broken archive within is an error of its own", async () => {
    const broken = zipSync(tree(["说明.txt"])).subarray(0, 40);
    const { entries } = await all(zipSync({ "坏.zip": broken, "好.txt": text }));
    expect(entries.map(({ path, error }) => [path, error === undefined])).toEqual([
      ["坏.zip", false],
      ["好.txt", true],
    ]);
  });

  test("archives within count towards the limits of the whole", async () => {
    const bytes = zipSync({ "a.zip": zipSync(tree(["1.txt", "2.txt"])), "b.zip": zipSync(tree(["1.txt", "2.txt"])) });
    await expect(all(bytes, { limits: { entries: 5 } })).rejects.toMatchObject({ code: "tooManyEntries" });
    expect((await all(bytes, { limits: { entries: 6 } })).entries).toHaveLength(4);
  });

  test("follows no links, and tells files of one name apart", async () => {
    const link = { name: strToU8("去别处.txt"), content: strToU8("/etc/passwd"), mode: 0xa1ff };
    const twice = { name: strToU8("../a.txt"), content: new Uint8Array() };
    const files = await listArchive(rawZip([link, twice, twice]), "公开.zip", DEFAULT_LIMITS);
    expect(files.map(({ path }) => path)).toEqual(["a.txt", "a (2).txt", "去别处.txt"]);
    expect(() => files[2]?.bytes()).toThrow("链接");
  });

  test("takes a file that is no archive for what it is", async () => {
    const { entries } = await readAll(text, "说明.txt");
    expect(entries.map(({ path, disclosure }) => [path, disclosure?.blocks.length])).toEqual([["说明.txt", 2]]);
  });
});
