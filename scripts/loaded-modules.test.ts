import { beforeAll, expect, it } from "vitest";
import { describeWith } from "../testing/describe-with.ts";
import { projectPath } from "../testing/needs.ts";
import { packagesOf, type TracedRun, traceModules } from "./loaded-modules.ts";

const sample = projectPath("examples", "planted", "yunling-2025.txt");

describeWith(["dist"], "checking a text file", () => {
  let run: TracedRun;
  beforeAll(() => {
    run = traceModules(projectPath("dist", "cli", "main.js"), ["check", sample]);
  });

  it("runs", () => {
    expect(run.status).toBe(1);
    expect(run.stdout).not.toBe("");
    expect(run.modules.some((path) => path.endsWith("/dist/check/engine.js"))).toBe(true);
  });

  it("loads no package but the validator of waivers and settings", () => {
    expect(packagesOf(run.modules)).toEqual(["zod"]);
  });

  it("loads the rooms on its way and no other, and no reader but the one for text", () => {
    const folders = run.modules.flatMap((path) => /\/dist\/(?:(?:read|write)\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
    expect([...new Set(folders)].sort().map((folder) => folder.replace("/dist/", ""))).toEqual([
      "account",
      "amount",
      "check",
      "cli",
      "concept",
      "disclosure",
      "perform",
      "read",
      "read/archive",
      "read/isolate",
      "read/text",
      "understand",
    ]);
  });
});
