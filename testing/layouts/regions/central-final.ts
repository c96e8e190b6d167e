import { accountPath, codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf, percent } from "../money.ts";
import { FUNCTIONS } from "../names.ts";
import { classList, classShares } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FARMING, sceneOf, under } from "../scene.ts";

/** Final accounts of a central body: 收、支总计, what is left over, amounts in 万元 with thousands separators. */
export function centralFinal(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FARMING, projects: ["农情监测", "标准制修订"], step: 10_000, executed: true });
  const money = moneyOf({ thousands: true });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "国家田野调查局";
  const opening = 3_000_000 * (1 + (seed % 4));
  const closing = opening;
  const total = p.fen(["all"]) + closing;
  const totalBefore = p.fen(["all"], "before") + opening;
  const moved = Math.abs(total - totalBefore);
  const rises = total >= totalBefore;
  const accounts = scene.codes("functionCode", FILTERS.all, [7]).filter((code) => code.length === 7);
  const classes = scene.codes("functionCode", FILTERS.all, [3]);
  const cell = money.cell;
  const titled = (title: string): Piece[] => [
    heading(2, title),
    paragraph(`部门：${body}`),
    paragraph("金额单位：万元"),
  ];
  const sources = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、事业收入", "四、其他收入"];
  const pieces: Piece[] = [
    heading(1, `${body}2023年度部门决算`),
    heading(1, "第一部分 部门概况"),
    heading(2, "一、部门职责"),
    paragraph("组织开展全国田野调查，发布调查成果。"),
    heading(1, "第二部分 2023年度部门决算表"),
    ...titled("一、收入支出决算总表"),
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
          sources[at] ?? "",
          at === 0 ? cell(p.fen(["all"])) : "",
          `${"一二三四五六"[at]}、${FUNCTIONS[code]}`,
          cell(scene.sum(under("functionCode", code))),
        ]),
        ["本年收入合计", cell(p.fen(["all"])), "本年支出合计", cell(p.fen(["all"]))],
        ["使用非财政拨款结余", "", "结余分配", ""],
        ["年初结转和结余", cell(opening), "年末结转和结余", cell(closing)],
        ["总计", cell(total), "总计", cell(total)],
      ],
    ),
    ...titled("二、支出决算表"),
    table(
      [
        [
          "科目编码",
          "科目名称",
          "本年支出合计",
          "基本支出",
          "项目支出",
          "上缴上级支出",
          "经营支出",
          "对附属单位补助支出",
        ],
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
    ...titled("三、一般公共预算财政拨款支出决算表"),
    table(
      [
        [
          { text: "项目", across: 2 },
          { text: "2023年度决算数", across: 3 },
        ],
        ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
      ],
      codeRows(scene, money, {
        kind: "functionCode",
        style: "one",
        filter: FILTERS.general,
        columns: [FILTERS.all, FILTERS.basic, FILTERS.project].map((filter) => ({ filter })),
      }),
    ),
    heading(1, "第三部分 2023年度部门决算情况说明"),
    heading(2, "一、收入支出决算总体情况说明"),
    paragraph(
      `${body}2023年度收、支总计${t(total)}。与2022年度相比，收、支总计各${rises ? "增加" : "减少"}${t(moved)}，${rises ? "增长" : "下降"}${percent(moved, totalBefore)}，主要是项目支出变动。`,
    ),
    heading(2, "二、收入决算情况说明"),
    paragraph(`本年收入合计${p.text("all")}，其中：财政拨款收入${p.text("all")}，占100%。`),
    heading(2, "三、支出决算情况说明"),
    paragraph(
      `本年支出合计${p.text("all")}，其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}。`,
    ),
    heading(2, "四、财政拨款收入支出决算总体情况说明"),
    paragraph(
      `${body}2023年度财政拨款收、支总计${t(total)}。与2022年度相比，财政拨款收、支总计各${rises ? "增加" : "减少"}${t(moved)}，${rises ? "增长" : "下降"}${percent(moved, totalBefore)}。`,
    ),
    heading(2, "五、一般公共预算财政拨款支出决算情况说明"),
    heading(3, "（一）一般公共预算财政拨款支出决算总体情况"),
    paragraph(
      `${body}2023年度一般公共预算财政拨款支出${p.text("all")}，占本年支出合计的100%。与2022年度相比，一般公共预算财政拨款支出${p.change(["all"], { base: "", same: "持平" })}。`,
    ),
    heading(3, "（二）一般公共预算财政拨款支出决算结构情况"),
    paragraph(
      `2023年度一般公共预算财政拨款支出${p.text("all")}，主要用于以下方面：${classShares(scene, money, FILTERS.all, { bracket: "（类）支出", between: "；" })}。`,
    ),
    heading(3, "（三）一般公共预算财政拨款支出决算具体情况"),
    paragraph(
      `2023年度一般公共预算财政拨款支出年初预算为${p.planned("all")}，支出决算为${p.text("all")}，完成年初预算的${p.completion(["all"])}。其中：`,
    ),
    ...accounts.map((code, at) => {
      const of = (column: "now" | "planned") => scene.sum((atom) => atom.functionCode === code, column);
      const order = of("now") > of("planned") ? "大于" : of("now") < of("planned") ? "小于" : "等于";
      return paragraph(
        `${at + 1}.${accountPath(code)}。年初预算为${t(of("planned"))}，支出决算为${t(of("now"))}，完成年初预算的${percent(of("now"), of("planned"))}。决算数${order}年初预算数的主要原因是据实列支。`,
      );
    }),
    heading(2, "六、一般公共预算财政拨款基本支出决算情况说明"),
    paragraph(
      `2023年度一般公共预算财政拨款基本支出${p.text("basic")}，其中：人员经费${p.text("personnel")}，主要包括基本工资、津贴补贴；公用经费${p.text("running")}，主要包括办公费、印刷费。`,
    ),
    heading(2, "七、财政拨款“三公”经费支出决算情况说明"),
    paragraph(
      `2023年度“三公”经费财政拨款支出全年预算为${t(p.three.planned.total)}，支出决算为${t(p.three.total)}，完成全年预算的${percent(p.three.total, p.three.planned.total)}；较全年预算${p.three.total > p.three.planned.total ? "增加" : "减少"}${t(Math.abs(p.three.total - p.three.planned.total))}。其中：因公出国（境）费支出决算为0.00万元；公务用车购置及运行维护费支出决算为${t(p.three.vehicles)}，占${percent(p.three.vehicles, p.three.total)}；公务接待费支出决算为${t(p.three.hospitality)}，占${percent(p.three.hospitality, p.three.total)}。`,
    ),
    heading(2, "八、机关运行经费支出情况说明"),
    paragraph(
      `2023年度机关运行经费支出${p.text("running")}，${p.change(["running"], { base: "比2022年度", same: "与2022年度持平" })}。`,
    ),
    heading(1, "第四部分 名词解释"),
    paragraph("一、财政拨款收入：指中央财政当年拨付的资金。"),
    paragraph(`二、支出功能分类包括${classList(scene, money, () => false)}一般公共服务、农林水等。`),
  ];
  return { name: `central-final-${seed}`, pieces };
}
