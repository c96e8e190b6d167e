import { accountPath } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph } from "../document.ts";
import { change, moneyOf, percent } from "../money.ts";
import { classList, classShares, economicNames } from "../phrases.ts";
import { both, isBasic, isCurrent, isFiscal, isGeneral, isProject, OFFICE, sceneOf } from "../scene.ts";
import { fiscalStatement, incomeLines, statement } from "../statements.ts";
import { basicTable, emptyTable, expenditureTable, threePublicOf, threePublicTable } from "../tables.ts";

/** A budget with tables 表1, 表1-1 … and a part on the current appropriation of the general public budget. */
export function sichuan(seed: number): PlainDocument {
  const projects = ["青山政务信息维护", "基层调研与督查", "会务保障"];
  const scene = sceneOf({ seed, kind: OFFICE, projects, step: 10_000, carried: true });
  const money = moneyOf({});
  const body = "青江市人民政府办公室";
  const now = scene.sum();
  const before = scene.sum(undefined, "before");
  const own = both(isGeneral, isCurrent);
  const [general, generalBefore] = [scene.sum(own), scene.sum(own, "before")];
  const [basic, project] = [scene.sum(isBasic), scene.sum(isProject)];
  const carried = scene.sum(({ carried: is }) => is);
  const three = threePublicOf(scene);
  const personnel = scene.sum(({ nature }) => nature === "personnel");
  const running = scene.sum(({ nature }) => nature === "running");
  const runningBefore = scene.sum(({ nature }) => nature === "running", "before");
  const rateOnly = (a: number, b: number) =>
    a === b ? "与2023年预算持平" : `较2023年预算${a > b ? "增长" : "下降"}${percent(Math.abs(a - b), b)}`;
  const detail = scene
    .codes("functionCode", own, [7])
    .filter((code) => code.length === 7)
    .map((code, at) =>
      paragraph(
        `${at + 1}.${accountPath(code)}：2024年预算数为${money.text(scene.sum((atom) => own(atom) && atom.functionCode === code))}，主要用于：保障${body}正常运转和完成相应工作的支出。`,
      ),
    );
  const header = [
    [
      { text: "收入", across: 2 },
      { text: "支出", across: 2 },
    ],
    ["项目", "2024年预算数", "项目", "2024年预算数"],
  ];
  const fiscalHeader = [
    [
      { text: "收入", across: 2 },
      { text: "支出", across: 5 },
    ],
    ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
  ];
  const titled = (number: string, title: string): Piece[] => [
    heading(2, number),
    paragraph(title),
    paragraph(`部门：${body}`),
    paragraph("金额单位：万元"),
  ];
  const pieces: Piece[] = [
    heading(1, `${body}2024年部门预算编制说明`),
    heading(1, `第一部分 ${body}概况`),
    heading(2, "一、职能简介"),
    paragraph("负责政府机关的文件运转、会议组织、督促检查和政务信息工作。"),
    heading(2, "二、2024年重点工作"),
    paragraph("统筹抓好政务运转、督查落实和信息服务，完成好3项市级督办任务。"),
    heading(1, "第二部分 部门预算情况说明"),
    heading(2, "一、部门预算单位构成"),
    paragraph(`${body}下属预算单位0个，纳入本次编制范围的为机关本级。`),
    heading(2, "二、收支预算情况说明"),
    paragraph(
      `按照综合预算的原则，${body}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、上年结转；支出包括：一般公共服务支出、社会保障和就业支出、卫生健康支出、住房保障支出。${body}2024年收支预算总数${money.text(now)}，${change(money, now, before, { base: "比2023年收支预算总数", rate: false, reason: "人员和项目增减变化" })}。`,
    ),
    heading(3, "（一）收入预算情况"),
    paragraph(
      `${body}2024年收入预算${money.text(now)}，其中：上年结转${money.text(carried)}，占${percent(carried, now)}；一般公共预算拨款收入${money.text(general)}，占${percent(general, now)}。`,
    ),
    heading(3, "（二）支出预算情况"),
    paragraph(
      `${body}2024年支出预算${money.text(now)}，其中：基本支出${money.text(basic)}，占${percent(basic, now)}；项目支出${money.text(project)}，占${percent(project, now)}。`,
    ),
    heading(2, "三、财政拨款收支预算情况说明"),
    paragraph(
      `${body}2024年财政拨款收支预算总数${money.text(now)}，${change(money, now, before, { base: "比2023年财政拨款收支预算总数", rate: false, reason: "人员和项目增减变化" })}。`,
    ),
    paragraph(
      `收入包括：本年一般公共预算拨款收入${money.text(general)}、上年结转${money.text(carried)}；支出包括：${classList(scene, money, isFiscal)}。`,
    ),
    heading(2, "四、一般公共预算当年拨款情况说明"),
    heading(3, "（一）一般公共预算当年拨款规模变化情况"),
    paragraph(
      `${body}2024年一般公共预算当年拨款${money.text(general)}，${change(money, general, generalBefore, { base: "比2023年预算数", rate: false, reason: "基本支出和项目支出按实际需要核定" })}。`,
    ),
    heading(3, "（二）一般公共预算当年拨款结构情况"),
    paragraph(`${classShares(scene, money, own)}。`),
    heading(3, "（三）一般公共预算当年拨款具体使用情况"),
    ...detail,
    heading(2, "五、一般公共预算基本支出情况说明"),
    paragraph(`${body}2024年一般公共预算基本支出${money.text(basic)}，其中：`),
    paragraph(
      `人员经费${money.text(personnel)}，主要包括：${economicNames(scene, ({ nature }) => nature === "personnel")}。`,
    ),
    paragraph(
      `公用经费${money.text(running)}，主要包括：${economicNames(scene, ({ nature }) => nature === "running")}。`,
    ),
    heading(2, "六、“三公”经费财政拨款预算安排情况说明"),
    paragraph(
      `${body}2024年“三公”经费财政拨款预算数${money.text(three.total)}，其中：因公出国（境）经费0万元，公务接待费${money.text(three.hospitality)}，公务用车购置及运行维护费${money.text(three.vehicles)}。`,
    ),
    paragraph("（一）因公出国（境）经费与2023年预算持平。"),
    paragraph(
      `（二）公务接待费${rateOnly(three.hospitality, three.before.hospitality)}。2024年公务接待费计划用于执行公务、考察调研、学习交流等公务活动开支的用餐费等。`,
    ),
    paragraph(
      `（三）公务用车购置及运行维护费${rateOnly(three.vehicles, three.before.vehicles)}。单位现有公务用车2辆，其中：轿车1辆，越野车1辆。`,
    ),
    paragraph("2024年安排公务用车购置费0万元，全年拟购置公务用车0辆。"),
    paragraph(`2024年安排公务用车运行维护费${money.text(three.vehicles)}，用于2辆公务用车燃油、维修、保险等方面支出。`),
    heading(2, "七、政府性基金预算支出情况说明"),
    paragraph(`${body}2024年没有使用政府性基金预算拨款安排的支出。`),
    heading(2, "八、国有资本经营预算支出情况说明"),
    paragraph(`${body}2024年没有使用国有资本经营预算拨款安排的支出。`),
    heading(2, "九、其他重要事项的情况说明"),
    heading(3, "（一）机关运行经费"),
    paragraph(
      `2024年，${body}机关运行经费财政拨款预算为${money.text(running)}，${change(money, running, runningBefore, { base: "比2023年预算", reason: "公用经费定额调整" })}。`,
    ),
    heading(3, "（二）政府采购情况"),
    paragraph("2024年，安排政府采购预算12.60万元，主要用于采购办公设备和印刷服务。"),
    heading(3, "（三）国有资产占有使用情况"),
    paragraph(
      `截至2023年底，${body}共有车辆2辆，其中：机要通信用车1辆、其他用车1辆。单位价值200万元以上大型设备0台（套）。`,
    ),
    heading(3, "（四）绩效目标设置情况"),
    paragraph(`2024年开展绩效目标管理的项目${projects.length}个，涉及预算${money.text(project)}。`),
    heading(1, "第三部分 名词解释"),
    paragraph("（一）一般公共预算拨款收入：指本级财政当年拨付的资金。"),
    paragraph("（二）基本支出：指为保证机构正常运转而发生的人员支出和公用支出。"),
    heading(1, "第四部分 部门预算表"),
    ...titled("表1", "部门收支总表"),
    statement(scene, { header, lines: incomeLines(""), money, carriedWords: "上年结转", yearEndWords: "结转下年" }),
    ...titled("表1-2", "部门支出总表"),
    expenditureTable(scene, money, "split"),
    ...titled("表2", "财政拨款收支预算总表"),
    fiscalStatement(scene, { header: fiscalHeader, money }),
    ...titled("表3", "一般公共预算支出预算表"),
    expenditureTable(scene, money, "split", own),
    ...titled("表3-1", "一般公共预算基本支出预算表"),
    basicTable(scene, money, "split"),
    ...titled("表3-3", "一般公共预算“三公”经费支出预算表"),
    threePublicTable(scene, money, ["201001", body]),
    ...titled("表4", "政府性基金支出预算表"),
    ...emptyTable("split", "注：此表无数据。"),
  ];
  return { name: `sichuan-${seed}`, pieces };
}
