import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreError } from "../store-error.ts";
import { lockFolder } from "./folder-lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (holder: object) => writeFileSync(join(folder, "lock"), JSON.stringify(holder));

describe("a data folder", () => {
  it("is held by one at a time, and can be given back", () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(StoreError);
    expect(() => lockFolder(folder)).toThrow(/MINGZHANG_DATA/);
    lock.release();
    lockFolder(folder).release();
  });

  it("is taken over from a process that has ended", () => {
    leave({ pid: 2 ** 22 - 1, host: hostname(), started: "1" });
    lockFolder(folder).release();
  });

  it("is taken over when the number of the process now belongs to another", () => {
    leave({ pid: process.pid, host: hostname(), started: "1" });
    if (process.platform === "linux") lockFolder(folder).release();
    else expect(() => lockFolder(folder)).toThrow(StoreError);
  });

  it("is never taken over from another machine", () => {
    leave({ pid: 2 ** 22 - 1, host: "another", started: "1" });
    expect(() => lockFolder(folder)).toThrow(/another/);
  });

  it("is not taken over while the lock cannot be read: somebody is writing it", () => {
    writeFileSync(join(folder, "lock"), "");
    expect(() => lockFolder(folder)).toThrow(StoreError);
  });
});
