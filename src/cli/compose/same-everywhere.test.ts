import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { suiteNeeds } from "../../../testing/needs.ts";
import { folderWith } from "../run.testing.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const example = fileURLToPath(new URL("../../../examples/jianghan-2024", import.meta.url));
const kinds = ["html", "docx", "xlsx", "md", "json", "csv", ...(suiteNeeds("fonts").available ? ["pdf"] : [])];

/** The files that a process of its own writes in some surroundings, by name with their digests. */
async function writtenIn(surroundings: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const cwd = folderWith({});
  const args = [
    "--import",
    import.meta.resolve("tsx"),
    main,
    "compose",
    example,
    "--out",
    "o",
    "--formats",
    kinds.join(","),
  ];
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...surroundings }, stdio: "ignore" });
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(cwd, "o", name)))
      .digest("hex");
  return Object.fromEntries(
    readdirSync(join(cwd, "o"))
      .sort()
      .map((name) => [name, digest(name)]),
  );
}

describe("composed files", () => {
  it("are the same bytes in another time zone, under another language and from another folder", async () => {
    const here = await writtenIn({ TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" });
    const there = await writtenIn({ TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" });
    expect(Object.keys(here)).toHaveLength(kinds.length);
    expect(there).toEqual(here);
  }, 120_000);
});
