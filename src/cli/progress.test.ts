import { describe, expect, it } from "vitest";
import { Progress } from "./progress.ts";

function shown(total: number, terminal: boolean): string {
  const texts: string[] = [];
  const io = { out: () => undefined, err: (text: string) => texts.push(text), cwd: "/", terminal };
  const progress = new Progress(io, total);
  for (let at = 0; at < total; at += 1) progress.step(`单位${at}.pdf`);
  return texts.join("");
}

describe("progress", () => {
  it("is a bar that draws over itself on a terminal", () => {
    const lines = shown(4, true).split("\r\u001b[K").slice(1);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(`${"█".repeat(12)}${"░".repeat(12)} 2/4 单位1.pdf`);
    expect(shown(4, true)).not.toContain("\n");
  });

  it("is a line for each tenth where there is no terminal, and nothing for a few files", () => {
    expect(shown(40, false).split("\n").slice(0, 3)).toEqual(["已核对 4/40", "已核对 8/40", "已核对 12/40"]);
    expect(shown(5, false)).toBe("");
    expect(shown(1, true)).toBe("");
  });
});
