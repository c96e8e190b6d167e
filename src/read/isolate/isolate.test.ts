import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { workbook } from "../xlsx/workbook.testing.ts";
import { createReadPool, type ReadPool, type ReadPoolOptions } from "./index.ts";
import { residentBytes } from "./resident.ts";

const small = workbook({
  表1: {
    rows: [
      ["科目", "金额"],
      ["工资", 3],
    ],
  },
});
const large = workbook({ 表1: { rows: Array.from({ length: 30_000 }, (_, i) => [`科目${i}`, i, i / 4]) } });
const onLinux = process.platform === "linux";

const pools: ReadPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function poolWith(options: ReadPoolOptions = {}): ReadPool {
  const pool = createReadPool(options);
  pools.push(pool);
  return pool;
}

/** The processes that this one has started (Linux). */
function children(parent = process.pid): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1]) === parent;
    } catch {
      return false;
    }
  });
}

/** The first process that was started since `before` was taken. */
function newChild(before: ReadonlySet<number>, parent = process.pid): Promise<number> {
  return vi.waitFor(() => {
    const pid = children(parent).find((each) => !before.has(each));
    if (pid === undefined) throw new Error("none yet");
    return pid;
  }, 10_000);
}

const alive = (pid: number) => residentBytes(pid) !== null;

describe("a pool of reading processes", () => {
  test("reads like this process does", async () => {
    const { blocks } = await poolWith().read(small, "附表.xlsx");
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "table"]);
  });

  test("hands refusals through, and goes on", async () => {
    const pool = poolWith();
    const broken = zipSync({ "xl/workbook.xml": strToU8("<x") });
    await expect(pool.read(broken, "坏.xlsx")).rejects.toMatchObject({ name: "ReadError", file: "坏.xlsx" });
    expect((await pool.read(small, "好.xlsx")).file).toBe("好.xlsx");
  });

  test("stops a file that takes too long, and replaces the process", async () => {
    const pool = poolWith({ limits: { milliseconds: 1500 } });
    await pool.read(small, "好.xlsx");
    const slow = workbook({ 表1: { rows: Array.from({ length: 60_000 }, (_, i) => [`科目${i}`, i, i / 4, i * 2]) } });
    const error = await pool.read(slow, "慢.xlsx").catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "ReadError", code: "timeout", file: "慢.xlsx" });
    expect(error.message).toContain("milliseconds");
    expect((await pool.read(small, "好.xlsx")).blocks).toHaveLength(2);
  });

  test.runIf(onLinux)("stops a file that takes too much memory", async () => {
    const pool = poolWith({ limits: { memoryBytes: 130 * 2 ** 20 } });
    await expect(pool.read(large, "大.xlsx")).rejects.toMatchObject({ code: "memory" });
  });

  test.runIf(onLinux)("tells a crash, and replaces the process", async () => {
    const pool = poolWith();
    const before = new Set(children());
    const reading = pool.read(large, "大.xlsx");
    reading.catch(() => undefined);
    process.kill(await newChild(before), "SIGSEGV");
    await expect(reading).rejects.toMatchObject({ code: "crashed", message: expect.stringContaining("SIGSEGV") });
    expect((await pool.read(small, "好.xlsx")).blocks).toHaveLength(2);
  });

  test.runIf(onLinux)("runs no more processes than jobs, and uses them again", async () => {
    const pool = poolWith({ jobs: 2 });
    const before = new Set(children());
    const files = Array.from({ length: 8 }, (_, i) => pool.read(small, `${i}.xlsx`));
    expect((await Promise.all(files)).map(({ file }) => file)).toEqual(
      Array.from({ length: 8 }, (_, i) => `${i}.xlsx`),
    );
    const started = children().filter((pid) => !before.has(pid));
    expect(started).toHaveLength(2);
    await Promise.all([pool.read(small, "a.xlsx"), pool.read(small, "b.xlsx")]);
    expect(children().filter((pid) => !before.has(pid))).toEqual(started);
  });

  test.runIf(onLinux)("gives the processes no environment, and ends them when closed", async () => {
    const pool = poolWith();
    const before = new Set(children());
    const reading = pool.read(small, "a.xlsx");
    const pid = await newChild(before);
    await reading;
    const environment = readFileSync(`/proc/${pid}/environ`, "utf8")
      .split("\0")
      .filter((entry) => entry !== "");
    expect(environment.map((entry) => entry.split("=")[0]).sort()).toEqual([
      "NODE_CHANNEL_FD",
      "NODE_CHANNEL_SERIALIZATION_MODE",
    ]);
    await pool.close();
    await expect.poll(() => alive(pid)).toBe(false);
    await expect(pool.read(small, "b.xlsx")).rejects.toMatchObject({ code: "closed" });
  });

  test("finishes what it has begun before it closes", async () => {
    const pool = poolWith();
    const reading = [pool.read(small, "a.xlsx"), pool.read(small, "b.xlsx")];
    await pool.close();
    expect((await Promise.all(reading)).map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test.runIf(onLinux)("ends its processes when the program is killed, even busy ones", async () => {
    const program = `
      import { createReadPool } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
      const line = "科目,".repeat(50) + "\\n";
      await createReadPool({ limits: { milliseconds: 60000 } }).read(new TextEncoder().encode(line.repeat(60000)), "a.csv");
    `;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      stdio: "ignore",
    });
    const isReader = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("isolate/worker");
    const reader = await vi.waitFor(() => {
      const pid = children(parent.pid).find(isReader);
      if (pid === undefined) throw new Error("none yet");
      return pid;
    }, 10_000);
    await vi.waitFor(() => expect(residentBytes(reader) ?? 0).toBeGreaterThan(150 * 2 ** 20), 10_000);
    parent.kill("SIGKILL");
    await expect.poll(() => alive(reader), { timeout: 3000 }).toBe(false);
  });
});
