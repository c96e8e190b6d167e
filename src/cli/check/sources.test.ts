import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsReport } from "../../check/report/contract.ts";
import { folderWith, runIn } from "../run.testing.ts";

/** A table of expenditure, as published and as approved. */
const table = (total: string, body = "青石县档案馆") =>
  `${body}2024年部门预算

2024年支出预算总表

单位：万元

科目编码\t科目名称\t合计
\t合计\t${total}
`;

/** This year's text: 300 万元, which is 50 less than last year. */
const text = (body = "青石县档案馆") =>
  `${body}2024年部门预算

三、支出预算安排情况

2024年支出预算300.00万元，比2023年预算减少50.00万元，下降14.29%。
`;

/** Last year's text. */
const lastYear = (expenditure: string, body = "青石县档案馆", year = 2023) =>
  `${body}${year}年部门预算

三、支出预算安排情况

${year}年支出预算${expenditure}万元。
`;

function ledgerOf(json: string, rule: string) {
  const { documents } = findingsReport.parse(JSON.parse(json));
  return documents.map(({ ledger }) => ledger.find((entry) => entry.rule === rule)?.state);
}

describe("mingzhang check --approved", () => {
  const files = { "公开.txt": table("300.00"), "批复.txt": table("310.00") };

  it("reports a total that differs, and names the approval as the file of the evidence", async () => {
    const { code, out, err } = await runIn(folderWith(files), "check", "公开.txt", "--approved", "批复.txt");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("公开的数字与批复不一致");
    expect(out).toContain("    第 8 行 “300.00”\n    对照：批复.txt 第 8 行 “310.00”\n");
    expect(out).toContain("最可能应为：310.00万元");
  });

  it("keeps to the contract of the JSON; the approval itself is not checked", async () => {
    const { code, out } = await runIn(folderWith(files), "check", "公开.txt", "--approved", "批复.txt", "--json");
    const { documents } = findingsReport.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(documents.map(({ file }) => file)).toEqual(["公开.txt"]);
    const problem = documents[0]?.problems.find(({ rule }) => rule === "approved-figure");
    expect(problem?.places.map(({ file, line, quote }) => [file, line, quote])).toEqual([
      ["公开.txt", 8, "300.00"],
      ["批复.txt", 8, "310.00"],
    ]);
  });

  it("takes several, and finds in each what is about the body", async () => {
    const cwd = folderWith({
      "公开/a.txt": table("300.00"),
      "公开/b.txt": table("80.00", "白水县财政局"),
      "批复/1.txt": table("80.00", "白水县财政局"),
      "批复/2.txt": table("300.00"),
    });
    const approvals = ["--approved", "批复/1.txt", "--approved", "批复/2.txt"];
    const { code, out } = await runIn(cwd, "check", "公开", "--json", ...approvals);
    expect(code).toBe(0);
    expect(ledgerOf(out, "approved-figure")).toEqual(["held", "held"]);
  });

  it("says without an approval that nothing was compared", async () => {
    const { code, out } = await runIn(folderWith(files), "check", "公开.txt");
    expect(code).toBe(0);
    expect(out).toContain("没有提供批复表");
  });
});

describe("mingzhang check --previous", () => {
  it("reports a base that is not what was published last year, with both files", async () => {
    const cwd = folderWith({ "今年.txt": text(), "去年/档案馆.txt": lastYear("340.00") });
    const { code, out } = await runIn(cwd, "check", "今年.txt", "--previous", "去年/档案馆.txt");
    expect(code).toBe(1);
    expect(out).toContain("与上年比较的基数和上年公开的数字对不上");
    expect(out).toContain("对照：去年/档案馆.txt 第 5 行 “340.00”");
    expect(out).toContain("对照：第 5 行 “300.00”");
    expect(out).toContain("“50.00” 改为 减少 40.00万元");
  });

  it("holds where the base is last year's figure", async () => {
    const cwd = folderWith({ "今年.txt": text(), "去年.txt": lastYear("350.00") });
    const { code, out } = await runIn(cwd, "check", "今年.txt", "--previous", "去年.txt", "--json");
    expect(code).toBe(0);
    expect(ledgerOf(out, "previous-year-base")).toEqual(["held"]);
  });

  it("gives each document of a folder the one of its own body", async () => {
    const cwd = folderWith({
      "今年/a.txt": text(),
      "今年/b.txt": text("白水县财政局"),
      "去年a.txt": lastYear("350.00"),
      "去年b.txt": lastYear("340.00", "白水县财政局"),
    });
    const { code, out } = await runIn(
      cwd,
      "check",
      "今年",
      "--previous",
      "去年a.txt",
      "--previous=去年b.txt",
      "--json",
    );
    expect(code).toBe(1);
    expect(ledgerOf(out, "previous-year-base")).toEqual(["held", "broken"]);
  });

  it("says so when the document given is not last year's", async () => {
    const cwd = folderWith({ "今年.txt": text(), "前年.txt": lastYear("340.00", "青石县档案馆", 2022) });
    const { code, out } = await runIn(cwd, "check", "今年.txt", "--previous", "前年.txt");
    expect(code).toBe(0);
    expect(out).toContain("提供的上年文件不能对照：前年.txt（是2022年的，不是2023年的）");
  });
});

