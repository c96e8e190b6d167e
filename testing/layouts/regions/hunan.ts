import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf } from "../money.ts";
import { classList, classShares } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FARMING, sceneOf } from "../scene.ts";
import { incomeLines, statement } from "../statements.ts";
import { emptyTable, expenditureTable, generalTable, incomeByUnit, projectTable, threePublicTable } from "../tables.ts";

/** A budget with 公开01表 … and shares in brackets of the text. */
export function hunan(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FARMING, projects: ["动物防疫工作经费", "农产品质量检测"], step: 10_000 });
  const money = moneyOf({ zero: "" });
  const p = new Portrait(scene, money);
  const body = "云梦湖县农业农村局";
  const titled = (number: string, title: string): Piece[] => [
    heading(2, title),
    paragraph(`公开${number}表`),
    paragraph(`部门：108_${body}`),
    paragraph("单位：万元"),
  ];
  const head = [
    [
      { text: "收入", across: 2 },
      { text: "支出", across: 2 },
    ],
    ["项目", "预算数", "项目（按功能分类）", "预算数"],
  ];
  const pieces: Piece[] = [
    heading(1, `${body}2025年部门预算公开`),
    {
      type: "contents",
      entries: [
        "第一部分 2025年部门预算说明",
        "第二部分 2025年部门预算公开表格",
        "1、收支总表",
        "2、收入总表",
        "3、支出总表",
        "4、一般公共预算支出表",
        "5、项目支出预算表",
        "6、一般公共预算“三公”经费支出表",
        "7、政府性基金预算支出表",
      ],
    },
    heading(1, "第一部分 2025年部门预算说明"),
    heading(2, "一、部门基本概况"),
    heading(3, "（一）职能职责"),
    paragraph("贯彻执行农业农村工作的方针政策，指导种植业、畜牧业和渔业发展，组织动植物疫病防控。"),
    heading(3, "（二）机构设置"),
    paragraph("内设办公室、计划财务股、种植业股、畜牧兽医股4个股室，无下属预算单位，本部门预算即局机关预算。"),
    heading(2, "二、部门收支总体情况"),
    heading(3, "（一）收入预算"),
    paragraph(
      `2025年年初预算数${p.text("all")}，其中，一般公共预算拨款${p.text("all")}，政府性基金预算拨款0万元，国有资本经营预算拨款0万元，财政专户管理资金0万元，上年结转结余0万元。收入${p.change(["all"], { base: "较去年", reason: "人员经费随基数调整" })}。`,
    ),
    heading(3, "（二）支出预算"),
    paragraph(
      `2025年年初预算数${p.text("all")}，其中，${classList(scene, money, FILTERS.all, "，")}。支出${p.change(["all"], { base: "较去年", reason: "人员经费随基数调整" })}。其中基本支出${p.change(["basic"], { base: "较去年", rate: false })}，项目支出${p.change(["project"], { base: "较去年", rate: false })}。`,
    ),
    heading(2, "三、一般公共预算拨款支出预算"),
    paragraph(
      `2025年一般公共预算拨款支出预算${p.text("all")}，其中，${classShares(scene, money, FILTERS.all, { between: "；" })}。具体安排情况如下：`,
    ),
    paragraph(
      `（一）基本支出：2025年基本支出年初预算数为${p.text("basic")}，主要是为保障部门正常运转、完成日常工作任务而发生的各项支出，包括用于基本工资、津贴补贴等人员经费以及办公费、印刷费等公用经费。`,
    ),
    paragraph(
      `（二）项目支出：2025年项目支出年初预算数为${p.text("project")}，主要是部门为完成特定行政工作任务或事业发展目标而发生的支出，其中：${scene.projects.map((name) => `${name}支出${money.text(scene.sum(({ project }) => project === name))}，主要用于本项工作的开展`).join("；")}。`,
    ),
    heading(2, "四、政府性基金预算支出"),
    paragraph("本部门2025年无政府性基金预算支出，所以公开的附件中政府性基金预算支出表为空表。"),
    heading(2, "五、其他重要事项的情况说明"),
    paragraph(
      `（一）机关运行经费：2025年本部门机关运行经费${p.text("running")}，${p.change(["running"], { base: "比上年预算", reason: "公用经费定额变化" })}。`,
    ),
    paragraph(
      `（二）“三公”经费预算：2025年本部门“三公”经费预算数为${money.text(p.three.total)}，其中，公务接待费${money.text(p.three.hospitality)}，因公出国（境）费0万元，公务用车购置及运行费${money.text(p.three.vehicles)}（其中，公务用车购置费0万元，公务用车运行费${money.text(p.three.vehicles)}）。`,
    ),
    paragraph(
      "（三）一般性支出情况：2025年本部门会议费预算1.20万元，拟召开2次会议，人数60人，内容为农业农村工作部署；培训费预算0.80万元，拟开展1次培训，人数40人，内容为防疫员业务培训；未举办节庆、晚会、论坛、赛事等活动。",
    ),
    paragraph(
      "（四）政府采购情况：2025年本部门政府采购预算总额8.50万元，其中，货物类采购预算5.50万元；工程类采购预算0万元；服务类采购预算3.00万元。",
    ),
    paragraph(
      "（五）国有资产占用使用及新增资产配置情况：截至2024年12月31日，本部门共有公务用车3辆，其中，机要通信用车1辆，应急保障用车1辆，其他按照规定配备的公务用车1辆；单位价值50万元以上通用设备0台，单位价值100万元以上专用设备0台。2025年拟新增配置公务用车0辆。",
    ),
    paragraph(
      `（六）预算绩效目标说明：本部门所有支出实行绩效目标管理。纳入2025年部门整体支出绩效目标的金额为${p.text("all")}，其中，基本支出${p.text("basic")}，项目支出${p.text("project")}，详见文尾附表中部门预算公开表格。`,
    ),
    heading(2, "六、名词解释"),
    paragraph("1、机关运行经费：是指为保障行政单位运行用于购买货物和服务的各项资金。"),
    paragraph("2、“三公”经费：是指纳入财政预算管理的因公出国（境）费、公务用车购置及运行费和公务接待费。"),
    heading(1, "第二部分 2025年部门预算公开表格"),
    ...titled("01", "收支总表"),
    statement(scene, {
      header: head,
      lines: incomeLines("").slice(0, 9),
      money,
      currentIncome: "本年收入合计",
      totalIncome: "收入总计",
      totalExpenditure: "支出总计",
    }),
    ...titled("02", "收入总表"),
    incomeByUnit(scene, money, body, "事业收入"),
    ...titled("03", "支出总表"),
    expenditureTable(scene, money, "split"),
    ...titled("08", "一般公共预算支出表"),
    generalTable(scene, money, "split"),
    ...titled("15", "项目支出预算表"),
    projectTable(scene, money, body),
    ...titled("18", "一般公共预算“三公”经费支出表"),
    threePublicTable(scene, money, ["108001", body]),
    ...titled("19", "政府性基金预算支出表"),
    ...emptyTable("one", "注：如本表格为空，则表示本年度未安排此项目。"),
    ...titled("24", "一般公共预算上年结转表"),
    table([["科目编码", "科目名称", "合计"]], [["", "", ""]]),
    paragraph("说明：本部门无上年结转，本表为空。"),
  ];
  return { name: `hunan-${seed}`, pieces };
}
