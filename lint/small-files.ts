import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { createRule } from "./create-rule.ts";
import { DRAWER_NAMES } from "./rooms.ts";
import { sourceFile } from "./source-file.ts";

const MAX_LINES = 400;
const TEST_FOLDERS: ReadonlySet<string> = new Set(["test", "tests", "__tests__", "spec"]);

function isTest(name: string): boolean {
  return /\.test\.ts$/.test(name);
}

function standsBesideCode(filename: string): boolean {
  return readdirSync(dirname(filename)).some((name) => /\.ts$/.test(name) && !isTest(name));
}

/** One purpose a file, named after it; a test stands in the folder of what it tests. */
export const smallFiles = createRule({
  name: "small-files",
  meta: {
    type: "suggestion",
    docs: { description: `At most ${MAX_LINES} lines, no drawers, tests beside the code` },
    messages: {
      long: "{{lines}} lines: more than {{max}} is more than one purpose.",
      drawer: "“{{name}}” says nothing of what is inside: name it after its purpose.",
      testFolder: "Tests stand beside the code they test, not in “{{name}}”.",
      lonelyTest: "This test stands in a folder without code: put it beside what it tests.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    return {
      Program(node) {
        const lines = context.sourceCode.lines.length;
        if (lines > MAX_LINES) {
          context.report({ node, messageId: "long", data: { lines: String(lines), max: String(MAX_LINES) } });
        }
        const file = sourceFile(context.filename);
        if (file === null) return;
        const folders = file.path.split("/").slice(0, -1);
        for (const name of [...folders, basename(file.path).replace(/\..*$/, "")]) {
          if (DRAWER_NAMES.includes(name)) context.report({ node, messageId: "drawer", data: { name } });
        }
        for (const name of folders) {
          if (TEST_FOLDERS.has(name)) context.report({ node, messageId: "testFolder", data: { name } });
        }
        if (isTest(file.path) && !standsBesideCode(context.filename)) context.report({ node, messageId: "lonelyTest" });
      },
    };
  },
});
