import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf } from "../money.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FARMING, sceneOf } from "../scene.ts";
import { fiscalStatement, incomeLines, statement } from "../statements.ts";
import { emptyTable, threePublicTable } from "../tables.ts";

/** A budget whose text comes last, with 万元 to one decimal and tables in 千元-free 万元; withheld projects are noted. */
export function tianjin(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FARMING, projects: ["农业执法", "种业提升"], step: 100_000, carried: true });
  const money = moneyOf({ places: 1 });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "津沽区农业农村委员会";
  const titled = (number: number, title: string): Piece[] => [
    heading(2, title),
    paragraph(`表${number}`),
    paragraph("单位：万元"),
  ];
  const columns = [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter }));
  const against = "与2023年预算相比";
  const pieces: Piece[] = [
    heading(1, `${body}2024年部门预算`),
    {
      type: "contents",
      entries: [
        "第一部分 部门概况",
        "第二部分 2024年部门预算表",
        "第三部分 2024年部门预算情况说明",
        "第四部分 名词解释",
      ],
    },
    heading(1, "第一部分 部门概况"),
    heading(2, "一、主要职责"),
    paragraph("统筹研究和组织实施全区“三农”工作，指导农业生产和农村改革。"),
    heading(2, "二、机构设置"),
    paragraph("内设6个职能科室，下辖0个预算单位。"),
    heading(1, "第二部分 2024年部门预算表"),
    ...titled(1, "部门收支总体情况表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "预算", "项目（按功能分类）", "预算"],
      ],
      lines: incomeLines(""),
      money,
      currentIncome: "本年收入合计",
      currentExpenditure: "本年支出合计",
      carriedWords: "上年结转结余",
      yearEndWords: "年终结转结余",
    }),
    ...titled(3, "部门支出总体情况表"),
    table(
      [["科目编码", "科目名称", "合计", "基本支出", "项目支出"]],
      codeRows(scene, money, { kind: "functionCode", style: "one", filter: FILTERS.all, columns }),
    ),
    ...titled(4, "财政拨款收支总体情况表"),
    fiscalStatement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 5 },
        ],
        ["项目", "预算", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
      ],
      money,
    }),
    ...titled(7, "一般公共预算“三公”经费支出情况表"),
    threePublicTable(scene, money, null),
    ...titled(8, "政府性基金预算支出情况表"),
    ...emptyTable("one", "说明：本部门2024年没有使用政府性基金预算安排的支出，故本表为空表。"),
    heading(1, "第三部分 2024年部门预算情况说明"),
    heading(2, "一、2024年部门收支预算情况总体说明"),
    paragraph(
      `2024年部门收入预算${p.text("all")}，${p.change(["all"], { base: against, rate: false })}，主要原因是人员经费变动；支出预算${p.text("all")}，${p.change(["all"], { base: against, rate: false })}，主要原因是人员经费变动。`,
    ),
    heading(2, "二、2024年部门支出预算情况说明"),
    paragraph(
      `2024年部门支出预算${p.text("all")}，其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"], 1)}；项目支出${p.text("project")}，占${p.share(["project"], ["all"], 1)}。`,
    ),
    heading(2, "三、2024年“三公”经费预算情况说明"),
    paragraph(`2024年“三公”经费预算${t(p.three.total)}。其中：`),
    paragraph("（一）因公出国（境）费0.0万元，与2023年预算持平。"),
    paragraph(
      `（二）公务用车购置及运行费${t(p.three.vehicles)}（公务用车购置费0.0万元，公务用车运行费${t(p.three.vehicles)}）。`,
    ),
    paragraph(`（三）公务接待费${t(p.three.hospitality)}，与2023年预算持平。`),
    heading(2, "四、其他重要事项的情况说明"),
    paragraph(
      `（一）机关运行经费。2024年机关运行经费预算${p.text("running")}，${p.change(["running"], { base: against, rate: false })}。`,
    ),
    paragraph(
      "（二）政府采购情况。2024年安排政府采购预算30.5万元，其中：政府采购货物支出8.0万元、政府采购工程支出0.0万元、政府采购服务支出22.5万元。",
    ),
    paragraph(
      "（三）国有资产占用使用情况。截至2023年12月31日，共有车辆4辆，其中：执法执勤用车2辆、其他用车2辆；单位价值100万元以上设备0台（套）。",
    ),
    heading(1, "第四部分 名词解释"),
    paragraph("（一）上年结转结余：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。"),
  ];
  return { name: `tianjin-${seed}`, pieces };
}
