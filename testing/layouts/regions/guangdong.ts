import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf } from "../money.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { OFFICE, sceneOf } from "../scene.ts";
import { incomeLines, statement } from "../statements.ts";
import { emptyTable, generalTable } from "../tables.ts";

/** A unit's budget: tables 预算01表 … in 万元 with thousands separators, prose with short sentences. */
export function guangdong(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: OFFICE, projects: ["政务服务窗口运行", "档案数字化", "公文交换站"], step: 100 });
  const money = moneyOf({ thousands: true, zero: "0.00" });
  const p = new Portrait(scene, money);
  const body = "岭湾市横溪区人民政府办公室";
  const titled = (number: string, title: string): Piece[] => [
    heading(2, `表${number} ${title}`),
    paragraph(`单位名称：${body}`),
    paragraph("单位：万元"),
  ];
  const up = (part: Parameters<Portrait["change"]>[0], reason: string) =>
    p.change(part, { base: "比上年", reason, same: "与上年持平" });
  const pieces: Piece[] = [
    heading(1, `2024年${body}部门预算`),
    {
      type: "contents",
      entries: [
        "第一部分 部门概况",
        "一、主要职责",
        "二、机构设置",
        "第二部分 2024年部门预算表",
        "第三部分 2024年部门预算情况说明",
        "第四部分 名词解释",
      ],
    },
    heading(1, "第一部分 部门概况"),
    heading(2, "一、主要职责"),
    paragraph("协助区政府领导处理日常工作，负责公文运转、会务、信息和值班工作。"),
    heading(2, "二、机构设置"),
    paragraph("本部门内设秘书科、信息科、综合科3个科室。本部门预算为汇编预算，纳入编制范围的预算单位为机关本级1个。"),
    heading(1, "第二部分 2024年部门预算表"),
    ...titled("1", "收支总体情况表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "2024年预算", "项目", "2024年预算"],
      ],
      lines: incomeLines("").slice(0, 6),
      money,
      carriedWords: "上年结转",
      yearEndWords: "结转下年",
      currentIncome: "本年收入合计",
      currentExpenditure: "本年支出合计",
    }),
    ...titled("2", "支出总体情况表"),
    table(
      [["功能分类科目", "合计", "基本支出", "项目支出", "事业单位经营支出", "对附属单位补助支出", "上缴上级支出"]],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "inName",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project, () => false, () => false, () => false].map((filter) => ({
          filter,
        })),
      }),
    ),
    ...titled("3", "一般公共预算支出情况表（按功能分类科目）"),
    generalTable(scene, money, "one"),
    ...titled("4", "一般公共预算基本支出情况表（按支出经济分类科目）"),
    table(
      [["部门预算支出经济科目", "2024年预算"]],
      codeRows(scene, money, {
        kind: "economicCode",
        style: "inName",
        filter: FILTERS.basic,
        columns: [{ filter: FILTERS.all }],
        lengths: [3, 5],
      }),
    ),
    ...titled("5", "一般公共预算安排的行政经费及“三公”经费预算表"),
    table(
      [["项目", "2024年预算"]],
      [
        ["行政经费", money.cell(p.fen(["running"]))],
        ["“三公”经费", money.cell(p.three.total)],
        ["其中：（一）因公出国（境）支出", "0.00"],
        ["（二）公务用车购置及运行维护支出", money.cell(p.three.vehicles)],
        ["1.公务用车购置", "0.00"],
        ["2.公务用车运行维护费", money.cell(p.three.vehicles)],
        ["（三）公务接待费支出", money.cell(p.three.hospitality)],
      ],
    ),
    paragraph("注：“三公”经费包括因公出国（境）经费、公务用车购置及运行维护费和公务接待费。"),
    ...titled("6", "政府性基金预算支出情况表"),
    ...emptyTable("inName", "注：本部门本年度无政府性基金安排的支出，故本表为空表。"),
    heading(1, "第三部分 2024年部门预算情况说明"),
    heading(2, "一、部门预算收支增减变化情况"),
    paragraph(
      `2024年本部门收入预算${p.text("all")}，${up(["all"], "按实有人员核定经费")}，其中：一般公共预算拨款${p.text("all")}，政府性基金预算拨款0.00万元；支出预算${p.text("all")}，${up(["all"], "按实有人员核定经费")}，其中：基本支出${p.text("basic")}，项目支出${p.text("project")}。`,
    ),
    heading(2, "二、“三公”经费安排情况说明"),
    paragraph(
      `2024年本部门“三公”经费预算安排${money.text(p.three.total)}，其中：因公出国（境）费0.00万元，与上年持平；公务用车购置及运行维护费${money.text(p.three.vehicles)}（公务用车购置费0.00万元，公务用车运行维护费${money.text(p.three.vehicles)}）；公务接待费${money.text(p.three.hospitality)}，与上年持平。`,
    ),
    heading(2, "三、机关运行经费安排情况"),
    paragraph(
      `2024年本部门机关运行经费安排${p.text("running")}，${up(["running"], "定额标准调整")}。其中：办公费${money.text(scene.sum(({ economicCode }) => economicCode === "30201"))}，印刷费${money.text(scene.sum(({ economicCode }) => economicCode === "30202"))}，差旅费${money.text(scene.sum(({ economicCode }) => economicCode === "30211"))}。`,
    ),
    heading(2, "四、政府采购情况"),
    paragraph(
      "2024年本部门政府采购安排21.36万元，其中：货物类采购预算11.36万元，工程类采购预算0.00万元，服务类采购预算10.00万元。",
    ),
    heading(2, "五、国有资产占有使用情况"),
    paragraph(
      "截至2023年12月31日，本部门固定资产金额352.46万元，分布构成情况为：房屋0平方米，车辆2辆，单价在20万元以上的设备1台。2024年本部门拟购置固定资产6.80万元，主要是办公设备。",
    ),
    heading(2, "六、预算绩效信息公开情况"),
    paragraph(`2024年本部门${scene.projects.length}个项目纳入绩效目标管理，涉及财政拨款${p.text("project")}。`),
    heading(1, "第四部分 名词解释"),
    paragraph("一、一般公共预算拨款收入：指区级财政当年拨付的资金。"),
    paragraph("二、机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。"),
  ];
  return { name: `guangdong-${seed}`, pieces };
}
