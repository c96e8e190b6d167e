import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf } from "../money.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FARMING, sceneOf } from "../scene.ts";
import { projectTable } from "../tables.ts";

/** A budget with shares of income and a paragraph of performance goals in the text. */
export function hebei(seed: number): PlainDocument {
  const scene = sceneOf({
    seed,
    kind: FARMING,
    projects: ["农业技术推广", "高标准农田管护"],
    step: 10_000,
    land: "农田水利配套",
  });
  const money = moneyOf({});
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "清漳县农业农村局";
  const titled = (number: string, title: string): Piece[] => [
    heading(2, title),
    paragraph(`表${number}`),
    paragraph(`部门名称：${body}`),
    paragraph("单位：万元"),
  ];
  const column = (filter: (typeof FILTERS)[keyof typeof FILTERS]) => ({ filter });
  const pieces: Piece[] = [
    heading(1, `${body}2025年部门预算信息公开`),
    paragraph("按照《预算法》和部门预算公开有关规定，现将我部门2025年部门预算公开如下："),
    heading(2, "一、部门职责及机构设置情况"),
    paragraph(
      "部门职责：统筹推动发展农村社会事业，指导农业生产和农田建设。机构设置：局机关行政机构1个，内设办公室、计财股、科教股3个股室。",
    ),
    heading(2, "二、部门预算安排的总体情况"),
    paragraph("按照预算管理有关规定，目前我县部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。"),
    paragraph(`1、收入说明`),
    paragraph(
      `反映本部门当年全部收入。2025年预算收入${p.text("all")}，其中：一般公共预算拨款${p.text("general")}，政府性基金预算拨款${p.text("land")}，国有资本经营预算拨款0.00万元，财政专户核拨收入0.00万元，其他来源收入0.00万元。`,
    ),
    paragraph("2、支出说明"),
    paragraph(
      `收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映${body}年度部门预算中支出预算的总体情况。2025年支出预算${p.text("all")}，其中基本支出${p.text("basic")}，包括人员经费${p.text("personnel")}和日常公用经费${p.text("running")}；项目支出${p.text("project")}，主要为农业技术推广和农田管护支出。`,
    ),
    paragraph("3、比上年增减情况"),
    paragraph(
      `2025年预算收支安排${p.text("all")}，${p.change(["all"], { base: "较2024年预算", rate: false })}，其中：基本支出${p.change(["basic"], { base: "", rate: false, same: "无变化" })}，主要为人员经费变动；项目支出${p.change(["project"], { base: "", rate: false, same: "无变化" })}，主要为农田水利配套资金变动。`,
    ),
    heading(2, "三、机关运行经费安排情况"),
    paragraph(
      `2025年，我部门机关运行经费共计安排${p.text("running")}，主要用于办公费、印刷费、邮电费、差旅费等日常运行支出。`,
    ),
    heading(2, "四、财政拨款“三公”经费预算情况及增减变化原因"),
    paragraph(
      `2025年，我部门财政拨款“三公”经费预算安排${t(p.three.total)}，其中因公出国（境）费0.00万元；公务用车购置及运维费${t(p.three.vehicles)}（其中：公务用车购置费为0.00万元，公务用车运维费${t(p.three.vehicles)}）；公务接待费${t(p.three.hospitality)}。`,
    ),
    heading(2, "五、预算绩效信息"),
    paragraph("总体绩效目标：完成农业技术推广面积12万亩，培训农民800人次，主推技术到位率达到95%以上。"),
    heading(2, "六、政府采购预算情况"),
    paragraph(
      "2025年，我部门安排政府采购预算32.50万元，其中政府采购货物预算12.50万元，政府采购工程预算10.00万元，政府采购服务预算10.00万元。",
    ),
    heading(2, "七、国有资产信息"),
    paragraph(
      "截至2024年12月31日，我部门固定资产总额为486.20万元，其中房屋建筑物320.00万元，车辆66.20万元，其他固定资产100.00万元。本年度拟购置固定资产总额为5.30万元，详见下表。",
    ),
    heading(2, "八、名词解释"),
    paragraph("1、一般公共预算拨款收入：指县级财政当年拨付的资金。"),
    heading(2, "九、其他需要说明的事项"),
    paragraph("我部门无其他需要说明的事项。"),
    ...titled("2", "部门预算收支总表"),
    table(
      [
        [
          { text: "收入", across: 3 },
          { text: "支出", across: 3 },
        ],
        ["序号", "项目", "预算金额", "序号", "项目", "预算金额"],
      ],
      [
        [
          "1",
          "一般公共预算拨款收入",
          money.cell(p.fen(["general"])),
          "1",
          "人员经费",
          money.cell(p.fen(["personnel"])),
        ],
        [
          "2",
          "政府性基金预算拨款收入",
          money.cell(p.fen(["land"])),
          "2",
          "日常公用经费",
          money.cell(p.fen(["running"])),
        ],
        ["3", "国有资本经营预算拨款收入", "", "3", "项目支出", money.cell(p.fen(["project"]))],
        ["", "合计", money.cell(p.fen(["all"])), "", "合计", money.cell(p.fen(["all"]))],
      ],
    ),
    ...titled("4", "部门预算支出总表"),
    table(
      [
        [
          { text: "功能分类科目", across: 2 },
          { text: "合计", down: 2 },
          { text: "基本支出", across: 3 },
          { text: "项目支出", down: 2 },
        ],
        ["科目编码", "科目名称", "小计", "人员经费", "日常公用经费"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [
          column(FILTERS.all),
          column(FILTERS.basic),
          column(FILTERS.personnel),
          column(FILTERS.running),
          column(FILTERS.project),
        ],
      }),
    ),
    ...titled("8", "部门预算政府性基金预算财政拨款支出表"),
    table(
      [
        [
          { text: "功能分类科目", across: 2 },
          { text: "合计", down: 2 },
          { text: "基本支出", down: 2 },
          { text: "项目支出", down: 2 },
        ],
        ["科目编码", "科目名称"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.land,
        columns: [column(FILTERS.all), column(FILTERS.basic), column(FILTERS.project)],
      }),
    ),
    ...titled("12", "部门预算项目支出明细表"),
    projectTable(scene, money, body),
  ];
  return { name: `hebei-${seed}`, pieces };
}
