import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outputNames } from "./output-names.ts";

describe("names of result files", () => {
  it("follow the input's name", () => {
    expect(outputNames(["2024/民政局预算.docx", "水利局.v2.txt"], ".json")).toEqual([
      "民政局预算.json",
      "水利局.v2.json",
    ]);
  });

  it("differ where names repeat, also in the case of their letters only", () => {
    expect(outputNames(["a.txt", "b/A.docx", "c/a.html", "a-2.txt"], ".json")).toEqual([
      "a.json",
      "A-2.json",
      "a-3.json",
      "a-2-2.json",
    ]);
  });

  it("keep a name that is all ending", () => {
    expect(outputNames(["dir/.txt"], ".json")).toEqual([".txt.json"]);
  });

  it("are always unique", () => {
    const name = fc.stringMatching(/^([ab]\/)?[aAb](-[23])?\.(txt|docx)$/);
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const results = outputNames(names, ".json").map((result) => result.toLowerCase());
        expect(new Set(results).size).toBe(names.length);
      }),
    );
  });
});