describe("documents to compare with among those to check", () => {
  it("are not checked themselves", async () => {
    const cwd = folderWith({
      "库/今年.txt": text(),
      "库/去年.txt": lastYear("350.00"),
      "库/批复.txt": table("300.00"),
    });
    const given = ["--previous", "库/去年.txt", "--approved", "库/批复.txt"];
    const { code, out } = await runIn(cwd, "check", "库", "--json", ...given);
    expect(code).toBe(0);
    expect(findingsReport.parse(JSON.parse(out)).documents.map(({ file }) => file)).toEqual(["库/今年.txt"]);
  });

  it("leave nothing to check where they are all there is", async () => {
    const { code, err } = await runIn(folderWith({ "a.txt": text() }), "check", "a.txt", "--previous", "a.txt");
    expect({ code, err }).toEqual({
      code: 2,
      err: "要核对的文件都已作为批复表或上年公开文档给出，没有剩下要核对的文件\n",
    });
  });
});

describe("an approval that is another's", () => {
  it("is named in the ledger with whose it is", async () => {
    const cwd = folderWith({ "公开.txt": table("300.00"), "批复.txt": table("310.00", "白水县财政局") });
    const { code, out } = await runIn(cwd, "check", "公开.txt", "--approved", "批复.txt");
    expect(code).toBe(0);
    expect(out).toContain("批复.txt（是白水县财政局的）");
    expect(out).not.toContain("没有提供批复表");
  });
});

describe("mingzhang check --unit", () => {
  const department = (total: string) =>
    `青石县档案馆2024年部门预算

纳入青石县档案馆2024年部门预算编制范围的单位包括：青石县档案馆（本级）、青石县方志中心。

2024年支出预算总表

单位：万元

科目编码\t科目名称\t合计
\t合计\t${total}
`;
  const unit = (body: string, total: string) => table(total, body).replace("部门预算", "单位预算");
  const files = {
    "部门/部门.txt": department("300.00"),
    "单位/本级.txt": unit("青石县档案馆（本级）", "200.00"),
    "单位/中心.txt": unit("青石县方志中心", "110.00"),
  };

  it("adds the units up and names them", async () => {
    const units = ["--unit", "单位/本级.txt", "--unit", "单位/中心.txt"];
    const { code, out } = await runIn(folderWith(files), "check", "部门/部门.txt", ...units);
    expect(code).toBe(1);
    expect(out).toContain("部门的数字不等于所属单位之和");
    expect(out).toContain("对照：单位/中心.txt 第 8 行 “110.00”");
  });

  it("says which units are missing, and which file is no unit of the department", async () => {
    const cwd = folderWith({ ...files, "别的.txt": unit("白水县方志所", "1.00") });
    const one = await runIn(cwd, "check", "部门", "--unit", "单位/中心.txt");
    expect(one.out).toContain("所属单位的文件没有全部提供，未核对汇总数，缺：青石县档案馆（本级）");
    const other = await runIn(cwd, "check", "部门", "--unit", "别的.txt");
    expect(other.out).toContain("别的.txt（白水县方志所没有列在部门文件的预算单位构成里）");
  });

  it("is not needed where the units are among the files to check", async () => {
    const { code, out } = await runIn(folderWith(files), "check", ".", "--json");
    expect(code).toBe(1);
    const { documents } = findingsReport.parse(JSON.parse(out));
    expect(documents.map(({ file, problems }) => [file, problems.length])).toEqual([
      ["单位/中心.txt", 0],
      ["单位/本级.txt", 0],
      ["部门/部门.txt", 1],
    ]);
  });
});

describe("documents to compare with that cannot be used", () => {
  it("are named in one message each, before anything is checked", async () => {
    const cwd = folderWith({
      "公开.txt": text().replace("14.29%", "20.00%"),
      "坏.docx": "PK\u0003\u0004 不是压缩包",
      "通知.txt": "关于召开会议的通知\n\n请各科室准时参加。\n",
    });
    const given = ["--approved", "没有.xlsx", "--approved", "坏.docx", "--previous", "通知.txt"];
    const { code, out, err } = await runIn(cwd, "check", "公开.txt", "--out", "结果", ...given);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toEqual([
      "批复表（--approved）没有.xlsx：找不到文件或文件夹",
      expect.stringMatching(/^批复表（--approved）.*坏\.docx/),
      "上年公开文档（--previous）通知.txt：没有识别出数字，不能用来对照",
    ]);
    expect(existsSync(join(cwd, "结果"))).toBe(false);
  });

  it("are asked for where an option stands without one", async () => {
    const { code, err } = await runIn(folderWith({ "公开.txt": text() }), "check", "公开.txt", "--previous");
    expect({ code, err }).toEqual({ code: 2, err: "选项 --previous 缺少值\n用法见 mingzhang check --help\n" });
  });
});
