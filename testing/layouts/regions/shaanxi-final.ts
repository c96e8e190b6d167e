import { accountPath, codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf, percent } from "../money.ts";
import { FUNCTIONS } from "../names.ts";
import { economicNames } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FINANCE, sceneOf, under } from "../scene.ts";
import { CLASSES } from "../statements.ts";

/** Final accounts of a department: staff, change on last year, completion of the budget, three public expenses. */
export function shaanxiFinal(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FINANCE, projects: ["财政信息化运维", "预算评审"], step: 100, executed: true });
  const money = moneyOf({ zero: "" });
  const p = new Portrait(scene, money);
  const body = "渭阳县财政局";
  const t = money.text;
  const cell = money.cell;
  const accounts = scene.codes("functionCode", FILTERS.all, [7]).filter((code) => code.length === 7);
  const detail = accounts.map((code, at) => {
    const of = (column: "now" | "planned") => scene.sum((atom) => atom.functionCode === code, column);
    const [final, planned] = [of("now"), of("planned")];
    const order =
      final > planned
        ? "决算数大于年初预算数的主要原因是年中追加经费"
        : final < planned
          ? "决算数小于年初预算数的主要原因是厉行节约"
          : "决算数与年初预算数持平";
    return paragraph(
      `${at + 1}.${accountPath(code)}。年初预算为${t(planned)}，支出决算为${t(final)}，完成年初预算的${percent(final, planned)}，${order}。`,
    );
  });
  const three = p.three;
  const rise = (now: number, planned: number, name: string) =>
    now === planned
      ? `${name}支出预算为${t(planned)}，支出决算为${t(now)}，完成预算的${planned === 0 ? "0.00%" : "100.00%"}，决算数与预算数持平`
      : `${name}支出预算为${t(planned)}，支出决算为${t(now)}，完成预算的${percent(now, planned)}，决算数较预算数${now > planned ? "增加" : "减少"}${t(Math.abs(now - planned))}，主要原因是据实开支`;
  const titled = (number: string, title: string): Piece[] => [
    heading(2, title),
    paragraph(`公开${number}表`),
    paragraph(`编制部门：${body}`),
    paragraph("金额单位：万元"),
  ];
  const classes = CLASSES.filter((code) => FUNCTIONS[code] !== undefined);
  const sources = [
    "1.一般公共预算财政拨款收入",
    "2.政府性基金预算财政拨款收入",
    "3.国有资本经营预算财政拨款收入",
    "4.上级补助收入",
    "5.事业收入",
    "6.经营收入",
    "7.附属单位上缴收入",
    "8.其他收入",
  ];
  const statementRows = classes.map((code, at) => [
    sources[at] ?? "",
    at === 0 ? cell(p.fen(["all"])) : "",
    `${at + 1}.${FUNCTIONS[code]}`,
    cell(scene.sum(under("functionCode", code))),
  ]);
  const pieces: Piece[] = [
    heading(1, `${body}2023年度部门决算`),
    heading(1, "第一部分 部门概况"),
    heading(2, "一、主要职能"),
    paragraph("贯彻执行财税方针政策，编制县级预算草案并组织执行，管理县级各项财政收支。"),
    heading(2, "二、部门决算单位构成"),
    paragraph("纳入本部门2023年度部门决算编制范围的单位共1个，为局本级。"),
    heading(2, "三、部门人员情况"),
    paragraph(
      "截至2023年底，本部门人员编制42人，其中行政编制30人、事业编制12人；实有人员40人，其中行政28人、事业12人。单位管理的离退休人员15人。",
    ),
    heading(1, "第二部分 2023年度部门决算情况说明"),
    heading(2, "一、收入支出决算总体情况说明"),
    paragraph(
      `2023年度收入、支出总计均为${p.text("all")}。与上年相比收入、支出总计均${p.fen(["all"]) >= p.fen(["all"], "before") ? "增加" : "减少"}${t(Math.abs(p.fen(["all"]) - p.fen(["all"], "before")))}，${p.fen(["all"]) >= p.fen(["all"], "before") ? "增长" : "下降"}${percent(Math.abs(p.fen(["all"]) - p.fen(["all"], "before")), p.fen(["all"], "before"))}，主要原因是人员经费变动。`,
    ),
    heading(2, "二、收入决算情况说明"),
    paragraph(
      `2023年度本年收入合计${p.text("all")}，其中：财政拨款收入${p.text("all")}，占100.00%；事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%；其他收入0.00万元，占0.00%。`,
    ),
    heading(2, "三、支出决算情况说明"),
    paragraph(
      `2023年度本年支出合计${p.text("all")}，其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}；经营支出0.00万元，占0.00%。`,
    ),
    heading(2, "四、财政拨款收入支出决算总体情况说明"),
    paragraph(
      `2023年度财政拨款收入、支出总计均为${p.text("all")}。与上年相比，财政拨款收入、支出总计各${p.fen(["all"]) >= p.fen(["all"], "before") ? "增加" : "减少"}${t(Math.abs(p.fen(["all"]) - p.fen(["all"], "before")))}，主要原因是人员经费变动。`,
    ),
    heading(2, "五、一般公共预算财政拨款支出决算情况说明"),
    paragraph(
      `2023年度一般公共预算财政拨款支出年初预算为${p.planned("all")}，支出决算为${p.text("all")}，完成年初预算的${p.completion(["all"])}。占本年支出合计的100.00%。与上年相比，财政拨款支出${p.change(["all"], { base: "", reason: "人员经费变动", same: "持平" })}。`,
    ),
    paragraph("按照政府功能分类科目，其中："),
    ...detail,
    heading(2, "六、一般公共预算财政拨款基本支出决算情况说明"),
    paragraph(
      `2023年度一般公共预算财政拨款基本支出${p.text("basic")}，包括人员经费支出${p.text("personnel")}和公用经费支出${p.text("running")}。其中：`,
    ),
    paragraph(`（一）人员经费${p.text("personnel")}，主要包括${economicNames(scene, FILTERS.personnel)}。`),
    paragraph(`（二）公用经费${p.text("running")}，主要包括${economicNames(scene, FILTERS.running)}。`),
    heading(2, "七、一般公共预算财政拨款“三公”经费支出决算情况说明"),
    paragraph(
      `2023年度一般公共预算财政拨款“三公”经费支出预算为${t(three.planned.total)}，支出决算为${t(three.total)}，完成预算的${percent(three.total, three.planned.total)}。决算数较上年${three.total === three.before.total ? "持平" : `${three.total > three.before.total ? "增加" : "减少"}${t(Math.abs(three.total - three.before.total))}，${three.total > three.before.total ? "增长" : "下降"}${percent(Math.abs(three.total - three.before.total), three.before.total)}`}。`,
    ),
    heading(3, "（一）因公出国（境）支出情况说明"),
    paragraph("2023年度因公出国（境）团组0个，0人次，支出0.00万元。"),
    heading(3, "（二）公务用车购置及运行维护费支出情况说明"),
    paragraph(
      `1.2023年度购置车辆0辆，购置费支出0.00万元。2.${rise(three.vehicles, three.planned.vehicles, "2023年度公务用车运行维护费")}。2023年末公务用车保有量2辆。`,
    ),
    heading(3, "（三）公务接待费支出情况说明"),
    paragraph(
      `${rise(three.hospitality, three.planned.hospitality, "2023年度公务接待费")}。其中：国内公务接待支出${t(three.hospitality)}，国内公务接待18批次，126人次。国（境）外接待支出0.00万元，0批次，0人次。`,
    ),
    heading(2, "八、机关运行经费支出情况说明"),
    paragraph(
      `2023年度机关运行经费预算为${p.planned("running")}，支出决算为${p.text("running")}，完成预算的${p.completion(["running"])}。支出决算${p.change(["running"], { base: "较上年", reason: "办公费用变动", same: "较上年持平" })}。`,
    ),
    heading(2, "九、政府采购支出情况说明"),
    paragraph(
      "2023年度政府采购支出总额共80.00万元，其中：政府采购货物支出30.00万元、政府采购工程支出0.00万元、政府采购服务支出50.00万元。授予中小企业合同金额64.00万元，占政府采购支出总额的80.00%，其中：授予小微企业合同金额48.00万元，占授予中小企业合同金额的75.00%。",
    ),
    heading(2, "十、国有资产占用情况说明"),
    paragraph(
      "截至2023年末，本部门共有车辆2辆，其中副部（省）级及以上领导用车0辆，主要负责人用车0辆，机要通信用车1辆，应急保障用车1辆，其他用车0辆。单价100万元以上的设备0台（套）。",
    ),
    heading(1, "第三部分 2023年度部门决算表"),
    ...titled("01", "收入支出决算总表"),
    table(
      [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "决算数", "项目", "决算数"],
      ],
      [
        ...statementRows,
        ["本年收入合计", cell(p.fen(["all"])), "本年支出合计", cell(p.fen(["all"]))],
        ["使用专用结余", "", "结余分配", ""],
        ["年初结转和结余", "", "年末结转和结余", ""],
        ["收入总计", cell(p.fen(["all"])), "支出总计", cell(p.fen(["all"]))],
      ],
    ),
    ...titled("03", "支出决算表"),
    table(
      [
        [
          "功能分类科目编码",
          "科目名称",
          "本年支出合计",
          "基本支出",
          "项目支出",
          "上缴上级支出",
          "经营支出",
          "对附属单位补助支出",
        ],
        ["栏次", "", "1", "2", "3", "4", "5", "6"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project, () => false, () => false, () => false].map((filter) => ({
          filter,
        })),
      }),
    ),
    ...titled("06", "一般公共预算财政拨款基本支出决算表"),
    table(
      [["经济分类科目编码", "科目名称", "本年支出合计", "人员经费", "公用经费"]],
      codeRows(scene, money, {
        kind: "economicCode",
        style: "one",
        filter: FILTERS.basic,
        columns: [FILTERS.all, FILTERS.personnel, FILTERS.running].map((filter) => ({ filter })),
        lengths: [3, 5],
      }),
    ),
    ...titled("07", "一般公共预算财政拨款“三公”经费支出决算表"),
    table(
      [
        [
          { text: "2023年预算数", across: 6 },
          { text: "2023年决算数", across: 6 },
        ],
        [
          "合计",
          "因公出国（境）费",
          "公务用车购置及运行维护费小计",
          "公务用车购置费",
          "公务用车运行维护费",
          "公务接待费",
          "合计",
          "因公出国（境）费",
          "公务用车购置及运行维护费小计",
          "公务用车购置费",
          "公务用车运行维护费",
          "公务接待费",
        ],
      ],
      [
        [
          three.planned.total,
          0,
          three.planned.vehicles,
          0,
          three.planned.vehicles,
          three.planned.hospitality,
          three.total,
          0,
          three.vehicles,
          0,
          three.vehicles,
          three.hospitality,
        ].map(cell),
      ],
    ),
  ];
  return { name: `shaanxi-final-${seed}`, pieces };
}
