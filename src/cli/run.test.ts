import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "./run.testing.ts";

describe("the program", () => {
  it("explains itself and each of its commands in Chinese", async () => {
    const general = await runIn(".", "--help");
    expect(general.code).toBe(0);
    for (const command of ["compose", "read", "check", "demo"]) {
      expect(general.out).toContain(`  ${command} `);
      const { code, out } = await runIn(".", command, "--help");
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^用法：mingzhang ${command}`));
      expect(out).toContain("退出码：");
    }
  });

  it("prints its help when it is called bare", async () => {
    expect(await runIn(".")).toEqual(await runIn(".", "--help"));
  });

  it("tells its version", async () => {
    const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    expect((await runIn(".", "--version")).out).toBe(`${JSON.parse(manifest).version}\n`);
  });

  it.each([
    [["chekc"], "没有 chekc 这个命令\n用法见 mingzhang --help\n"],
    [["--jsn"], "没有 --jsn 这个选项\n用法见 mingzhang --help\n"],
    [["toString"], "没有 toString 这个命令\n用法见 mingzhang --help\n"],
    [["check"], "请给出要核对的文件或文件夹\n用法见 mingzhang check --help\n"],
    [["check", "--jsn", "a.txt"], "不认识的选项 --jsn\n用法见 mingzhang check --help\n"],
    [["check", "a.txt", "--out"], "选项 --out 缺少值\n用法见 mingzhang check --help\n"],
    [["check", "a.txt", "--json=yes"], "选项 --json 不带值\n用法见 mingzhang check --help\n"],
    [["check", "a.txt", "--jobs", "many"], "--jobs 应为 1 到 64 的整数，不能是 many\n用法见 mingzhang check --help\n"],
    [["check", "a.txt", "--jobs", "0"], "--jobs 应为 1 到 64 的整数，不能是 0\n用法见 mingzhang check --help\n"],
    [["read"], "请给出要读取的文件或文件夹\n用法见 mingzhang read --help\n"],
    [["compose", "--out", "o"], "请给出一个账本（book.json 或它所在的文件夹）\n用法见 mingzhang compose --help\n"],
  ])("says what is wrong with %j and exits with 2", async (argv, message) => {
    expect(await runIn(folderWith({}), ...argv)).toEqual({ code: 2, out: "", err: message });
  });
});
