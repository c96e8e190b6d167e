import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { roomImports } from "./room-imports.ts";
import { PURE_PATHS, ROOMS } from "./rooms.ts";
import { plainTester } from "./rule-tester.testing.ts";

const root = mkdtempSync(join(tmpdir(), "rooms-"));
for (const room of ["amount", "write"]) {
  mkdirSync(join(root, "src", room), { recursive: true });
  writeFileSync(join(root, "src", room, "index.ts"), "");
}
afterAll(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, "src", path);

plainTester().run("room-imports", roomImports as never, {
  valid: [
    { filename: at("check/row-sum.ts"), code: `import { fen } from "../amount/index.ts";` },
    { filename: at("check/rules/row-sum.ts"), code: `import { fen } from "../../amount/index.ts";` },
    { filename: at("check/row-sum.ts"), code: `import { near } from "./near.ts";` },
    { filename: at("amount/unit.ts"), code: `import { readFileSync } from "node:fs";` },
    {
      name: "a room without index is entered by its files",
      filename: at("check/rule.ts"),
      code: `import type { U } from "../understand/model.ts";`,
    },
    {
      name: "a lazy import names the heavy file",
      filename: at("cli/main.ts"),
      code: `const docx = await import("../write/docx.ts");`,
    },
    {
      name: "a round-trip test sees both ends",
      filename: at("write/docx.test.ts"),
      code: `import { read } from "../read/docx.ts";`,
    },
    {
      name: "the library entry re-exports",
      filename: at("index.ts"),
      code: `export { check } from "./check/index.ts";`,
    },
    {
      name: "outside src there are no rooms",
      filename: join(root, "bench/check.ts"),
      code: `import { x } from "../src/amount/fen.ts";`,
    },
  ],
  invalid: [
    {
      filename: at("amount/fen.ts"),
      code: `import { compare } from "../concept/index.ts";`,
      errors: [{ messageId: "direction", data: { from: "amount", to: "concept" } }],
    },
    {
      filename: at("write/docx.ts"),
      code: `export * from "../read/docx.ts";`,
      errors: [{ messageId: "direction" }],
    },
    {
      filename: at("understand/words.ts"),
      code: `type Finding = import("../check/finding.ts").Finding;`,
      errors: [{ messageId: "direction" }],
    },
    {
      name: "a lazy import obeys the direction too",
      filename: at("check/run.ts"),
      code: `const { read } = await import("../read/index.ts");`,
      errors: [{ messageId: "direction" }],
    },
    {
      filename: at("check/row-sum.ts"),
      code: `import { fen } from "../amount/fen.ts";`,
      errors: [{ messageId: "index", data: { to: "amount" } }],
    },
    {
      filename: at("read/text.ts"),
      code: `import { x } from "../paper/x.ts";`,
      errors: [{ messageId: "unknownRoom", data: { folder: "paper" } }],
    },
    { filename: at("paper/x.ts"), code: `export const x = 1;`, errors: [{ messageId: "unknownRoom" }] },
  ],
});

describe("the table of rooms", () => {
  it("has no circle: each room imports only rooms from which no arrow leads back", () => {
    const reach = (room: string, seen = new Set<string>()): Set<string> => {
      for (const next of ROOMS[room as keyof typeof ROOMS]) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    for (const room of Object.keys(ROOMS)) expect([...reach(room)], room).not.toContain(room);
  });

  it("keeps the core pure: a pure room imports only pure rooms", () => {
    const pure = Object.entries(ROOMS).filter(([room]) => PURE_PATHS.includes(room));
    expect(pure.length).toBeGreaterThan(5);
    for (const [room, imports] of pure) {
      expect(
        imports.filter((below) => !PURE_PATHS.includes(below)),
        room,
      ).toEqual([]);
    }
  });

  it("lets writers and readers know nothing of each other", () => {
    expect(ROOMS.write).not.toContain("read");
    expect(ROOMS.read).not.toContain("write");
  });
});
