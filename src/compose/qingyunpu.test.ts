import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { countOf, levelOf, parseBookText, printBook, reconcile, validateBook } from "../book/index.ts";
import { type Format, formatFor } from "../format/index.ts";
import { compose } from "./compose.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bookText = readFileSync(join(root, "examples/qingyunpu-2024/book.json"), "utf8");
const book = parseBookText(bookText);
const format = formatFor(book) as Format;
const { blocks } = compose(book, format);
const text = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])).join("\n");
const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));

describe("the layout", () => {
  it("is the one for books with the tasks of the year", () => {
    expect(format.id).toBe("jiangxi-tasks");
    expect(headings.slice(1, 5)).toEqual([
      "第一部分 青云谱区政府办公室概况",
      "一、部门主要职责",
      "二、部门2024年主要工作任务",
      "三、机构设置及人员情况",
    ]);
  });

  it("prints the indicators of projects as lines, and tables in the attachment alone", () => {
    const firstTable = blocks.findIndex(({ type }) => type === "table");
    const attachment = blocks.findIndex((block) => block.type === "heading" && block.text === "附表");
    expect(attachment).toBeGreaterThan(0);
    expect(firstTable).toBeGreaterThan(attachment);
  });
});

describe("the narrative", () => {
  it.each([
    "共有预算单位2个，包括部门本级和1个所属二级预算单位：青云谱区政务公开事务中心",
    "编制人数小计35人，其中：行政编制人数16人，参照公务员管理的事业编制人数0人，全部补助事业编制人数19人，自收自支编制人数0人",
    "在职人数小计26人，行政在职人数14人，参照公务员管理的事业单位在职人数0人，全部补助事业在职人数12人",
    "离休人数小计5人，退休人数小计5人，退职人员5人，遗属人数0人",
    "在校学生0人，其中：本科生人数0人，专科生人数0人",
    "财政拨款收入442.48万元，比上年预算增加60.02万元",
    "教育收费资金收入0万元，与上年持平",
    "事业单位经营收入0万元，与上年持平",
    "上年结转（结余）0万元，与上年持平",
    "基本支出393.98万元，比上年预算增加80.02万元；其中：工资福利支出289.19万元、商品和服务支出101.8万元、对个人和家庭的补助1.79万元、资本性支出1.2万元",
    "项目支出48.5万元，比上年预算减少20万元；其中：工资福利支出0万元、商品和服务支出48.5万元、对个人和家庭的补助0万元",
    "教育支出0万元，与上年持平；科学技术支出0万元，与上年持平",
    "社会保障和就业支出1.79万元，比上年预算增加0.45万元",
    "卫生健康支出0万元，与上年持平；农林水支出0万元，与上年持平",
    "住房保障支出13.08万元，比上年预算增加0.61万元",
    "工资福利支出289.19万元，比上年预算增加52.78万元",
    "对个人和家庭的补助1.79万元，比上年预算增加0.45万元",
    "对企业补助0万元，与上年持平",
    "财政拨款支出预算总额442.48万元，比上年预算增加60.02万元",
    "一般公共服务支出427.61万元",
    "政府性基金支出预算0万元",
    "国有资本经营支出预算0万元",
    "机关运行经费103万元，比上年预算增加26.79万元，增长35.15%",
    "政府采购预算总额25万元，其中：政府采购货物预算25万元，政府采购工程预算0万元，政府采购服务预算0万元",
    "截至2023年12月31日，部门共有车辆0辆，其中：一般公务用车0辆，执法执勤用车0辆",
    "安排购置车辆0辆，安排购置单位价值200万元以上大型设备0台（套）",
    "年度预算安排：40万元",
    "质量指标：外事工作任务完成率＝100%",
    "满意度指标：外事工作对象满意率≥95%",
    "年度预算安排：8.5万元",
    "数量指标：按安排完成综治和政务公开任务数＝100%",
    "满意度指标：综治和政务公开满意率≥95%",
    "“三公”经费一般公共预算安排40万元",
    "因公出国（境）经费40万元，比上年预算减少20万元",
    "公务接待费0万元，与上年持平",
    "公务用车运行维护费0万元，与上年持平",
    "公务用车购置费0万元，与上年持平",
  ])("says %s", (words) => {
    expect(text).toContain(words);
  });

  it("states one total of income and expenditure, that of their parts, where the published text has two", () => {
    expect(text).toContain("收入预算总额442.48万元，比上年预算增加60.02万元");
    expect(text).toContain("支出预算总额442.48万元，比上年预算增加60.02万元");
    expect(text).not.toMatch(/462\.48|447\.61/);
  });

  it("breaks all expenditure down by use, projects included", () => {
    expect(text).toContain("商品和服务支出150.3万元，比上年预算增加5.59万元");
    expect(text).toContain("资本性支出1.2万元，比上年预算增加1.2万元");
  });

  it("counts as staff whom it lists as such", () => {
    expect(countOf(book, { measure: "actualStaff" })).toBe(26 + 5 + 5 + 5);
    expect(text).toContain("实有人数小计41人");
  });

  it("gives for the change of the totals the changes that it is made of", () => {
    expect(text).toContain("主要原因是基本支出增加80.02万元，项目支出减少20万元");
  });

  it("leaves out a point of a project that is not known, without gap in the numbers", () => {
    expect(text).toContain("（2）实施主体：青云谱区政府办公室。\n（3）实施方案：完成申报");
  });
});

describe("the example book", () => {
  it("is sound, agrees with itself, and is printed the way it is kept", () => {
    expect(validateBook(book)).toEqual([]);
    expect(reconcile(book)).toEqual([]);
    expect(printBook(book)).toBe(bookText);
  });

  it("knows the department's figures and not those of its units", () => {
    expect(levelOf(book, { measure: "expenditure" })).toBe(442_480_000);
    expect(levelOf(book, { measure: "expenditure", entity: "青云谱区政务公开事务中心" })).toBeNull();
  });

  it("names no person and no telephone", () => {
    expect(bookText).not.toMatch(/0\d{2,3}-?\d{7,8}|1\d{10}|联系电话|填报人|负责人/);
  });
});
