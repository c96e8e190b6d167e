import { describe, expect, it } from "vitest";
import { type Cell, type Disclosure, plainCell, sourcedText } from "../../disclosure/index.ts";
import { readText } from "../../read/text/index.ts";
import { formsOf, type Indicator, linesOf, type PerformanceForm } from "./index.ts";

const rows = (...cells: string[][]) => cells.map((row) => row.join("\t")).join("\n");
const formsIn = (...parts: string[]): PerformanceForm[] =>
  formsOf(linesOf(readText(["青石县档案馆2024年部门预算", ...parts].join("\n\n"), "form.txt").blocks));
const shown = ({ level1, level2, title, value, certain }: Indicator) =>
  `${level1}/${level2}/${title}=${value?.text}${certain ? "" : "?"}`;
const HEADER = ["一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"];

describe("a table of indicators", () => {
  it("inherits the levels of merged cells that the text has lost", () => {
    const [form] = formsIn(
      "2024年项目支出绩效目标表",
      rows(
        ["项目名称", "卷宗整理", "", "", ""],
        HEADER,
        ["产出指标", "数量指标", "整理卷宗数量", "≥200卷", "计划标准"],
        ["", "", "编目条数", "≥900条", "计划标准"],
        ["", "时效指标", "整理及时率", "100%", "计划标准"],
        ["满意度指标", "服务对象满意度指标", "查档人满意度", "≥90%", "计划标准"],
      ),
    );
    expect(form?.indicators.map(shown)).toEqual([
      "产出/数量/整理卷宗数量=≥200卷",
      "产出/数量/编目条数=≥900条",
      "产出/时效/整理及时率=100%",
      "满意度/服务对象满意度/查档人满意度=≥90%",
    ]);
  });

  it("moves rows back whose cells slid to the left, and marks them", () => {
    const [form] = formsIn(
      "2024年项目支出绩效目标表",
      rows(
        ["项目名称", "卷宗整理", "", "", "", ""],
        ["绩效指标", ...HEADER],
        ["", "产出指标", "数量指标", "整理卷宗数量", "≥200卷", "计划标准"],
        ["", "质量指标", "整理合格率", "≥95%", "计划标准", ""],
        ["目录编制及时性", "", "及时", "计划标准", "", ""],
        ["满意度指标", "服务对象满意度指标", "查档人满意度", "≥90%", "计划标准", ""],
      ),
    );
    expect(form?.indicators.map(shown)).toEqual([
      "产出/数量/整理卷宗数量=≥200卷",
      "产出/质量/整理合格率=≥95%?",
      "产出/质量/目录编制及时性=及时?",
      "满意度/服务对象满意度/查档人满意度=≥90%?",
    ]);
  });

  it("reads spans, a column of scoring rules and the total that the weights declare", () => {
    const cell = (row: number, column: number, text: string, span: Partial<Cell> = {}) =>
      plainCell(row, column, text, { ...sourcedText(text, { page: 3 }), ...span });
    const header = ["一级指标", "二级指标", "指标内容", "指标值", "分值权重（90分）", "指标赋分规则"];
    const cells = [
      cell(0, 0, "项目名称", { columnSpan: 2 }),
      cell(0, 2, "卷宗整理", { columnSpan: 4 }),
      ...header.map((text, column) => cell(1, column, text)),
      cell(2, 0, "产出指标", { rowSpan: 2 }),
      cell(2, 1, "数量指标", { rowSpan: 2 }),
      ...["指标1：整理卷宗数量", "≥200卷", "50", "按比例赋分"].map((text, index) => cell(2, index + 2, text)),
      ...["指标2：编目条数", "≥900条", "40", "直接赋分"].map((text, index) => cell(3, index + 2, text)),
    ];
    const disclosure: Disclosure = {
      file: "form.pdf",
      blocks: [
        { type: "paragraph", ...sourcedText("2024年部门专项业务经费绩效目标表") },
        { type: "table", columnCount: 6, rowCount: 4, cells },
      ],
    };
    const [form] = formsOf(linesOf(disclosure.blocks));
    expect(form?.declaredWeight).toBe(90);
    expect(form?.indicators.map(shown)).toEqual(["产出/数量/整理卷宗数量=≥200卷", "产出/数量/编目条数=≥900条"]);
    expect(form?.indicators.map(({ weight, scoring }) => [weight?.value.units, scoring?.text])).toEqual([
      [50, "按比例赋分"],
      [40, "直接赋分"],
    ]);
  });

  it("keeps long-term and annual goals and the values of earlier years apart", () => {
    const [form] = formsIn(
      "2024年项目支出绩效目标表",
      rows(
        ["项目名称", "卷宗整理", "", "", "", "", ""],
        ["长期绩效目标表", "", "", "", "", "", ""],
        ["目标名称", "一级指标", "二级指标", "三级指标", "指标值", "", ""],
        ["长期绩效目标1", "产出指标", "数量指标", "整理卷宗数量", "2000卷", "", ""],
        ["年度绩效目标表", "", "", "", "", "", ""],
        ["目标名称", "一级指标", "二级指标", "三级指标", "指标值", "", ""],
        ["", "", "", "", "前年", "上年", "预计当年实现"],
        ["年度绩效目标1", "产出指标", "数量指标", "整理卷宗数量", "180卷", "190卷", "200卷"],
      ),
    );
    expect(form?.indicators.map(({ period, set }) => [period, set])).toEqual([
      ["long", 1],
      ["annual", 2],
    ]);
    expect(form?.indicators[1]?.prior.map(({ words }) => words.text)).toEqual(["180卷", "190卷"]);
    expect(form?.indicators[1]?.target).toMatchObject({ value: { units: 200, scale: 0 }, unit: "卷" });
  });
});

