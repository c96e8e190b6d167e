import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

describe("mingzhang demo", () => {
  it("composes the example, finds nothing in its own files, and finds the planted errors", async () => {
    const cwd = folderWith({});
    const { code, out, err } = await runIn(cwd, "demo");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of ["jianghan-2024.html", "jianghan-2024.docx"])
      expect(existsSync(join(cwd, "out", name))).toBe(true);
    const [, own = "", planted = ""] = out.split(/^[一二三]、.*$/m).slice(1);
    expect(own.match(/项，没有发现问题/g)).toHaveLength(2);
    expect(planted).toMatch(/错误 \d\d 个/);
    expect(planted).toContain("云岭县水利和湖泊局");
  }, 120_000);
});
