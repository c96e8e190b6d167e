import { accountPath, codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { change, moneyOf, percent } from "../money.ts";
import { classShares, economicNames } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { OFFICE, sceneOf } from "../scene.ts";
import { incomeLines, statement } from "../statements.ts";
import { basicTable, expenditureTable } from "../tables.ts";

/** A budget whose accounts are compared one by one in a list, with restated bases after a reform of bodies. */
export function anhui(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: OFFICE, projects: ["全县重点工作督查", "电子政务外网"], step: 10_000 });
  const money = moneyOf({ trimmed: true });
  const p = new Portrait(scene, money);
  const body = "梅溪县人民政府办公室";
  const t = money.text;
  const accounts = scene.codes("functionCode", FILTERS.all, [7]).filter((code) => code.length === 7);
  const titled = (number: number, title: string): Piece[] => [
    paragraph(`部门公开表${number}`),
    heading(2, `${body}2024年${title}`),
    paragraph("单位：万元"),
  ];
  const pieces: Piece[] = [
    heading(1, `${body}2024年部门预算`),
    heading(1, "第一部分 部门概况"),
    heading(2, "一、主要职责"),
    paragraph("协助县政府领导组织处理需由县政府直接处理的突发事件，办理文电会务。"),
    heading(2, "二、部门预算构成"),
    paragraph("从预算单位构成看，部门预算包括办公室本级预算。"),
    heading(1, "第二部分 2024年部门预算表"),
    ...titled(1, "收支总表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "预算数", "项目", "预算数"],
      ],
      lines: incomeLines(""),
      money,
    }),
    ...titled(2, "支出总表"),
    expenditureTable(scene, money, "one"),
    ...titled(3, "一般公共预算基本支出表"),
    basicTable(scene, money, "one", "last"),
    ...titled(4, "政府采购支出表"),
    table(
      [["项目名称", "采购品目", "合计", "一般公共预算", "政府性基金预算", "单位资金"]],
      [
        ["合计", "", "9.6", "9.6", "", ""],
        ["电子政务外网", "服务", "7.2", "7.2", "", ""],
        ["日常办公", "货物", "2.4", "2.4", "", ""],
      ],
    ),
    heading(1, "第三部分 2024年部门预算情况说明"),
    heading(2, "一、关于2024年收支总表的说明"),
    paragraph(
      `按照综合预算的原则，${body}所有收入和支出均纳入部门预算管理。${body}2024年收支总预算${p.text("all")}，收入为一般公共预算拨款收入，支出包括一般公共服务支出、社会保障和就业支出、卫生健康支出、住房保障支出。`,
    ),
    heading(2, "二、关于2024年收入总表的说明"),
    paragraph(
      `${body}2024年收入预算${p.text("all")}，其中，本年收入${p.text("all")}，上年结转结余0万元。本年收入${p.text("all")}，主要包括：一般公共预算拨款收入${p.text("all")}，占100%，${p.change(["all"], { base: "比2023年预算", reason: "因机构改革调整可比口径后人员经费变化" })}。`,
    ),
    heading(2, "三、关于2024年支出总表的说明"),
    paragraph(
      `${body}2024年支出预算${p.text("all")}，${p.change(["all"], { base: "比2023年预算", reason: "因机构改革调整可比口径后人员经费变化" })}。其中，基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}，主要用于保障机构日常运转；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}，主要用于督查和电子政务。`,
    ),
    heading(2, "四、关于2024年一般公共预算支出表的说明"),
    paragraph("（一）一般公共预算财政拨款支出规模变化情况。"),
    paragraph(
      `${body}2024年一般公共预算财政拨款支出${p.text("all")}，${p.change(["all"], { base: "比2023年预算", reason: "人员经费变化" })}。`,
    ),
    paragraph("（二）一般公共预算财政拨款支出结构情况。"),
    paragraph(`${classShares(scene, money, FILTERS.all, { between: "；" })}。`),
    paragraph("（三）一般公共预算财政拨款支出具体使用情况。"),
    ...accounts.map((code, at) => {
      const [now, before] = [
        scene.sum((atom) => atom.functionCode === code),
        scene.sum((atom) => atom.functionCode === code, "before"),
      ];
      return paragraph(
        `${at + 1}.${accountPath(code)}2024年预算${t(now)}，${change(money, now, before, { base: "比2023年预算", same: "与2023年预算持平", reason: "据实安排" })}。`,
      );
    }),
    heading(2, "五、关于2024年一般公共预算基本支出表的说明"),
    paragraph(
      `${body}2024年一般公共预算基本支出${p.text("basic")}，其中，人员经费${p.text("personnel")}，公用经费${p.text("running")}。`,
    ),
    paragraph(`（一）人员经费${p.text("personnel")}，主要包括：${economicNames(scene, FILTERS.personnel)}。`),
    paragraph(`（二）公用经费${p.text("running")}，主要包括：${economicNames(scene, FILTERS.running)}。`),
    heading(2, "六、关于2024年项目支出表的说明"),
    paragraph(
      `${body}2024年预算共安排项目支出${p.text("project")}，${p.change(["project"], { base: "比2023年预算", reason: "压减一般性支出" })}。主要包括：本年财政拨款安排${p.text("project")}（其中，一般公共预算拨款安排${p.text("project")}）。`,
    ),
    heading(2, "七、其他重要事项的说明"),
    paragraph(
      `（一）机关运行经费。${body}2024年机关运行经费财政拨款预算${p.text("running")}，${p.change(["running"], { base: "比2023年预算", reason: "公用定额变化" })}。`,
    ),
    paragraph(
      "（二）政府采购情况。2024年政府采购预算9.6万元，其中，政府采购货物预算2.4万元，政府采购服务预算7.2万元。",
    ),
    paragraph(
      `（三）“三公”经费。2024年“三公”经费预算${t(p.three.total)}，其中，公务接待费${t(p.three.hospitality)}，占${percent(p.three.hospitality, p.three.total)}；公务用车购置及运行费${t(p.three.vehicles)}，占${percent(p.three.vehicles, p.three.total)}。`,
    ),
    heading(1, "第四部分 名词解释"),
    paragraph("1.收支总表：反映部门全部收入和支出的总体情况。"),
    paragraph(
      `附：项目支出明细已列入${codeRows(scene, money, {
        kind: "functionCode",
        style: "none",
        filter: FILTERS.project,
        columns: [],
        total: "none",
        lengths: [3],
      })
        .flat()
        .join("、")}。`,
    ),
  ];
  return { name: `anhui-${seed}`, pieces };
}
