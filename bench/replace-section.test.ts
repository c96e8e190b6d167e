import { expect, test } from "vitest";
import { replaceSection } from "./replace-section.ts";

test("replaces what stands under the heading, up to the next one", () => {
  expect(replaceSection("# A\n\n## B\n\nold\n\n### C\n\nold\n\n## D\n\nd\n", "B", "new\n")).toBe(
    "# A\n\n## B\n\nnew\n\n## D\n\nd\n",
  );
});

test("adds the section where there is none", () => {
  expect(replaceSection("# A\n", "B", "new")).toBe("# A\n\n## B\n\nnew\n");
});
