import { defineConfig } from "vitest/config";
import { SkipReporter } from "./testing/skip-reporter.ts";

/** Continuous integration asks for the results as JSON as well, in the file that this names. */
const report = process.env["MINGZHANG_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["{src,lint,bench,scripts,testing}/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", new SkipReporter(), ...(report ? ["json"] : [])],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
