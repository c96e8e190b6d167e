import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ReadError } from "./error.ts";
import { beyondLimit, checkLimit, DEFAULT_LIMITS, LIMIT_NAMES, limitHelp, limitsWith } from "./limits.ts";

describe("limits", () => {
  test("each says in Chinese which it is, how far it was passed, and how to raise it", () => {
    for (const name of LIMIT_NAMES) {
      const error = beyondLimit("预算.zip", name, DEFAULT_LIMITS, DEFAULT_LIMITS[name] + 1);
      expect(error).toBeInstanceOf(ReadError);
      expect(error.message).toMatch(new RegExp(`“预算\\.zip”的.*超过上限.*limits\\.${name}.*--limit ${name}=`));
      expect(limitHelp(name)).toMatch(new RegExp(`^${name} .*默认`));
    }
  });

  test("each has a default and a reason beside it", () => {
    const source = readFileSync(new URL("./limits.ts", import.meta.url), "utf8");
    for (const name of LIMIT_NAMES) expect(source).toMatch(new RegExp(`/\\*\\* [^\\n]{20,}\\*/\\n  readonly ${name}:`));
    expect(Object.keys(DEFAULT_LIMITS).sort()).toEqual([...LIMIT_NAMES].sort());
  });

  test("hold up to and with their value", () => {
    const limits = limitsWith({ pages: 10 });
    expect(() => checkLimit("a.pdf", "pages", 10, limits)).not.toThrow();
    expect(() => checkLimit("a.pdf", "pages", 11, limits)).toThrow(/11 页.*10 页/);
    expect(limits.cells).toBe(DEFAULT_LIMITS.cells);
  });
});
