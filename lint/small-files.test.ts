import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { plainTester } from "./rule-tester.testing.ts";
import { smallFiles } from "./small-files.ts";

const src = join(mkdtempSync(join(tmpdir(), "files-")), "src");
mkdirSync(join(src, "check", "empty"), { recursive: true });
writeFileSync(join(src, "check", "row-sum.ts"), "");
afterAll(() => rmSync(join(src, ".."), { recursive: true }));

const at = (path: string) => join(src, path);

plainTester().run("small-files", smallFiles as never, {
  valid: [
    { name: "four hundred lines", filename: at("check/long.ts"), code: "\n".repeat(399) },
    { filename: at("check/row-sum.test.ts"), code: "" },
    { filename: at("concept/common-scope.ts"), code: "" },
    { name: "outside src", filename: join(src, "../scripts/utils.ts"), code: "" },
  ],
  invalid: [
    {
      filename: at("check/long.ts"),
      code: "\n".repeat(400),
      errors: [{ messageId: "long", data: { lines: "401", max: "400" } }],
    },
    { filename: at("check/utils.ts"), code: "", errors: [{ messageId: "drawer", data: { name: "utils" } }] },
    { filename: at("check/helpers/dash.ts"), code: "", errors: [{ messageId: "drawer" }] },
    { filename: at("check/common.testing.ts"), code: "", errors: [{ messageId: "drawer" }] },
    { filename: at("check/tests/dash.ts"), code: "", errors: [{ messageId: "testFolder" }] },
    { filename: at("check/empty/dash.test.ts"), code: "", errors: [{ messageId: "lonelyTest" }] },
  ],
});
