import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFile } from "./index.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-read-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a file on disk is read under its path", async () => {
  const path = join(folder, "预算.txt");
  writeFileSync(path, "一、收入\n\n收入 3 万元。\n");
  const { file, blocks } = await readFile(path);
  expect(file).toBe(path);
  expect(blocks.map((block) => block.type)).toEqual(["heading", "paragraph"]);
});

test("a missing file and a folder are refused with their name", async () => {
  const missing = join(folder, "没有$&.txt");
  await expect(readFile(missing)).rejects.toMatchObject({
    code: "notFound",
    file: missing,
    message: expect.stringContaining(missing),
  });
  await expect(readFile(join(folder, "预算.txt", "x"))).rejects.toMatchObject({ code: "notFound" });
  await expect(readFile(folder)).rejects.toMatchObject({
    code: "directory",
    message: expect.stringContaining("文件夹"),
  });
});

test("a file over the limit is refused before it is loaded", async () => {
  const path = join(folder, "大.txt");
  writeFileSync(path, "0123456789");
  await expect(readFile(path, { limits: { fileBytes: 9 } })).rejects.toMatchObject({ code: "tooLarge" });
});
