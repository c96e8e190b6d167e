import { describe, expect, it } from "vitest";
import { read } from "../read/index.ts";
import {
  compareRoster,
  dayIn,
  type Published,
  type RosterEntry,
  RosterError,
  rosterIn,
  rosterText,
  rowText,
} from "./index.ts";

const readList = async (text: string, name = "名录.csv") => rosterIn(await read(new TextEncoder().encode(text), name));

const entry = (name: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  name,
  parent: null,
  publisher: null,
  deadline: null,
  published: null,
  ...more,
});

const ALL_TABLES = [
  "incomeAndExpenditure",
  "income",
  "expenditure",
  "fiscalAppropriation",
  "generalPublicBudget",
  "basicExpenditure",
  "threePublicExpenses",
  "governmentFund",
] as const;

const file = (body: string | null, more: Partial<Published> = {}): Published => ({
  file: `${body ?? "无名"}.pdf`,
  body,
  kind: "departmentBudget",
  year: 2025,
  date: "2025-02-18",
  subjects: ALL_TABLES,
  promised: [],
  members: 0,
  ...more,
});

const obligation = { year: 2025, accounts: "budget", deadline: "2025-02-20" } as const;
const compared = (roster: readonly RosterEntry[], ...files: Published[]) => compareRoster(roster, files, obligation);
const texts = (roster: readonly RosterEntry[], ...files: Published[]) => compared(roster, ...files).rows.map(rowText);

describe("the list of bodies", () => {
  it("has columns, in any order and below a title", async () => {
    const list = await readList(
      "云岭县2025年应公开单位名录\n序号,上级部门,单位名称,类型,截止日期,公开日期\n1,,云岭县水务局,一级部门,2025/2/20,2025年2月18日\n2,云岭县水务局,云岭县水质站,二级单位,,\n合计,,,,,\n",
    );
    expect(list).toEqual([
      entry("云岭县水务局", { publisher: "department", deadline: "2025-02-20", published: "2025-02-18" }),
      entry("云岭县水质站", { publisher: "unit", parent: "云岭县水务局" }),
    ]);
  });

  it("may be one name a line", async () => {
    const list = await readList("云岭县2025年应公开部门名录\n1、云岭县档案馆\n2、云岭县水务局\n", "名录.txt");
    expect(list.map(({ name }) => name)).toEqual(["云岭县档案馆", "云岭县水务局"]);
    expect((await readList("单位名称\n云岭县档案馆\n云岭县水务局\n")).map(({ name }) => name)).toHaveLength(2);
  });

  it("is refused when no name is in it", async () => {
    await expect(readList("1,2\n3,4\n")).rejects.toThrow(RosterError);
  });

  it("writes days in many ways", () => {
    expect(["2025/2/3", "2025年2月3日", "20250203", "2025.02.03", "２０２５-０２-０３"].map(dayIn)).toEqual(
      Array(5).fill("2025-02-03"),
    );
    expect(["二月三日", "2025-02-30", "", "45691"].map(dayIn)).toEqual([null, null, null, null]);
  });
});

describe("what is wanting", () => {
  it("is nothing where the body published in time, with all tables", () => {
    expect(texts([entry("云岭县档案馆")], file("云岭县档案馆"))).toEqual(["已公开"]);
  });

  it("is the publication, or its year", () => {
    const roster = [entry("云岭县档案馆"), entry("云岭县水务局")];
    expect(texts(roster, file("云岭县档案馆", { year: 2024 }))).toEqual(["年度不对：公开的是 2024 年的", "未公开"]);
    expect(texts(roster, file("云岭县水务局", { kind: "departmentFinalAccounts" }))).toEqual(["未公开", "未公开"]);
  });

  it("is the time: the list's own dates go before those of the run and of the file", () => {
    expect(texts([entry("云岭县档案馆")], file("云岭县档案馆", { date: "2025-02-21" }))).toEqual([
      "逾期公开：2025-02-21，应在 2025-02-20 前",
    ]);
    const listed = entry("云岭县档案馆", { published: "2025-02-10", deadline: "2025-02-15" });
    expect(texts([listed], file("云岭县档案馆", { date: "2025-06-01" }))).toEqual(["已公开"]);
    expect(texts([entry("云岭县档案馆")], file("云岭县档案馆", { date: null }))).toEqual(["已公开"]);
  });

  it("is the department, where only its office published", () => {
    const department = entry("云岭县水务局", { publisher: "department" });
    const roster = [department, entry("云岭县水质站", { parent: "云岭县水务局", publisher: "unit" })];
    const unit = file("云岭县水质站", { kind: "unitBudget" });
    expect(texts(roster, file("云岭县水务局（本级）"), unit)[0]).toContain("只公开了本级");
    expect(texts(roster, file("云岭县水务局", { kind: "unitBudget" }), unit)[0]).toContain("只公开了本级");
    expect(texts(roster, file("云岭县水务局"), unit)[0]).toContain("疑似把本级当作部门");
    expect(texts(roster, file("云岭县水务局", { members: 1 }), unit)).toEqual(["已公开", "已公开"]);
  });

  it("does not take the department's document for its office's, nor the other way round", () => {
    const roster = [
      entry("云岭县水务局", { publisher: "department" }),
      entry("云岭县水务局（本级）", { publisher: "unit" }),
    ];
    expect(texts(roster, file("云岭县水务局", { members: 2 }))).toEqual(["已公开", "未公开"]);
  });

  it("is tables, of those that have to be there and of those that the contents page promises", () => {
    const few = ALL_TABLES.filter((subject) => subject !== "governmentFund");
    expect(texts([entry("云岭县档案馆")], file("云岭县档案馆", { subjects: few, promised: ["项目支出表"] }))).toEqual([
      "没有找到：政府性基金预算支出表、项目支出表",
    ]);
    const text = file("云岭县档案馆", { subjects: [] });
    const tables = file("云岭县档案馆", { file: "附表.xlsx", subjects: ALL_TABLES });
    expect(texts([entry("云岭县档案馆")], text, tables)).toEqual(["已公开"]);
  });

  it("is told in one page, with the files that are nobody's", () => {
    const report = rosterText(
      compared([entry("云岭县档案馆"), entry("云岭县水务局")], file("云岭县档案馆"), file("白水县财政局")),
    );
    expect(report).toContain("应公开 2 个：没有问题 1 个，未公开 1 个\n  云岭县水务局：未公开\n");
    expect(report).toContain("名录之外的文件：\n  白水县财政局.pdf（白水县财政局）");
  });
});
