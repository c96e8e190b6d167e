import { accountPath, codeRows } from "../code-rows.ts";
import { heading, type Piece, type PlainDocument, paragraph, table } from "../document.ts";
import { moneyOf, percent } from "../money.ts";
import { classList } from "../phrases.ts";
import { FILTERS, Portrait } from "../portrait.ts";
import { FARMING, sceneOf } from "../scene.ts";
import { fiscalStatement, incomeLines, statement } from "../statements.ts";

/** A central department's budget: tables compare with what was spent last year, in 增减额 and 增减%. */
export function centralBudget(seed: number): PlainDocument {
  const scene = sceneOf({ seed, kind: FARMING, projects: ["野外站网运行", "数据汇交"], step: 10_000 });
  const money = moneyOf({ zero: "" });
  const p = new Portrait(scene, money);
  const t = money.text;
  const body = "国家山川测量局";
  const titled = (number: number, title: string): Piece[] => [
    heading(2, title),
    paragraph(`表${number}`),
    paragraph("单位：万元"),
  ];
  const of = (code: string, part: keyof typeof FILTERS, column: "now" | "before") =>
    scene.sum((atom) => atom.functionCode.startsWith(code) && FILTERS[part](atom), column);
  const codes = scene.codes("functionCode", FILTERS.all, [3, 5, 7]);
  const names = codeRows(scene, money, {
    kind: "functionCode",
    style: "one",
    filter: FILTERS.all,
    columns: [],
    total: "none",
  });
  const compared = (now: number, before: number) =>
    [money.cell(before), money.cell(now)].concat(
      now === before ? ["", ""] : [money.cell(now - before), before === 0 ? "" : percent(now - before, before)],
    );
  const accounts = codes.filter((code) => code.length === 7);
  const pieces: Piece[] = [
    heading(1, `${body}2025年部门预算`),
    heading(1, `第一部分 ${body}概况`),
    paragraph("承担国家山川测量任务。"),
    heading(1, `第二部分 ${body}2025年部门预算表`),
    ...titled(1, "部门收支总表"),
    statement(scene, {
      header: [
        [
          { text: "收入", across: 2 },
          { text: "支出", across: 2 },
        ],
        ["项目", "预算数", "项目", "预算数"],
      ],
      lines: incomeLines(""),
      money,
      carriedWords: "上年结转",
      yearEndWords: "结转下年",
      totalIncome: "收入总计",
      totalExpenditure: "支出总计",
    }),
    ...titled(4, "财政拨款收支总表"),
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
    ...titled(5, "一般公共预算支出表"),
    table(
      [
        [
          { text: "功能分类科目", across: 2 },
          { text: "2024年执行数", down: 2 },
          { text: "2025年预算数", across: 3 },
          { text: "2025年预算数比2024年执行数", across: 2 },
        ],
        ["科目编码", "科目名称", "小计", "基本支出", "项目支出", "增减额", "增减%"],
      ],
      [
        [
          "合计",
          "",
          ...((now, before) => [
            money.cell(before),
            money.cell(now),
            p.money.cell(p.fen(["basic"])),
            money.cell(p.fen(["project"])),
            ...compared(now, before).slice(2),
          ])(p.fen(["all"]), p.fen(["all"], "before")),
        ],
        ...codes.map((code, at) => {
          const [now, before] = [of(code, "all", "now"), of(code, "all", "before")];
          return [
            ...(names[at] ?? []),
            money.cell(before),
            money.cell(now),
            money.cell(of(code, "basic", "now")),
            money.cell(of(code, "project", "now")),
            ...compared(now, before).slice(2),
          ];
        }),
      ],
    ),
    heading(1, `第三部分 ${body}2025年部门预算情况说明`),
    heading(2, "一、关于收支总表的说明"),
    paragraph(
      `按照综合预算的原则，${body}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入；支出包括：社会保障和就业支出、卫生健康支出、农林水支出、住房保障支出。${body}2025年收支总预算${p.text("all")}。`,
    ),
    heading(2, "二、关于收入总表的说明"),
    paragraph(`${body}2025年收入预算${p.text("all")}，其中：一般公共预算拨款收入${p.text("all")}，占100%。`),
    heading(2, "三、关于支出总表的说明"),
    paragraph(
      `${body}2025年支出预算${p.text("all")}，其中：基本支出${p.text("basic")}，占${p.share(["basic"], ["all"])}；项目支出${p.text("project")}，占${p.share(["project"], ["all"])}。`,
    ),
    heading(2, "四、关于财政拨款收支总表的说明"),
    paragraph(
      `${body}2025年财政拨款收支总预算${p.text("all")}。收入包括：一般公共预算当年拨款收入${p.text("all")}；支出包括：${classList(scene, money, FILTERS.all)}。`,
    ),
    heading(2, "五、关于一般公共预算支出表的说明"),
    heading(3, "（一）一般公共预算当年拨款规模变化情况"),
    paragraph(
      `2025年一般公共预算当年拨款${p.text("all")}，${p.change(["all"], { base: "比2024年执行数", rate: false, same: "与2024年执行数持平" })}。主要是：按照过紧日子有关要求，合理保障必要支出需求。`,
    ),
    heading(3, "（二）一般公共预算当年拨款具体使用情况"),
    ...accounts.map((code, at) => {
      const [now, before] = [of(code, "all", "now"), of(code, "all", "before")];
      const diff =
        now === before
          ? "与2024年执行数持平"
          : `比2024年执行数${now > before ? "增加" : "减少"}${t(Math.abs(now - before))}，${now > before ? "增长" : "下降"}${percent(Math.abs(now - before), before)}`;
      return paragraph(`${at + 1}.${accountPath(code)}2025年预算数为${t(now)}，${diff}。主要是据实安排支出。`);
    }),
    heading(2, "六、关于一般公共预算基本支出表的说明"),
    paragraph(
      `2025年一般公共预算基本支出${p.text("basic")}，其中：人员经费${p.text("personnel")}，主要包括：基本工资、津贴补贴、奖金；公用经费${p.text("running")}，主要包括：办公费、印刷费、差旅费。`,
    ),
    heading(2, "七、关于“三公”经费支出表的说明"),
    paragraph(
      `2025年“三公”经费预算数为${t(p.three.total)}，其中：因公出国（境）费0.00万元，公务用车购置及运行费${t(p.three.vehicles)}，公务接待费${t(p.three.hospitality)}。2025年“三公”经费预算比2024年${p.three.total === p.three.before.total ? "持平" : `${p.three.total > p.three.before.total ? "增加" : "减少"}${t(Math.abs(p.three.total - p.three.before.total))}`}。`,
    ),
    heading(1, "第四部分 名词解释"),
    paragraph("一、一般公共预算拨款收入：指中央财政当年拨付的资金。"),
  ];
  return { name: `central-budget-${seed}`, pieces };
}
