import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./commands.ts";

const pages = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(PROJECT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** GitHub's anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe("links between the project's own pages", () => {
  it.each(pages)("%s points at what is there", (page) => {
    const text = readFileSync(join(PROJECT, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, path = "", fragment] of links) {
      const target = path === "" ? join(PROJECT, page) : join(PROJECT, dirname(page), path);
      expect(existsSync(target), link).toBe(true);
      if (fragment === undefined) continue;
      const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
        anchor(heading),
      );
      expect(headings, link).toContain(fragment);
    }
  });
});
