import { codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { change, moneyOf, percent } from "../money.ts";
import { ECONOMICS, FUNCTIONS } from "../names.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FINANCE, isBasic, sceneOf, under } from "../scene.ts";

/** A budget in whole account lists: by function and by economic account, each with its share and its change; 同比. */
export function guangxi(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FINANCE, projects: ["财政投资评审", "会计管理服务"], step: 10_000 });
  const money = moneyOf({});
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "桂湾市财政局";
  const words = { base: "同比", same: "与上年持平" };
  const listed = (kind: "functionCode" | "economicCode", names: Readonly<Record<string, string>>) =>
    scene.codes(kind, FILTERS.all, [3]).map((code, at) => {
      const [now, before] = [scene.sum(under(kind, code)), scene.sum(under(kind, code), "before")];
      return paragraph(
        `${at + 1}.${names[code]}（${code}类）${t(now)}，占支出总预算${percent(now, p.fen(["all"]))}，${change(money, now, before, words)}。`,
      );
    });
  const basicOf = (code: string, column: "now" | "before" = "now") =>
    scene.sum((atom) => isBasic(atom) && under("economicCode", code)(atom), column);
  const titled = (number: number, title: string): Piece[] => [
    heading(2, title),
    paragraph(`公开表${number}`),
    paragraph(`部门名称：${body}`),
    paragraph("单位：万元"),
  ];
  const compared = (name: string, parts: Parameters<Portrait["fen"]>[0]) => {
    const [now, before] = [p.fen(parts), p.fen(parts, "before")];
    return [
      name,
      money.cell(before),
      money.cell(now),
      now === before ? "0.00" : money.cell(now - before),
      percent(now - before, before),
    ];
  };
  const pieces: Piece[] = [
    heading(1, `${body}2025年部门预算公开说明`),
    heading(1, "第一部分 部门概况"),
    paragraph("编制和执行市本级预算，管理政府债务和国有金融资本。"),
    heading(1, "第二部分 2025年部门预算情况说明"),
    heading(2, "一、收支总体情况"),
    paragraph(`2025年收支总预算${p.text("all")}，${p.change(["all"], words)}，主要原因是人员经费变化。`),
    heading(2, "二、收入预算情况"),
    paragraph(
      `2025年收入总预算${p.text("all")}，其中：一般公共预算拨款${p.text("general")}，占收入总预算${p.share(["general"], ["all"])}，${p.change(["general"], words)}；政府性基金预算拨款0.00万元，占收入总预算0.00%。`,
    ),
    heading(2, "三、支出预算情况"),
    paragraph(`2025年支出总预算${p.text("all")}，${p.change(["all"], words)}。`),
    paragraph("（一）按支出功能分类科目划分："),
    ...listed("functionCode", FUNCTIONS),
    paragraph("（二）按支出经济分类科目划分："),
    ...listed("economicCode", ECONOMICS),
    paragraph(
      `（三）按支出结构划分：基本支出${p.text("basic")}，占支出总预算${p.share(["basic"], ["all"])}，${p.change(["basic"], words)}；项目支出${p.text("project")}，占支出总预算${p.share(["project"], ["all"])}，${p.change(["project"], words)}。`,
    ),
    heading(2, "四、一般公共预算基本支出情况"),
    paragraph(
      `2025年一般公共预算基本支出${p.text("basic")}，其中：工资福利支出${t(basicOf("301"))}，商品和服务支出${t(basicOf("302"))}，对个人和家庭的补助${t(basicOf("303"))}。`,
    ),
    heading(2, "五、“三公”经费预算情况"),
    paragraph(
      `2025年“三公”经费预算${t(p.three.total)}，${change(money, p.three.total, p.three.before.total, words)}。其中：因公出国（境）费0.00万元，公务接待费${t(p.three.hospitality)}，公务用车购置费0.00万元，公务用车运行维护费${t(p.three.vehicles)}。`,
    ),
    heading(2, "六、机关运行经费"),
    paragraph(`2025年机关运行经费预算${p.text("running")}，${p.change(["running"], words)}。`),
    heading(2, "七、政府采购预算情况"),
    paragraph("2025年政府采购预算75.40万元，其中：货物类25.40万元，工程类0.00万元，服务类50.00万元。"),
    heading(1, "第三部分 部门预算表"),
    ...titled(1, "部门收支预算增减变化表"),
    table(
      [["项目", "2024年预算数", "2025年预算数", "增减额", "增减%"]],
      [
        compared("支出合计", ["all"]),
        compared("一、基本支出", ["basic"]),
        compared("（一）人员经费", ["personnel"]),
        compared("（二）公用经费", ["running"]),
        compared("二、项目支出", ["project"]),
      ],
    ),
    ...titled(2, "部门支出总表"),
    table(
      [["科目编码", "科目名称", "总计", "基本支出", "项目支出"]],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.all,
        totalName: "总计",
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    ...titled(3, "一般公共预算基本支出表"),
    table(
      [
        [
          { text: "部门预算支出经济分类科目", across: 2 },
          { text: "本年一般公共预算基本支出", across: 3 },
        ],
        ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
      ],
      codeRows(scene, money, {
        kind: "economicCode",
        style: "one",
        filter: FILTERS.basic,
        lengths: [3, 5],
        columns: [FILTERS.all, FILTERS.personnel, FILTERS.running].map((filter) => ({ filter })),
      }),
    ),
    heading(1, "第四部分 名词解释"),
    paragraph("一、一般公共预算拨款：指市级财政当年拨付的资金。"),
  ];
  return { name: `guangxi-${seed}`, pieces };
}
