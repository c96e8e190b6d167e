import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const guide = readFileSync(new URL("docs/guide/new-format.md", root), "utf8");

/** Snippets begin with a comment that names their file. */
const snippets = [...guide.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = "", code = ""]) => [file, code] as const,
);

describe("the guide to a new format", () => {
  it("names a file for each of its snippets", () => {
    expect(snippets.length).toBeGreaterThan(5);
    expect(snippets).toHaveLength(guide.match(/```ts/g)?.length ?? 0);
  });

  it.each(snippets)("quotes %s as it is", (file, code) => {
    expect(readFileSync(new URL(file, root), "utf8")).toContain(code);
  });

  it("names no file or folder that is not there", () => {
    const paths = [...guide.matchAll(/`((?:src|testing)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