describe("forms of other layouts", () => {
  it("reads a project that is described in numbered points", () => {
    const [first, second] = formsIn(
      "（九）项目情况说明",
      "1.卷宗整理项目",
      "（1）项目概述：整理历年卷宗。",
      "（6）年度预算安排：12.5万元",
      "数量指标：整理卷宗≥200卷。",
      "满意度指标：查档人满意率≥95%。",
      "2.库房维修",
      "（1）项目概述：维修库房。",
      "（6）年度预算安排：2024年安排财政拨款8万元",
    );
    expect([first?.name?.text, first?.budget?.printed.fen]).toEqual(["卷宗整理项目", 12_500_000]);
    expect(first?.indicators.map(shown)).toEqual(["产出/数量/整理卷宗=≥200卷", "满意度/满意度/查档人满意率=≥95%"]);
    expect([second?.name?.text, second?.budget?.words.text]).toEqual(["库房维修", "8万元"]);
  });

  it("reads a summary with a line a project and four pairs of indicator and target", () => {
    const forms = formsIn(
      rows(
        [
          "990101230000000000801",
          "卷宗整理",
          "5.00",
          "5.00",
          "",
          "整理费用",
          "≤5万元",
          "整理卷宗数量",
          "≥200卷",
          "便于查档",
          "≥90%",
          "满意度",
          "≥95%",
        ],
        ["", "", "", "", "", "", "", "整理合格率", "≥95%", "", "", "", ""],
        [
          "990101230000000000802",
          "库房维修",
          "7.00",
          "7.00",
          "",
          "维修费用",
          "≤7万元",
          "维修面积",
          "≥80平方米",
          "",
          "",
          "满意度",
          "≥95%",
        ],
      ),
    );
    expect(forms.map(({ name, budget }) => [name?.text, budget?.words.text])).toEqual([
      ["卷宗整理", "5.00"],
      ["库房维修", "7.00"],
    ]);
    expect(forms[0]?.indicators.map(({ level1, title }) => `${level1}/${title}`)).toEqual([
      "成本/整理费用",
      "产出/整理卷宗数量",
      "效益/便于查档",
      "满意度/满意度",
      "产出/整理合格率",
    ]);
  });

  it("takes no list of forms in a contents page for forms", () => {
    expect(formsIn("附件", "一、2024年部门整体绩效目标表", "二、2024年项目支出绩效目标表", "三、其他")).toEqual([]);
  });

  it("starts a new form where a second project is named under one title", () => {
    const columns = ["一级指标", "二级指标", "三级指标", "指标值"];
    const forms = formsIn(
      "2024年项目支出绩效目标表",
      rows(
        ["项目名称", "卷宗整理", "", ""],
        columns,
        ["产出指标", "数量指标", "整理卷宗数量", "≥200卷"],
        ["项目名称", "库房维修", "", ""],
        columns,
        ["产出指标", "数量指标", "维修面积", "≥80平方米"],
      ),
    );
    expect(forms.map(({ name, indicators }) => [name?.text, indicators.length])).toEqual([
      ["卷宗整理", 1],
      ["库房维修", 1],
    ]);
  });
});

describe("places", () => {
  it("quotes a value as the file has it, at its line", () => {
    const text = `青石县档案馆2024年部门预算\n\n2024年项目支出绩效目标表\n\n${rows(
      ["项目名称", "卷宗整理", "", ""],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "整理 卷宗数量", "＞200 卷"],
    )}`;
    const [form] = formsOf(linesOf(readText(text, "form.txt").blocks));
    const value = form?.indicators[0]?.value;
    expect(value?.source.text.slice(value.start, value.end)).toBe("＞200 卷");
  });
});
