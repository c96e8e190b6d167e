import { accountPath } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph } from "../document.ts";
import { moneyOf } from "../money.ts";
import { classList, classShares, economicNames } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { SCHOOL, sceneOf } from "../scene.ts";
import { fiscalStatement, incomeLines, statement } from "../statements.ts";
import { basicTable, emptyTable, expenditureTable } from "../tables.ts";

/** A school's budget: 关于 … 的总体说明 sections, shares, own income, money from land sales. */
export function zhejiang(seed: number): PlainDocument {
  const scene = sceneOf({
    seed,
    kind: SCHOOL,
    projects: ["课后服务经费", "校园维修改造"],
    step: 10_000,
    land: "校舍扩建工程",
  });
  const money = moneyOf({});
  const p = new Portrait(scene, money);
  const body = "桐川市第三小学";
  const general = ["general"] as const;
  const titled = (number: string, title: string): Piece[] => [
    paragraph(`预算${number}表`),
    heading(2, `2024年${title}`),
    paragraph(`单位名称：${body}`),
    paragraph("单位：万元"),
  ];
  const accounts = scene.codes("functionCode", FILTERS.general, [7]).filter((code) => code.length === 7);
  const pieces: Piece[] = [
    heading(1, `${body}2024年单位预算`),
    heading(1, "一、单位概况"),
    heading(2, "（一）主要职能"),
    paragraph("实施小学义务教育，促进基础教育发展。"),
    heading(2, "（二）单位机构设置"),
    paragraph("本单位设教务处、总务处、德育处3个处室。"),
    heading(1, "二、2024年单位预算安排情况说明"),
    heading(2, "（一）关于2024年收支预算情况的总体说明"),
    paragraph(
      `按照综合预算的原则，${body}所有收入和支出均纳入单位预算管理。收入包括：一般公共预算拨款收入、政府性基金预算拨款收入、事业收入；支出包括：教育支出、社会保障和就业支出、卫生健康支出、城乡社区支出、住房保障支出。${body}2024年收支总预算${p.text("all")}。`,
    ),
    heading(2, "（二）关于2024年收入预算情况的说明"),
    paragraph(
      `${body}2024年收入预算${p.text("all")}，${p.change(["all"], { base: "比上年执行数", reason: "生均经费按学生数核定" })}。其中：一般公共预算拨款收入${p.text("general")}，占${p.share(general, ["all"])}；政府性基金预算拨款收入${p.text("land")}，占${p.share(["land"], ["all"])}；事业收入${p.text("own")}，占${p.share(["own"], ["all"])}。`,
    ),
    heading(2, "（三）关于2024年支出预算情况的说明"),
    paragraph(
      `${body}2024年支出预算${p.text("all")}，${p.change(["all"], { base: "比上年执行数", reason: "校舍工程按进度安排" })}。`,
    ),
    paragraph(`1.按支出功能分类，包括${classList(scene, money, FILTERS.all, "、")}。`),
    paragraph(
      `2.按支出用途分类，包括：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}。其中，基本支出包括：人员支出${p.text("personnel")}，日常公用支出${p.text("running")}。`,
    ),
    heading(2, "（四）关于2024年财政拨款收支预算情况的总体说明"),
    paragraph(
      `${body}2024年财政拨款收支总预算${p.text("fiscal")}。收入包括：一般公共预算拨款${p.text("general")}、政府性基金预算拨款${p.text("land")}；支出包括：${classList(scene, money, FILTERS.fiscal, "、")}。`,
    ),
    heading(2, "（五）关于2024年一般公共预算当年拨款情况说明"),
    paragraph("1.一般公共预算当年拨款规模变化情况。"),
    paragraph(
      `${body}2024年一般公共预算当年拨款${p.text("general")}，${p.change(general, { base: "比上年执行数", reason: "人员增资" })}。`,
    ),
    paragraph("2.一般公共预算当年拨款结构情况。"),
    paragraph(`${classShares(scene, money, FILTERS.general, { bracket: "（类）支出", between: "，" })}。`),
    paragraph("3.一般公共预算当年拨款具体使用情况。"),
    ...accounts.map((code, at) =>
      paragraph(
        `（${at + 1}）${accountPath(code)}${money.text(scene.sum((atom) => FILTERS.general(atom) && atom.functionCode === code))}，主要用于学校相应支出。`,
      ),
    ),
    heading(2, "（六）关于2024年一般公共预算基本支出情况说明"),
    paragraph(`${body}2024年一般公共预算基本支出${p.text("basic")}，其中：`),
    paragraph(`人员经费${p.text("personnel")}，主要包括：${economicNames(scene, FILTERS.personnel)}；`),
    paragraph(`公用经费${p.text("running")}，主要包括：${economicNames(scene, FILTERS.running)}。`),
    heading(2, "（七）关于2024年政府性基金预算支出情况说明"),
    paragraph(`${body}2024年政府性基金预算支出${p.text("land")}，其中：城乡社区支出${p.text("land")}，占100%。`),
    heading(2, "（八）关于2024年国有资本经营预算支出情况说明"),
    paragraph(`${body}2024年国有资本经营预算支出0万元。`),
    heading(2, "（九）关于2024年一般公共预算“三公”经费预算情况说明"),
    paragraph(
      `${body}2024年一般公共预算“三公”经费预算数为${money.text(p.three.total)}，与上年执行数相比${p.three.total === p.three.before.total ? "持平" : p.three.total > p.three.before.total ? `增加${money.text(p.three.total - p.three.before.total)}` : `减少${money.text(p.three.before.total - p.three.total)}`}，具体如下：`,
    ),
    paragraph("1.因公出国（境）费用。2024年预算数0万元，与上年执行数持平。"),
    paragraph(
      `2.公务接待费。2024年预算数${money.text(p.three.hospitality)}，主要用于接待教研交流、学习考察等，与上年执行数持平。`,
    ),
    paragraph(
      `3.公务用车购置及运行维护费。2024年预算数${money.text(p.three.vehicles)}，其中：公务用车购置支出0万元，公务用车运行维护费支出${money.text(p.three.vehicles)}，主要用于校车燃料、维修、保险等。`,
    ),
    heading(2, "（十）其他重要事项的情况说明"),
    paragraph("1.机关运行经费。本单位为事业单位，无机关运行经费。"),
    paragraph(
      "2.政府采购情况。2024年单位政府采购预算总额46.00万元，其中：政府采购货物预算16.00万元、政府采购工程预算20.00万元、政府采购服务预算10.00万元。",
    ),
    paragraph(
      "3.国有资产占有使用情况。截至2023年12月31日，本单位共有车辆1辆，其中，其他用车1辆；单位价值100万元以上设备（不含车辆）0台（套）。",
    ),
    paragraph(`4.绩效目标设置情况。2024年单位预算项目支出${p.text("project")}，均实行绩效目标管理。`),
    heading(1, "三、名词解释"),
    paragraph("1.财政拨款收入：指单位本年度从本级财政部门取得的财政拨款。"),
    heading(1, "四、2024年单位预算表"),
    ...titled("01", "单位收支预算总表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "预算数", "项目", "预算数"],
      ],
      lines: incomeLines("事业收入"),
      money,
    }),
    ...titled("02", "单位支出预算总表"),
    expenditureTable(scene, money, "one"),
    ...titled("03", "财政拨款收支预算总表"),
    fiscalStatement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 5 },
        ],
        ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
      ],
      money,
    }),
    ...titled("04", "一般公共预算支出表"),
    expenditureTable(scene, money, "one", FILTERS.general),
    ...titled("05", "一般公共预算基本支出表"),
    basicTable(scene, money, "one"),
    ...titled("06", "政府性基金预算支出表"),
    expenditureTable(scene, money, "one", FILTERS.land),
    ...titled("07", "国有资本经营预算支出表"),
    ...emptyTable("one", "注：本单位没有国有资本经营预算拨款安排的支出，故本表无数据。"),
  ];
  return { name: `zhejiang-${seed}`, pieces };
}
