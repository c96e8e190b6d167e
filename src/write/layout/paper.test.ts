import { describe, expect, test } from "vitest";
import type { Block } from "../../disclosure/index.ts";
import { heading, paragraph, tableOf, WIDE_TABLE } from "../sample.testing.ts";
import { paperRuns } from "./paper.ts";
import { rolesOf } from "./roles.ts";

const narrow = tableOf([["合计", "3.00"]]);
/** The direction of the page on which each block stands. */
const directions = (...blocks: Block[]) =>
  paperRuns(blocks, rolesOf(blocks)).map(
    ({ landscape, start, end }) => `${landscape ? "turned" : "upright"} ${start}-${end}`,
  );

describe("pages", () => {
  test("are turned for a wide table, its headings, unit line and note, and for nothing else", () => {
    expect(
      directions(
        paragraph("说明如下。"),
        heading(1, "第三部分 报表"),
        heading(2, "一、总表"),
        paragraph("单位：万元"),
        WIDE_TABLE,
        paragraph("注：含结转。"),
        paragraph("以上。"),
      ),
    ).toEqual(["upright 0-1", "turned 1-6", "upright 6-7"]);
  });

  test("stay upright for narrow tables", () => expect(directions(heading(1, "报表"), narrow)).toEqual(["upright 0-2"]));

  test("of wide tables in a row are one run", () => expect(directions(WIDE_TABLE, WIDE_TABLE)).toEqual(["turned 0-2"]));

  test("there is one even in an empty document", () => expect(directions()).toEqual(["upright 0-0"]));
});
