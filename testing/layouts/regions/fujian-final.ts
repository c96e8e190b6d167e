import { accountPath, codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { change, moneyOf, percent } from "../money.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { SCHOOL, sceneOf } from "../scene.ts";

/** Final accounts of a school with own income and something left over at both ends of the year. */
export function fujianFinal(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: SCHOOL, projects: ["课后服务", "食堂改造"], step: 10_000, executed: true });
  const money = moneyOf({});
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "榕屿县实验小学";
  const opening = 2_340_000 + seed * 10_000;
  const income = p.fen(["all"]) + 1_170_000;
  const closing = opening + income - p.fen(["all"]);
  const incomeBefore = p.fen(["all"], "before") + 980_000;
  const fiscal = income - p.fen(["own"]);
  const fiscalBefore = incomeBefore - p.fen(["own"], "before");
  const total = opening + income;
  const versus = (now: number, before: number, base = "比上年决算数") =>
    change(money, now, before, { base, same: "与上年决算数持平" });
  const accounts = scene.codes("functionCode", FILTERS.general, [7]).filter((code) => code.length === 7);
  const titled = (title: string): Piece[] => [
    heading(2, title),
    paragraph(`单位：${body}`),
    paragraph("金额单位：万元"),
  ];
  const pieces: Piece[] = [
    heading(1, `${body}2023年度单位决算`),
    heading(1, "第一部分 单位概况"),
    heading(2, "一、单位主要职责"),
    paragraph("实施小学义务教育。"),
    heading(2, "二、单位决算单位基本情况"),
    paragraph("经费性质为财政核拨，人员编制数118人，在职人数112人。"),
    heading(1, "第二部分 2023年度单位决算表"),
    ...titled("一、收入支出决算总表"),
    table(
      [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "决算数", "项目", "决算数"],
      ],
      [
        [
          "一、一般公共预算财政拨款收入",
          money.cell(fiscal),
          "一、教育支出",
          money.cell(scene.sum(({ functionCode }) => functionCode.startsWith("205"))),
        ],
        [
          "二、政府性基金预算财政拨款收入",
          "",
          "二、社会保障和就业支出",
          money.cell(scene.sum(({ functionCode }) => functionCode.startsWith("208"))),
        ],
        [
          "三、事业收入",
          money.cell(p.fen(["own"])),
          "三、卫生健康支出",
          money.cell(scene.sum(({ functionCode }) => functionCode.startsWith("210"))),
        ],
        [
          "四、其他收入",
          "",
          "四、住房保障支出",
          money.cell(scene.sum(({ functionCode }) => functionCode.startsWith("221"))),
        ],
        ["本年收入合计", money.cell(income), "本年支出合计", money.cell(p.fen(["all"]))],
        ["使用非财政拨款结余（含专用结余）", "", "结余分配", ""],
        ["年初结转和结余", money.cell(opening), "年末结转和结余", money.cell(closing)],
        ["总计", money.cell(total), "总计", money.cell(total)],
      ],
    ),
    ...titled("二、支出决算表"),
    table(
      [
        [
          { text: "项目", across: 2 },
          { text: "本年支出合计", down: 2 },
          { text: "基本支出", down: 2 },
          { text: "项目支出", down: 2 },
        ],
        ["功能分类科目编码", "科目名称"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    heading(1, "第三部分 2023年度单位决算情况说明"),
    heading(2, "一、收入支出决算总体情况说明"),
    paragraph(
      `2023年度${body}年初结转和结余${t(opening)}，本年收入${t(income)}，本年支出${p.text("all")}，使用非财政拨款结余（含专用结余）0.00万元，结余分配0.00万元，年末结转和结余${t(closing)}。`,
    ),
    paragraph(`（一）2023年度收入${t(income)}，${versus(income, incomeBefore)}，具体情况如下：`),
    paragraph(`1.一般公共预算财政拨款收入${t(fiscal)}，${versus(fiscal, fiscalBefore)}。`),
    paragraph(`2.事业收入${p.text("own")}，${p.change(["own"], { base: "比上年决算数", same: "与上年决算数持平" })}。`),
    paragraph(`（二）2023年度支出${p.text("all")}，${p.change(["all"], { base: "比上年决算数" })}，具体情况如下：`),
    paragraph(`1.基本支出${p.text("basic")}。其中，人员支出${p.text("personnel")}，公用支出${p.text("running")}。`),
    paragraph(`2.项目支出${p.text("project")}。`),
    heading(2, "二、一般公共预算财政拨款支出决算情况说明"),
    paragraph(
      `2023年度一般公共预算财政拨款支出${p.text("general")}，${p.change(["general"], { base: "比上年决算数" })}，具体情况如下：`,
    ),
    ...accounts.map((code, at) => {
      const of = (column: "now" | "before") =>
        scene.sum((atom) => FILTERS.general(atom) && atom.functionCode === code, column);
      return paragraph(
        `（${"一二三四五六七八九十"[at]}）${accountPath(code)}${t(of("now"))}，${versus(of("now"), of("before"))}。主要原因是据实列支。`,
      );
    }),
    heading(2, "三、一般公共预算财政拨款基本支出决算情况说明"),
    paragraph(`2023年度一般公共预算财政拨款基本支出${p.text("basic")}，其中：`),
    paragraph(`（一）人员经费${p.text("personnel")}，主要包括：基本工资、津贴补贴、绩效工资等。`),
    paragraph(`（二）公用经费${p.text("running")}，主要包括：办公费、印刷费、邮电费等。`),
    heading(2, "四、财政拨款“三公”经费支出决算情况说明"),
    paragraph(
      `2023年度“三公”经费支出${t(p.three.total)}，完成全年预算的${percent(p.three.total, p.three.planned.total)}；${versus(p.three.total, p.three.before.total, "较上年")}。具体情况如下：`,
    ),
    paragraph("（一）因公出国（境）费支出0.00万元，完成全年预算的0.00%；与上年持平。全年安排本单位组织的出国团组0个。"),
    paragraph(
      `（二）公务用车购置及运行费支出${t(p.three.vehicles)}，完成全年预算的${percent(p.three.vehicles, p.three.planned.vehicles)}。其中：公务用车购置费支出0.00万元，公务用车购置0辆；公务用车运行费支出${t(p.three.vehicles)}，2023年末公务用车保有量1辆。`,
    ),
    paragraph(
      `（三）公务接待费支出${t(p.three.hospitality)}，完成全年预算的${percent(p.three.hospitality, p.three.planned.hospitality)}。累计接待12批次、86人次。`,
    ),
    heading(2, "五、其他重要事项情况说明"),
    paragraph("（一）机关运行经费：本单位为事业单位，没有机关运行经费支出。"),
    paragraph(
      "（二）政府采购情况：2023年度政府采购支出总额40.00万元，其中：政府采购货物支出25.00万元、政府采购工程支出10.00万元、政府采购服务支出5.00万元。授予中小企业合同金额30.00万元，占政府采购支出总额的75.00%，其中：授予小微企业合同金额20.00万元，占政府采购支出总额的50.00%。",
    ),
    paragraph("（三）国有资产占用情况：截至2023年12月31日，共有车辆1辆，其中：其他用车1辆。"),
    heading(1, "第四部分 名词解释"),
    paragraph("一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。"),
  ];
  return { name: `fujian-final-${seed}`, pieces };
}
