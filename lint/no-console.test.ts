import { noConsole } from "./no-console.ts";
import { plainTester } from "./rule-tester.testing.ts";

const errors = [{ messageId: "terminal" }];

plainTester().run("no-console", noConsole as never, {
  valid: [
    { filename: "/project/src/cli/main.ts", code: `console.log("没有发现问题"); process.stdout.write("");` },
    { filename: "/project/scripts/lint.ts", code: `console.log("biome");` },
    { filename: "/project/src/check/run.ts", code: `const row = { console: 1 }; row.console;` },
  ],
  invalid: [
    { filename: "/project/src/check/run.ts", code: `console.log("here");`, errors },
    { filename: "/project/src/read/file.ts", code: `console.warn("skipped");`, errors },
    { filename: "/project/src/server/start.ts", code: `process.stderr.write("ready");`, errors },
    { filename: "/project/src/client/main.ts", code: `console.error("");`, errors },
  ],
});
