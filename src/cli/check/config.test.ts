import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const budget = `云岭县档案馆2025年部门预算

二、收入预算情况

2025年收入预算200.00万元，比2024年预算增加40.00万元，增长20.00%。
`;
const off = JSON.stringify({ severities: { "change-rate": "off" } });
const told =
  'import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("./ran", import.meta.url), "");\nexport default {};';

describe("the configuration of a run", () => {
  it("changes severities where it is asked for, or lies in the current folder", async () => {
    const cwd = folderWith({ "公开/a.txt": budget, "mingzhang.config.json": off, "strict.json": "{}" });
    const own = await runIn(cwd, "check", "公开/a.txt", "--ledger");
    expect(own.code).toBe(0);
    expect(own.out).toContain("配置里停用了这条规则");
    expect((await runIn(cwd, "check", "公开/a.txt", "--config", "strict.json")).code).toBe(1);
  });

  it("is never taken from the folder that is being checked, which may be anybody's", async () => {
    const cwd = folderWith({ "a.txt": budget, "mingzhang.config.js": told });
    for (const given of ["a.txt", ".", "*.txt"]) {
      const { code, err } = await runIn(cwd, "check", given);
      expect(code).toBe(1);
      expect(err).toContain("没有使用 mingzhang.config.js：它和要核对的文件在一起");
    }
    expect(() => readFileSync(`${cwd}/ran`)).toThrow();
    const below = folderWith({ "公开/a.txt": budget, "公开/mingzhang.config.js": told });
    expect((await runIn(below, "check", "公开")).err).toBe("");
    expect(() => readFileSync(`${below}/公开/ran`)).toThrow();
  });

  it("is refused with its name where it is wrong", async () => {
    const cwd = folderWith({
      "公开/a.txt": budget,
      "a.json": "{",
      "b.json": '{"severities":{"rate":"off"}}',
      "c.mjs": "throw new Error('坏了')",
    });
    for (const [name, what] of [
      ["a.json", "不能载入配置"],
      ["b.json", "rate 不是规则编号"],
      ["c.mjs", "坏了"],
      ["d.json", "找不到"],
    ]) {
      const { code, err } = await runIn(cwd, "check", "公开", "--config", name ?? "");
      expect(code).toBe(2);
      expect(err).toContain(name);
      expect(err).toContain(what);
    }
  });
});

describe("the guide to rules of one's own", () => {
  const guide = readFileSync(new URL("../../../docs/guide/rule-plugin.md", import.meta.url), "utf8");
  const blocks = new Map(
    [...guide.matchAll(/`([\w.\u4e00-\u9fff]+)`：\n\n```\w+\n([\s\S]*?)```/g)].map(([, name, text]) => [
      name ?? "",
      text ?? "",
    ]),
  );

  it("has an example that works as it is written", async () => {
    expect([...blocks.keys()]).toEqual(["mingzhang.config.js", "说明.txt", "结果.txt"]);
    const cwd = folderWith({
      "mingzhang.config.js": blocks.get("mingzhang.config.js") ?? "",
      "公开/说明.txt": blocks.get("说明.txt") ?? "",
    });
    const { out } = await runIn(cwd, "check", "公开/说明.txt", "--ledger");
    expect(guide).toContain("`mingzhang check 公开/说明.txt --ledger`");
    for (const line of (blocks.get("结果.txt") ?? "").split("\n").filter((each) => each.trim() !== "")) {
      expect(out).toContain(line);
    }
  });
});
