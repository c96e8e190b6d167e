import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf } from "../money.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FINANCE, sceneOf } from "../scene.ts";
import { incomeLines, statement } from "../statements.ts";
import { projectTable } from "../tables.ts";

/** A budget with tables 预算01-1表 … in 元 and the text in 万元, three public expenses compared in a table. */
export function yunnan(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FINANCE, projects: ["预算一体化运维", "国库集中支付代理"], step: 100 });
  const money = moneyOf({ tables: "yuan", thousands: true });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "点苍县财政局";
  const titled = (number: string, title: string): Piece[] => [
    heading(2, title),
    paragraph(`预算${number}表`),
    paragraph(`单位名称：${body}`),
    paragraph("单位：元"),
  ];
  const three = p.three;
  const cell = money.cell;
  const line = (name: string, now: number, before: number) => [
    name,
    cell(now),
    cell(before),
    cell(now - before),
    before === 0 ? "" : `${(((now - before) * 100) / before).toFixed(2)}%`,
  ];
  const pieces: Piece[] = [
    heading(1, `${body}2024年部门预算公开`),
    { type: "contents", entries: [`第一部分 ${body}2024年部门预算编制说明`, `第二部分 ${body}2024年部门预算表`] },
    heading(1, `第一部分 ${body}2024年部门预算编制说明`),
    heading(2, "一、基本职能及主要工作"),
    heading(3, "（一）部门主要职责"),
    paragraph("拟订全县财政发展规划，编制年度县级预决算草案并组织执行。"),
    heading(3, "（二）机构设置情况"),
    paragraph("我部门编制2024年部门预算的单位共1个，内设预算股、国库股、综合股等6个股室。"),
    heading(2, "二、预算单位基本情况"),
    paragraph(
      "截止2023年12月统计，部门基本情况如下：在职人员编制36人，其中：行政编制20人，工勤人员编制2人，事业编制14人。在职实有34人，其中：财政全额保障34人，财政差额补助0人，财政专户资金、单位资金保障0人。离退休人员12人，其中：离休0人，退休12人。车辆编制3辆，实有车辆2辆。",
    ),
    heading(2, "三、预算单位收入情况"),
    heading(3, "（一）部门财务收入情况"),
    paragraph(
      `2024年部门财务总收入${p.text("all")}，其中：一般公共预算财政拨款${p.text("general")}，政府性基金预算财政拨款0万元，国有资本经营预算财政拨款0万元，财政专户管理资金收入0万元，单位自有资金0万元。与上年对比，收入${p.change(["all"], { base: "", reason: "人员经费调整", same: "持平" })}。`,
    ),
    heading(3, "（二）财政拨款收入情况"),
    paragraph(
      `2024年部门财政拨款收入${p.text("fiscal")}，其中：本年收入${p.text("fiscal")}，上年结转0万元。本年收入中，一般公共预算财政拨款${p.text("general")}。`,
    ),
    heading(2, "四、预算单位支出情况"),
    paragraph(
      `2024年部门预算总支出${p.text("all")}。财政拨款安排支出${p.text("fiscal")}，其中：基本支出${p.text("basic")}，${p.change(["basic"], { base: "与上年对比", reason: "人员变动" })}；项目支出${p.text("project")}，${p.change(["project"], { base: "与上年对比", reason: "压减一般性项目" })}。`,
    ),
    heading(2, "五、政府采购预算情况"),
    paragraph(
      "根据《中华人民共和国政府采购法》的有关规定，编制了政府采购预算，共涉及采购项目2个，采购预算总额16.20万元，其中：政府采购货物预算6.20万元、政府采购服务预算10.00万元、政府采购工程预算0万元。",
    ),
    heading(2, "六、部门“三公”经费增减变化情况及原因说明"),
    paragraph(
      `我部门2024年一般公共预算财政拨款“三公”经费预算合计${t(three.total)}，${three.total === three.before.total ? "与上年持平" : `较上年${three.total > three.before.total ? "增加" : "减少"}${t(Math.abs(three.total - three.before.total))}，${three.total > three.before.total ? "增长" : "下降"}${((Math.abs(three.total - three.before.total) * 100) / three.before.total).toFixed(2)}%`}，具体变动情况如下：`,
    ),
    paragraph(
      "（一）因公出国（境）费。我部门2024年因公出国（境）费预算为0万元，与上年持平，共计安排因公出国（境）团组0个，因公出国（境）0人次。",
    ),
    paragraph(
      `（二）公务接待费。我部门2024年公务接待费预算为${t(three.hospitality)}，与上年持平，国内公务接待批次为30次，共计接待180人次。`,
    ),
    paragraph(
      `（三）公务用车购置及运行维护费。我部门2024年公务用车购置及运行维护费为${t(three.vehicles)}。其中：公务用车购置费0万元，与上年持平；公务用车运行维护费${t(three.vehicles)}。共计购置公务用车0辆，年末公务用车保有量为2辆。`,
    ),
    heading(2, "七、其他公开信息"),
    paragraph(
      `（一）机关运行经费：我部门2024年机关运行经费安排${p.text("running")}，${p.change(["running"], { base: "与上年对比", reason: "办公费用调整" })}。`,
    ),
    heading(1, `第二部分 ${body}2024年部门预算表`),
    ...titled("01-1", "财务收支预算总表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "2024年预算数", "项目（按功能分类）", "2024年预算数"],
      ],
      lines: incomeLines(""),
      money,
      currentIncome: "本年收入合计",
      currentExpenditure: "本年支出合计",
      carriedWords: "上年结转结余",
      yearEndWords: "年终结转结余",
      totalIncome: "收入总计",
      totalExpenditure: "支出总计",
    }),
    ...titled("01-3", "部门支出预算表"),
    table(
      [
        [
          { text: "科目编码", down: 2 },
          { text: "科目名称", down: 2 },
          { text: "合计", down: 2 },
          { text: "一般公共预算", across: 3 },
        ],
        ["小计", "基本支出", "项目支出"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        total: "last",
        columns: [FILTERS.all, FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    ...titled("02-2", "一般公共预算支出预算表（按功能科目分类）"),
    table(
      [
        [
          { text: "部门预算支出功能分类科目", across: 2 },
          { text: "合计", down: 2 },
          { text: "基本支出", across: 3 },
          { text: "项目支出", down: 2 },
        ],
        ["科目编码", "科目名称", "小计", "人员经费", "公用经费"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.general,
        total: "last",
        columns: [FILTERS.all, FILTERS.basic, FILTERS.personnel, FILTERS.running, FILTERS.project].map((filter) => ({
          filter,
        })),
      }),
    ),
    ...titled("03", "一般公共预算“三公”经费支出预算表"),
    table(
      [["项目", "本年年初预算数", "上年年初预算数", "本年预算比上年增减额", "增减幅度"]],
      [
        line("合计", three.total, three.before.total),
        ["1.因公出国（境）费", "", "", "", ""],
        line("2.公务接待费", three.hospitality, three.before.hospitality),
        line("3.公务用车购置及运行", three.vehicles, three.before.vehicles),
        ["其中：（1）公务用车购置费", "", "", "", ""],
        line("（2）公务用车运行费", three.vehicles, three.before.vehicles),
      ],
    ),
    ...titled("05", "项目支出预算表"),
    projectTable(scene, money, body),
  ];
  return { name: `yunnan-${seed}`, pieces };
}
