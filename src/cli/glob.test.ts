import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { pathsMatching } from "./glob.ts";
import { folderWith } from "./run.testing.ts";

describe("wildcards that the shell left to us", () => {
  const cwd = () =>
    folderWith({
      "2025/档案馆.pdf": "",
      "2025/财政局.PDF.txt": "",
      "2024/档案馆.pdf": "",
      "2025/附/表.pdf": "",
      "2025/.x.pdf": "",
    });
  const matching = async (pattern: string) => {
    const root = cwd();
    return (await pathsMatching(pattern, root)).map((path) => relative(root, path).replaceAll("\\", "/"));
  };

  it("stand for any characters, or one, within a name", async () => {
    expect(await matching("2025/*.pdf")).toEqual(["2025/档案馆.pdf"]);
    expect(await matching("202?/档案馆.pdf")).toEqual(["2024/档案馆.pdf", "2025/档案馆.pdf"]);
    expect(await matching("2025\\*.pdf")).toEqual(["2025/档案馆.pdf"]);
  });

  it("stand for folders of any depth when doubled", async () => {
    expect(await matching("**/*.pdf")).toEqual(["2024/档案馆.pdf", "2025/档案馆.pdf", "2025/附/表.pdf"]);
  });

  it("may match nothing", async () => {
    expect(await matching("*.docx")).toEqual([]);
    expect(await matching("gone/*.docx")).toEqual([]);
  });
});
