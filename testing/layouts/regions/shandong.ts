import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf, percent } from "../money.ts";
import { classShares } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { HOSPITAL, sceneOf } from "../scene.ts";
import { basicTable, emptyTable, incomeByUnit } from "../tables.ts";

/** A hospital's budget with its own income, three funds side by side, the text per table. */
export function shandong(seed: number): PlainDocument {
  const scene = sceneOf({
    seed,
    kind: HOSPITAL,
    projects: ["医疗设备更新", "重点专科建设"],
    step: 10_000,
    carried: true,
  });
  const money = moneyOf({ trimmed: true });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "海岬市第二人民医院";
  const titled = (number: number, title: string): Piece[] => [
    heading(2, `${"一二三四五六七八九"[number - 1]}、${title}`),
    paragraph(`公开表${number}`),
    paragraph("单位：万元"),
  ];
  const three = p.three;
  const runningNote = "根据机关运行经费统计口径，我单位为事业单位，无机关运行经费预算";
  const pieces: Piece[] = [
    heading(1, `${body}2024年单位预算`),
    heading(1, "第一部分 单位概况"),
    heading(2, "一、主要职责"),
    paragraph("提供医疗、预防、保健和康复服务，承担临床教学。"),
    heading(2, "二、机构设置"),
    paragraph("内设党政办公室、医务科、护理部等12个科室。"),
    heading(1, "第二部分 2024年单位预算表"),
    ...titled(1, "收支预算总表"),
    table(
      [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "本年预算", "项目", "本年预算"],
      ],
      [
        ["一、财政拨款收入", money.cell(p.fen(["fiscal", "current"])), "一、基本支出", money.cell(p.fen(["basic"]))],
        [
          "一般公共预算财政拨款",
          money.cell(p.fen(["fiscal", "current"])),
          "人员经费",
          money.cell(p.fen(["personnel"])),
        ],
        ["二、事业收入", money.cell(p.fen(["own"])), "公用经费", money.cell(p.fen(["running"]))],
        ["三、其他收入", "", "二、项目支出", money.cell(p.fen(["project"]))],
        ["本年收入合计", money.cell(p.fen(["current"])), "本年支出合计", money.cell(p.fen(["all"]))],
        ["上年结转", money.cell(p.fen(["carried"])), "结转下年", ""],
        ["收入总计", money.cell(p.fen(["all"])), "支出总计", money.cell(p.fen(["all"]))],
      ],
    ),
    ...titled(2, "收入预算总表"),
    incomeByUnit(scene, money, body, "事业收入"),
    ...titled(3, "支出预算总表"),
    table(
      [["科目编码", "科目名称", "合计", "基本支出", "项目支出", "其中：单位资金"]],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project, FILTERS.own].map((filter) => ({ filter })),
      }),
    ),
    ...titled(4, "一般公共预算财政拨款支出预算表"),
    table(
      [["科目编码", "科目名称", "合计", "基本支出", "项目支出"]],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.general,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    ...titled(5, "一般公共预算财政拨款基本支出预算表"),
    basicTable(scene, money, "one"),
    ...titled(6, "政府性基金预算支出预算表"),
    ...emptyTable("one", "注：2024年本单位没有使用政府性基金预算拨款安排的支出，本表无数据。"),
    heading(1, "第三部分 2024年单位预算情况说明"),
    heading(2, "一、收支预算总体情况"),
    paragraph(
      `2024年${body}收入预算${p.text("all")}，${p.change(["all"], { base: "较上年预算", reason: "业务量变化" })}。其中：财政拨款收入${p.text("fiscal", "current")}，占${p.share(["fiscal", "current"], ["all"])}；事业收入${p.text("own")}，占${p.share(["own"], ["all"])}；上年结转${p.text("carried")}，占${p.share(["carried"], ["all"])}。`,
    ),
    paragraph(
      `2024年${body}支出预算${p.text("all")}，${p.change(["all"], { base: "较上年预算", reason: "业务量变化" })}。其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}。`,
    ),
    heading(2, "二、一般公共预算财政拨款支出情况"),
    paragraph(
      `2024年一般公共预算财政拨款支出${p.text("general")}，${p.change(["general"], { base: "比2023年预算数", reason: "专科建设投入调整" })}。按功能分类科目，${classShares(scene, money, FILTERS.general, { between: "；", share: "，占一般公共预算财政拨款支出的" })}。`,
    ),
    heading(2, "三、“三公”经费预算情况"),
    paragraph(
      `2024年“三公”经费预算${t(three.total)}，其中：因公出国（境）费0万元，公务接待费${t(three.hospitality)}，公务用车购置及运行维护费${t(three.vehicles)}（含公务用车购置费0万元，公务用车运行维护费${t(three.vehicles)}）。${three.total === three.before.total ? "“三公”经费与2023年预算持平" : `“三公”经费较2023年预算${three.total > three.before.total ? "增加" : "减少"}${t(Math.abs(three.total - three.before.total))}，${three.total > three.before.total ? "增长" : "下降"}${percent(Math.abs(three.total - three.before.total), three.before.total)}`}。`,
    ),
    heading(2, "四、其他重要事项情况说明"),
    paragraph(`（一）机关运行经费。${runningNote}。`),
    paragraph("（二）政府采购。2024年政府采购预算320万元，其中：货物类220万元，工程类60万元，服务类40万元。"),
    paragraph(
      "（三）国有资产。截至2023年底，共有车辆3辆，其中：特种专业技术用车2辆，其他用车1辆；单位价值50万元以上通用设备4台（套），单位价值100万元以上专用设备11台（套）。",
    ),
    paragraph(`（四）预算绩效。2024年${scene.projects.length}个项目填报绩效目标，涉及资金${p.text("project")}。`),
    heading(1, "第四部分 名词解释"),
    paragraph("一、事业收入：指事业单位开展专业业务活动及辅助活动取得的收入。"),
  ];
  return { name: `shandong-${seed}`, pieces };
}
