import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../../read/index.ts";
import { plantedReview, reviewOfText, WRONG_RATE } from "../review.testing.ts";
import type { Review } from "../review.ts";
import {
  DEFAULT_COLUMNS,
  documentList,
  parseColumns,
  problemListWorkbook,
  problemSheets,
  readProblemList,
} from "./index.ts";

describe("parseColumns", () => {
  it("keeps the order that is asked for, and never leaves the code out", () => {
    expect(parseColumns("序号，文件, 原文")).toEqual(["序号", "文件", "原文", "问题编号"]);
    expect(parseColumns("问题编号,序号")).toEqual(["问题编号", "序号"]);
  });

  it("refuses what is no column, or is one twice", () => {
    expect(() => parseColumns("序号,规则")).toThrow(/没有“规则”这一列/);
    expect(() => parseColumns("序号,序号")).toThrow(/写了两次/);
    expect(() => parseColumns(" , ")).toThrow(/没有写出列名/);
  });
});

describe("problemSheets", () => {
  let planted: Review;
  let archive: Review;
  beforeAll(async () => {
    planted = await plantedReview();
    archive = await reviewOfText(WRONG_RATE);
  });

  it("has a summary whose last row adds the others up, then a sheet for each unit", () => {
    const [summary, ...units] = problemSheets([documentList(planted), documentList(archive)]);
    expect(units.map(({ name }) => name)).toEqual([planted.document.body, "云岭县档案馆"]);
    const column = summary?.columns.findIndex(({ name }) => name === "问题合计") ?? -1;
    const counts = summary?.rows.map((row) => row[column]);
    expect(counts).toEqual([planted.problems.length, 1, planted.problems.length + 1]);
  });

  it("has the bureau's columns in their order, the words of the document and no identifiers of rules", () => {
    const [, sheet] = problemSheets([documentList(archive)]);
    expect(sheet?.columns.map(({ name }) => name).slice(0, 12)).toEqual([
      ..."序号、单位、文件、页码/表名/单元格、原文、问题类型、问题描述、修改建议、依据、单位反馈、整改情况、责任人".split(
        "、",
      ),
    ]);
    const [row] = sheet?.rows ?? [];
    expect(row?.slice(0, 6)).toEqual([
      1,
      "云岭县档案馆",
      "档案馆.txt",
      "第 5 行，“二、收入预算情况”部分",
      expect.stringContaining("增长20.00%"),
      "准确性",
    ]);
    expect(row?.join("\n")).toContain("建议核对后更正为“增长 25.00%”");
    expect(row?.join("\n")).not.toContain("change-rate");
  });

  it("counts files of one unit on one sheet", () => {
    const [, sheet, none] = problemSheets([documentList(archive), documentList(archive)], DEFAULT_COLUMNS);
    expect(none).toBeUndefined();
    expect(sheet?.rows.map(([number]) => number)).toEqual([1, 2]);
  });
});

describe("readProblemList", () => {
  it("reads a list back that was written as Excel, with what the unit filled in", async () => {
    const review = await plantedReview();
    const list = documentList(review);
    const filled = {
      ...list,
      rows: list.rows.map((row, index) => (index === 1 ? { ...row, 单位反馈: "已改", 责任人: "财务科" } : row)),
    };
    const rows = readProblemList(await read(await problemListWorkbook([filled]), "问题清单.xlsx", { isolate: false }));
    expect(rows.map(({ id }) => id)).toEqual(review.problems.map(({ problem }) => problem.id));
    expect(rows[1]?.cells).toMatchObject({ 单位反馈: "已改", 责任人: "财务科", 整改情况: "" });
    expect(rows[0]?.cells.单位反馈).toBe("");
  });

  it("reads a list whose columns were moved and renamed around it, and passes over rows without a code", async () => {
    const csv = "问题编号,说明,单位反馈\n4458b2ad,x,同意\n,手工加的,\n合计,,\n4458B2AD-2,y,不同意\n";
    const rows = readProblemList(await read(new TextEncoder().encode(csv), "清单.csv", { isolate: false }));
    expect(rows).toEqual([
      { id: "4458b2ad", cells: { 问题编号: "4458b2ad", 单位反馈: "同意" } },
      { id: "4458b2ad-2", cells: { 问题编号: "4458B2AD-2", 单位反馈: "不同意" } },
    ]);
  });
});
