import { type Fen, printAmount } from "../../amount/index.ts";
import {
  type Book,
  type Contribution,
  contributionsTo,
  levelOf,
  type OpenComparative,
  openComparatives,
  printBook,
  type TracedLine,
  tracedLines,
  VIEWS,
} from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import { type Concept, conceptWords } from "../../concept/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { consolidated, DEPARTMENT_FILE, departmentFileOf, loadSet } from "./set-file.ts";

const help = `用法：mingzhang consolidate 文件夹 --out 文件夹 [选项]

把本级和下属单位的账本汇总成部门的账本。文件夹里的 ${DEPARTMENT_FILE} 写明部门自己的内容：
所属单位的账本（members，按公开的顺序）、职责和说明文字、整体绩效目标、单位之间往来的抵销（eliminations）。
收支、人员、资产、项目、采购都取自各单位的账本；compose 同一个文件夹时一并编制部门和各单位的文件。

选项：
  --out 文件夹  写出 book.json 的文件夹（必填，没有时新建）
  --explain     逐项列出每个数由哪些单位的数相加、抵销了多少
  --help        显示本说明

退出码：0 已写出；2 参数或账本有误（逐处列出文件、单位、口径和数额）
`;

const TOTALS: readonly (readonly [string, Concept])[] = [
  ["收入总计", { measure: "incomeTotal" }],
  ["支出总计", { measure: "expenditureTotal" }],
];

function wan(amount: Fen): string {
  return printAmount(amount, { unit: "tenThousandYuan", decimals: 6, trimZeros: true });
}

function sum(contributions: readonly Contribution[]): string {
  return contributions.map(({ entity, amount }) => `${entity} ${wan(amount)}`).join("；");
}

function totalLines(book: Book): string[] {
  return TOTALS.flatMap(([name, concept]) => {
    const total = levelOf(book, concept);
    return total === null ? [] : [`  ${name} ${wan(total)}万元：${sum(contributionsTo(book, concept))}`];
  });
}

function lineText({ view, concept, amount, contributions }: TracedLine): string {
  return `  ${VIEWS[view].name} ${conceptWords(concept)} ${wan(amount)}万元：${sum(contributions)}`;
}

function openText({ concept, silent }: OpenComparative): string {
  const why = silent.length > 0 ? `${silent.join("、")}没有登记` : "可能含单位之间的往来";
  return `上年数“${conceptWords(concept)}”没有汇总：${why}，请在 ${DEPARTMENT_FILE} 里写明部门的数`;
}

export const consolidateCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      out: { type: "string" },
      explain: { type: "boolean", default: false },
    });
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError(`请给出一个放有 ${DEPARTMENT_FILE} 的文件夹`);
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出账本的文件夹");
    const file = await departmentFileOf(given, io.cwd);
    if (file === null) throw new UsageError(`${given} 里没有 ${DEPARTMENT_FILE}`);
    const set = await loadSet(file, io.cwd);
    const book = consolidated(set);
    const { write } = await openOutputFolder(values.out, io.cwd);
    const lines = [...totalLines(book), ...(values.explain ? tracedLines(book).map(lineText) : [])];
    io.out(`${book.body.name} ${book.year} 年，汇总 ${book.units.length} 家单位，${book.facts.length} 个数\n`);
    for (const line of lines) io.out(`${printable(line)}\n`);
    for (const open of openComparatives(book)) io.err(`${printable(openText(open))}\n`);
    io.out(`已写出 ${await write("book.json", printBook(book))}\n`);
    return EXIT.clean;
  },
};
