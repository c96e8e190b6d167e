import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWith } from "../testing/describe-with.ts";
import { projectPath } from "../testing/needs.ts";
import { shellCommands } from "./readme.ts";

const tour = shellCommands(readFileSync(projectPath("README.md"), "utf8"))
  .filter((command) => command.startsWith("mingzhang "))
  .map((command) => command.split(/\s+/).slice(1));

describeWith(["dist"], "the README's tour, from top to bottom", () => {
  const folder = mkdtempSync(join(tmpdir(), "tour-"));
  beforeAll(() => symlinkSync(projectPath("examples"), join(folder, "examples"), "junction"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(tour.map((args) => ({ command: args.join(" "), args })))("mingzhang $command", ({ args }) => {
    const main = projectPath("dist", "cli", "main.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: "utf8" });
    const planted = args.some((arg) => arg.includes("planted")) && args[0] === "check";
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
    expect(status).toBe(planted ? 1 : 0);
  });
});
