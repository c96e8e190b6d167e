import { describe, expect, test } from "vitest";
import { contents, heading, paragraph, tableOf } from "../sample.testing.ts";
import { rolesOf } from "./roles.ts";

const table = tableOf([["合计", "3.00"]]);

describe("what stands around a table", () => {
  test.each(["单位：万元", "公开03表", "编制部门：云岭县档案馆"])("%s above it is its unit line", (text) => {
    expect(rolesOf([paragraph(text), table])).toEqual(["unitLine", "body"]);
    expect(rolesOf([paragraph(text), paragraph("见下。"), table])[0]).toBe("body");
  });

  test("several unit lines may follow each other, and a sentence is none", () => {
    expect(rolesOf([paragraph("公开03表"), paragraph("单位：元"), table])).toEqual(["unitLine", "unitLine", "body"]);
    expect(rolesOf([paragraph("各表金额单位：万元。"), table])[0]).toBe("body");
  });

  test("a note stands right below it", () => {
    expect(rolesOf([table, paragraph("注：含结转。"), paragraph("注：另行说明。")])).toEqual([
      "body",
      "tableNote",
      "body",
    ]);
  });
});

test("目录 above the contents is their title, elsewhere a line like any other", () => {
  expect(rolesOf([heading(1, "目 录"), contents("一、概况")])).toEqual(["contentsTitle", "body"]);
  expect(rolesOf([heading(1, "目录"), paragraph("一")])).toEqual(["body", "body"]);
});
