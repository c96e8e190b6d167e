import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "./run.testing.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

function start(cwd: string, argv: readonly string[], stdio: SpawnOptions["stdio"] = "pipe") {
  return spawn(process.execPath, ["--import", tsx, main, ...argv], { cwd, stdio });
}

async function finished(child: ReturnType<typeof start>) {
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    once(child, "exit"),
  ]);
  return { code, out, err };
}

const sentence = (rate: string) =>
  `云岭县档案馆2025年部门预算\n\n2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长${rate}。\n`;

describe("the program as a process", () => {
  it("gives the same results in the same order with any number of jobs", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.txt`, sentence(index % 2 ? "25.00%" : "20.00%")]),
    );
    const cwd = folderWith({ ...files, "5.docx": "PK\u0003\u0004" });
    const [one, many] = await Promise.all([
      finished(start(cwd, ["check", "."])),
      finished(start(cwd, ["check", ".", "--jobs", "3"])),
    ]);
    expect(one.code).toBe(2);
    expect(one.out).toContain("共核对 9 个文件");
    expect(many).toEqual(one);
  });

  it("hands the documents to compare with to every process", async () => {
    const now = (body: string) =>
      `${body}2025年部门预算\n\n2025年${body}收入预算200.00万元，比2024年预算增加40.00万元，增长25.00%。\n`;
    const before = (body: string, income: string) => `${body}2024年部门预算\n\n2024年${body}收入预算${income}万元。\n`;
    const bodies = ["云岭县档案馆", "白水县财政局", "青石县民政局"];
    const cwd = folderWith({
      ...Object.fromEntries(bodies.map((body) => [`今年/${body}.txt`, now(body)])),
      ...Object.fromEntries(bodies.map((body, index) => [`去年/${body}.txt`, before(body, `${160 + index}.00`)])),
    });
    const args = ["check", "今年", ...bodies.flatMap((body) => ["--previous", `去年/${body}.txt`])];
    const [one, many] = await Promise.all([finished(start(cwd, args)), finished(start(cwd, [...args, "--jobs", "2"]))]);
    expect(one.code).toBe(1);
    expect(one.out).toContain("共核对 3 个文件：错误 0 个，警告 2 个");
    expect(one.out).toContain("对照：去年/白水县财政局.txt 第 3 行 “161.00”");
    expect(many).toEqual(one);
  });

  it("compares versions, and holds a roster against files, alike with any number of jobs", async () => {
    const budget = (body: string, rate: string) =>
      `${body}2025年部门预算\n\n2025年${body}收入预算200.00万元，比2024年预算增加40.00万元，增长${rate}。\n`;
    const cwd = folderWith({
      "旧/a.txt": budget("云岭县档案馆", "20.00%"),
      "旧/b.txt": budget("云岭县水务局", "20.00%"),
      "新/a.txt": budget("云岭县档案馆", "24.00%"),
      "新/b.txt": budget("云岭县水务局", "25.00%"),
      "名录.csv": "单位名称,公开日期\n云岭县档案馆,2025-02-18\n云岭县水务局,2025-03-01\n云岭县财政局,\n",
      "坏/a.docx": "PK\u0003\u0004",
    });
    const run = (...argv: string[]) => finished(start(cwd, argv));
    for (const [code, ...argv] of [
      [1, "recheck", "旧", "新"],
      [2, "recheck", "旧", "坏"],
      [1, "roster", "名录.csv", "新", "--deadline", "2025-02-20"],
    ] as const) {
      const [one, many] = await Promise.all([run(...argv), run(...argv, "--jobs", "2")]);
      expect(one.code).toBe(code);
      expect(many).toEqual(one);
    }
  }, 60_000);

  it("keeps its exit code when the reader of its output goes away", async () => {
    const cwd = folderWith({ "a.txt": sentence("20.00%") });
    const child = start(cwd, ["check", "a.txt"]);
    child.stdout?.destroy();
    const [err, [code]] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "exit")]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });
});
