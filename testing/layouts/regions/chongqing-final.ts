import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { change, moneyOf, percent } from "../money.ts";
import { FUNCTIONS } from "../names.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { OFFICE, sceneOf, under } from "../scene.ts";

/** Final accounts of a unit: changes against last year's and against the budget beside each other, 万元 in the text, 元 in tables. */
export function chongqingFinal(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: OFFICE, projects: ["督查考核", "政务值班"], step: 100, executed: true });
  const money = moneyOf({ tables: "yuan", thousands: true });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "巴江区人民政府办公室";
  const against = (now: number, before: number, base: string) =>
    change(money, now, before, { base, same: `${base}无变化` });
  const all = [p.fen(["all"]), p.fen(["all"], "before")] as const;
  const classes = scene.codes("functionCode", FILTERS.all, [3]);
  const three = p.three;
  const titled = (number: string, title: string): Piece[] => [
    heading(2, title),
    paragraph(`公开${number}表`),
    paragraph(`公开单位：${body}`),
    paragraph("单位：元"),
  ];
  const list = classes.map((code, at) => {
    const of = (column: "now" | "planned") => scene.sum(under("functionCode", code), column);
    return paragraph(
      `（${at + 1}）${FUNCTIONS[code]}${t(of("now"))}，占${percent(of("now"), all[0])}，${against(of("now"), of("planned"), "较年初预算数")}，主要原因是据实列支。`,
    );
  });
  const pieces: Piece[] = [
    heading(1, `${body}2023年度单位决算情况说明`),
    heading(1, "一、单位基本情况"),
    paragraph("承担区政府日常政务运转、督查考核和值班工作。"),
    heading(1, "二、单位决算情况说明"),
    heading(2, "（一）收入支出决算总体情况说明"),
    paragraph(
      `1.总体情况。2023年度收入总计${p.text("all")}，支出总计${p.text("all")}。收支较上年决算数${against(all[0], all[1], "")}，主要原因是人员经费变化。`,
    ),
    paragraph(
      `2.收入情况。2023年度收入合计${p.text("all")}，${against(all[0], all[1], "较上年决算数")}，主要原因是人员经费变化。其中：财政拨款收入${p.text("all")}，占100.00%；事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%；其他收入0.00万元，占0.00%。此外，使用非财政拨款结余和专用结余0.00万元，年初结转和结余0.00万元。`,
    ),
    paragraph(
      `3.支出情况。2023年度支出合计${p.text("all")}，${against(all[0], all[1], "较上年决算数")}，主要原因是人员经费变化。其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}；经营支出0.00万元，占0.00%。此外，结余分配0.00万元。`,
    ),
    paragraph("4.结转结余情况。2023年度年末结转和结余0.00万元，与上年决算数持平。"),
    heading(2, "（二）财政拨款收入支出决算总体情况说明"),
    paragraph(
      `2023年度财政拨款收、支总计${p.text("all")}。与2022年相比，财政拨款收、支总计各${against(all[0], all[1], "")}。主要原因是人员经费变化。`,
    ),
    heading(2, "（三）一般公共预算财政拨款支出决算情况说明"),
    paragraph(
      `1.支出情况。2023年度一般公共预算财政拨款支出${p.text("all")}，${against(all[0], all[1], "较上年决算数")}。${against(all[0], p.fen(["all"], "planned"), "较年初预算数")}，主要原因是年中调整。`,
    ),
    paragraph("2.比较情况。本单位2023年度一般公共预算财政拨款支出主要用于以下几个方面："),
    ...list,
    heading(2, "（四）一般公共预算财政拨款基本支出决算情况说明"),
    paragraph(
      `2023年度一般公共财政拨款基本支出${p.text("basic")}。其中：人员经费${p.text("personnel")}，${p.change(["personnel"], { base: "较上年决算数" })}，主要原因是正常增资。公用经费${p.text("running")}，${p.change(["running"], { base: "较上年决算数" })}，主要原因是厉行节约。`,
    ),
    heading(2, "（五）财政拨款“三公”经费情况说明"),
    paragraph(
      `2023年度“三公”经费支出共计${t(three.total)}，${against(three.total, three.planned.total, "较年初预算数")}，${against(three.total, three.before.total, "较上年支出数")}。`,
    ),
    paragraph("本单位2023年度未发生因公出国（境）费用。"),
    paragraph(
      `公务车运行维护费${t(three.vehicles)}，主要用于机要文件交换、市内因公出行所需车辆的燃料费、维修费、过桥过路费、保险费等，${against(three.vehicles, three.planned.vehicles, "费用支出较年初预算数")}。`,
    ),
    paragraph(
      `公务接待费${t(three.hospitality)}，主要用于接待有关调研。公务接待费${against(three.hospitality, three.planned.hospitality, "较年初预算数")}。2023年度本单位国内公务接待22批次131人，其中：国内外事接待0批次，0人；国（境）外公务接待0批次，0人。2023年本单位人均接待费82.50元，车均购置费0.00万元，车均维护费${t(Math.round(three.vehicles / 2))}。`,
    ),
    heading(2, "（六）机关运行经费情况说明"),
    paragraph(
      `2023年度本单位机关运行经费支出${p.text("running")}，机关运行经费主要用于开支办公费、印刷费、邮电费、差旅费等。机关运行经费${p.change(["running"], { base: "较上年支出数" })}，主要原因是厉行节约。`,
    ),
    heading(1, "三、专业名词解释"),
    paragraph("（一）财政拨款收入：指本年度从本级财政部门取得的财政拨款。"),
    heading(1, "四、单位决算公开表"),
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
        ...classes.map((code, at) => [
          ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、事业收入", "四、其他收入"][at] ?? "",
          at === 0 ? money.cell(all[0]) : "",
          `${"一二三四五六"[at]}、${FUNCTIONS[code]}`,
          money.cell(scene.sum(under("functionCode", code))),
        ]),
        ["本年收入合计", money.cell(all[0]), "本年支出合计", money.cell(all[0])],
        ["使用非财政拨款结余和专用结余", "", "结余分配", ""],
        ["年初结转和结余", "", "年末结转和结余", ""],
        ["收入总计", money.cell(all[0]), "支出总计", money.cell(all[0])],
      ],
    ),
    ...titled("05", "一般公共预算财政拨款支出决算表"),
    table(
      [
        [
          { text: "项目", across: 2 },
          { text: "本年支出", across: 3 },
        ],
        ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
  ];
  return { name: `chongqing-final-${seed}`, pieces };
}
