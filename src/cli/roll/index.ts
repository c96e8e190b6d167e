import { type Fen, printAmount, printDecimal } from "../../amount/index.ts";
import { type Book, printBook, rolledBook } from "../../book/index.ts";
import {
  type BudgetSuggestion,
  budgetSuggestions,
  carryResults,
  NATIONAL_USE,
  type ResultUse,
  withCuts,
} from "../../evaluation/index.ts";
import { type Grade, scoringParametersFor } from "../../perform/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";

const help = `用法：mingzhang roll 账本 --out 文件夹

由本年账本生成下年账本：单位、职责、延续的项目和绩效指标沿用，本年数转为上年数；
数额、人数、原因、主要任务、采购待重新填写。一次性项目不再沿用。
本年的自评得分、没有达到的目标（没有自评时为监控情况）和执行数写入项目的上年评价结果和前两年情况，
并按等级给出下年预算安排的建议。

选项：
  --out 文件夹       写出 book.json 的文件夹（必填，没有时新建）
  --cuts 等级=百分比 当地规定的核减比例，如 中=10,差=30；不写时只给方向，不给数额
  --help             显示本说明

退出码：0 已写出；2 参数或账本有误
`;

function summary(before: Book, after: Book): string {
  const ended = before.projects.filter(({ code }) => !after.projects.some((project) => project.code === code));
  return [
    `${after.year} 年账本：上年数 ${after.facts.length} 个，沿用项目 ${after.projects.length} 个`,
    ...(ended.length > 0 ? [`不再沿用：${ended.map(({ name }) => name).join("、")}`] : []),
    "待填写：本年各表、人员和资产数、变动原因、主要任务、政府采购",
    "",
  ].join("\n");
}

const GRADES: readonly Grade[] = ["优", "良", "中", "差"];

/** Parses `--cuts 中=10,差=30`. @throws UsageError for what is no grade or no percentage */
function useWith(cuts: string | undefined): ResultUse {
  if (cuts === undefined) return NATIONAL_USE;
  const entries = cuts.split(/[,，]/).map((part): [Grade, number] => {
    const [name, percent = ""] = part.trim().split("=");
    const grade = GRADES.find((each) => each === name);
    const value = /^\d{1,3}$/.test(percent) ? Number(percent) : 101;
    if (!grade || value > 100) throw new UsageError(`--cuts 里的“${part}”应写成 等级=百分比，如 中=10`);
    return [grade, value];
  });
  return withCuts(NATIONAL_USE, Object.fromEntries(entries), "--cuts 给出的比例");
}

const wan = (amount: Fen) => `${printAmount(amount, { unit: "tenThousandYuan", decimals: 2 })}万元`;

function suggestionLine({ project, total, grade, advice, budget, unspent, atMost }: BudgetSuggestion): string {
  const score = total && grade ? `自评 ${printDecimal(total)} 分（${grade}），` : "";
  const cut = budget !== null && atMost !== null ? `，由 ${wan(budget)} 减到不超过 ${wan(atMost)}` : "";
  const left = unspent === null ? "" : `；上年未执行 ${wan(unspent)}`;
  return `  ${project.name}：${score}${advice}${cut}${left}\n`;
}

function suggestionText(suggestions: readonly BudgetSuggestion[]): string {
  const [first] = suggestions;
  const judged = suggestions.some(({ grade }) => grade !== null);
  if (!first || !judged) return "";
  return `预算安排建议（${first.source}；以财政部门审定为准）：\n${suggestions.map(suggestionLine).join("")}`;
}

export const rollCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { out: { type: "string" }, cuts: { type: "string" } });
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError("请给出一个账本");
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出账本的文件夹");
    const use = useWith(values.cuts);
    const { book } = await loadBook(given, io.cwd);
    const parameters = scoringParametersFor(book.body.region?.code, Math.max(book.year, NATIONAL_USE.from));
    const next = carryResults(book, rolledBook(book), parameters);
    const { write } = await openOutputFolder(values.out, io.cwd);
    io.out(summary(book, next));
    io.out(suggestionText(budgetSuggestions(book, parameters, use)));
    io.out(`已写出 ${await write("book.json", printBook(next))}\n`);
    return EXIT.clean;
  },
};
