import { pureCore } from "./pure-core.ts";
import { plainTester } from "./rule-tester.testing.ts";

const check = "/project/src/check/row-sum.ts";
const html = "/project/src/write/html/page.ts";
const impure = (name: string, reason: string) => ({ messageId: "global", data: { name, reason } });

plainTester().run("pure-core", pureCore as never, {
  valid: [
    { filename: check, code: `import { z } from "zod"; import { fen } from "../amount/index.ts"; fen(Math.abs(-1));` },
    { name: "the calendar without a time zone", filename: check, code: `const day = Date.UTC(2024, 0, 31);` },
    {
      name: "a property of that name is not the global",
      filename: check,
      code: `const row = { process: 1, Date: 2 }; row.process;`,
    },
    {
      name: "nor is a local variable",
      filename: check,
      code: `function year(document: { year: number }) { return document.year; }`,
    },
    { name: "nor is a type", filename: check, code: `export type Moment = Date;` },
    {
      name: "compatibility forms are the same everywhere",
      filename: check,
      code: `"８４％".normalize("NFKC").toLowerCase();`,
    },
    {
      name: "rooms outside the core",
      filename: "/project/src/read/file.ts",
      code: `import { readFile } from "node:fs/promises"; Date.now();`,
    },
    { name: "writers other than HTML", filename: "/project/src/write/docx.ts", code: `import { Packer } from "docx";` },
    {
      name: "tests",
      filename: "/project/src/check/row-sum.test.ts",
      code: `import { readFileSync } from "node:fs"; process.env;`,
    },
  ],
  invalid: [
    { filename: check, code: `import { readFileSync } from "node:fs";`, errors: [{ messageId: "nodeModule" }] },
    { filename: check, code: `import type { Stats } from "node:fs";`, errors: [{ messageId: "nodeModule" }] },
    { filename: check, code: `const fs = await import("node:fs");`, errors: [{ messageId: "nodeModule" }] },
    { filename: check, code: `import { unzipSync } from "fflate";`, errors: [{ messageId: "package" }] },
    { filename: html, code: `import { Packer } from "../docx.ts";`, errors: [{ messageId: "impureFile" }] },
    { filename: html, code: `const stamp = Date.now();`, errors: [impure("Date", "clock")] },
    { filename: check, code: `const year = new Date().getFullYear();`, errors: [impure("Date", "clock")] },
    { filename: check, code: `const t = performance.now();`, errors: [impure("performance", "clock")] },
    { filename: check, code: `const id = Math.random();`, errors: [impure("random", "chance")] },
    { filename: check, code: `const id = crypto.randomUUID();`, errors: [impure("crypto", "chance")] },
    { filename: check, code: `new Intl.NumberFormat("zh-CN");`, errors: [impure("Intl", "locale")] },
    { filename: check, code: `(877.92).toLocaleString();`, errors: [impure("toLocaleString", "locale")] },
    {
      filename: check,
      code: `["乙", "甲"].sort((a, b) => a.localeCompare(b));`,
      errors: [impure("localeCompare", "locale")],
    },
    { filename: check, code: `const home = process.env["HOME"];`, errors: [impure("process", "environment")] },
    { filename: check, code: `globalThis.x = 1;`, errors: [impure("globalThis", "environment")] },
    { filename: check, code: `const here = import.meta.url;`, errors: [{ messageId: "importMeta" }] },
    { filename: check, code: `await fetch("/book");`, errors: [impure("fetch", "network")] },
    { filename: check, code: `setTimeout(() => 0, 1);`, errors: [impure("setTimeout", "timers")] },
    { filename: check, code: `Buffer.from("");`, errors: [impure("Buffer", "Node")] },
  ],
});
