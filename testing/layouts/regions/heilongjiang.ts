import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { change, moneyOf } from "../money.ts";
import { classList } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { OFFICE, sceneOf } from "../scene.ts";
import { generalTable } from "../tables.ts";

/** A budget with the mark of unit codes on every table, negative amounts of change, and a table of goods to be bought. */
export function heilongjiang(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: OFFICE, projects: ["冬季会议保障", "边境联络"], step: 10_000 });
  const money = moneyOf({ trimmed: true });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "林海县人民政府办公室";
  const titled = (title: string): Piece[] => [
    heading(2, title),
    paragraph(`部门/单位：101${body}`),
    paragraph("单位：万元"),
  ];
  const base = "较上年";
  const hospitality = change(money, p.three.hospitality, p.three.before.hospitality, { base, same: "与上年持平" });
  const pieces: Piece[] = [
    heading(1, `${body}2024年度部门预算公开`),
    heading(1, "第一章 部门概况"),
    paragraph("承担县政府综合协调、文秘、督查等工作，机关内设8个股室。"),
    heading(1, "第二章 2024年度部门预算表"),
    ...titled("一、部门支出总表"),
    table(
      [
        [
          "功能科目编码",
          "功能科目名称",
          "合计",
          "人员类项目支出",
          "公用经费项目支出",
          "其他运转类和特定目标类项目支出",
        ],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        columns: [FILTERS.all, FILTERS.personnel, FILTERS.running, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    ...titled("二、一般公共预算支出表"),
    generalTable(scene, money, "one"),
    ...titled("三、财政拨款预算“三公”经费支出表"),
    table(
      [["单位名称", "“三公”经费合计", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"]],
      [
        ["合计", money.cell(p.three.total), "", "", money.cell(p.three.vehicles), money.cell(p.three.hospitality)],
        [body, money.cell(p.three.total), "", "", money.cell(p.three.vehicles), money.cell(p.three.hospitality)],
      ],
    ),
    ...titled("四、政府采购预算表"),
    table(
      [["采购品目", "计量单位", "数量", "单价（元）", "金额（万元）"]],
      [
        ["合计", "", "", "", "6.8"],
        ["A02010105 台式计算机", "台", "8", "5000", "4"],
        ["A02021003 激光打印机", "台", "7", "4000", "2.8"],
      ],
    ),
    heading(1, "第三章 2024年度部门预算说明"),
    heading(2, "一、收支预算总体情况"),
    paragraph(
      `2024年，${body}总收入预算${p.text("all")}，总支出预算${p.text("all")}。与上年预算相比，收支各${p.change(["all"], { base: "", same: "持平" })}，主要原因是人员变动。`,
    ),
    heading(2, "二、支出预算情况"),
    paragraph(
      `2024年支出预算${p.text("all")}，支出包括：${classList(scene, money, FILTERS.all, "；")}。其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}。`,
    ),
    heading(2, "三、“三公”经费安排情况"),
    paragraph(
      `2024年“三公”经费预算${t(p.three.total)}。其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费${t(p.three.vehicles)}；公务接待费${t(p.three.hospitality)}，${hospitality}。`,
    ),
    heading(2, "四、机关运行经费"),
    paragraph(`2024年机关运行经费${p.text("running")}，${p.change(["running"], { base, reason: "定额调整" })}。`),
    heading(2, "五、政府采购"),
    paragraph("2024年政府采购预算6.8万元，其中：货物预算6.8万元，工程预算0万元，服务预算0万元。"),
    heading(1, "第四章 名词解释"),
    paragraph("一、基本支出：指为保障机构正常运转发生的支出。"),
  ];
  return { name: `heilongjiang-${seed}`, pieces };
}
