import { describe, expect, it } from "vitest";
import { type Part, resultFile } from "./result-file.ts";

const setting = { day: "2026-05-04", version: "0.1.0", cores: 1, node: "v20.0.0" };
const part: Part = {
  title: "Accuracy",
  command: "npm run accuracy",
  seconds: 27.6,
  held: true,
  figures: "| A |\n|---|\n| 1 |\n",
};

describe("resultFile", () => {
  it("says when, on what and how it was measured", () => {
    expect(resultFile(setting, "npm run prove", [part])).toBe(`# Results of 2026-05-04

Measured on 2026-05-04 with mingzhang 0.1.0, Node v20.0.0, 1 core. Made by \`npm run prove\`.

All parts passed.

## Accuracy

\`npm run accuracy\`

Passed in 28 s.

| A |
|---|
| 1 |
`);
  });

  it("names the parts that failed, at the top and in their place", () => {
    const text = resultFile(setting, "npm run prove", [part, { ...part, title: "Fuzzing", held: false, figures: "" }]);
    expect(text).toContain("**Failed: Fuzzing.**");
    expect(text).toMatch(/## Fuzzing\n\n`npm run accuracy`\n\n\*\*Failed\*\* in 28 s\.\n$/);
  });
});
