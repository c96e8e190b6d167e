import { reconcile, withheldIssues } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import { type DesignIssue, designIssues } from "../../evaluation/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang validate 账本…

检查预算账本：格式和口径、重复登记、各表之间的勾稽、文字中写死的数额、涉密项目能否由相减得出；
绩效目标的设置：应有的指标、分值、能否衡量和计分、成本与预算、与上年相比、与职责和整体目标相比。
账本是 book.json，或它所在的文件夹。

退出码：0 没有问题（提示不算）；1 有要核对的地方；2 参数或账本有误（逐项列出）
`;

/** How many lines of hints are printed for a book. */
const MOST_HINTS = 20;

function designLine({ path, message, basis }: DesignIssue): string {
  return `${printable(path)}：${printable(message)}（${basis}）`;
}

function hintLines(hints: readonly DesignIssue[]): string[] {
  const shown = hints.slice(0, MOST_HINTS).map((hint) => `  提示 ${designLine(hint)}`);
  return hints.length > MOST_HINTS ? [...shown, `  …另有提示 ${hints.length - MOST_HINTS} 处`] : shown;
}

export const validateCommand: Command = {
  help,
  run: async (args, io) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length === 0) throw new UsageError("请给出账本（book.json 或它所在的文件夹）");
    let found = 0;
    for (const given of positionals) {
      const { book, name } = await loadBook(given, io.cwd);
      const design = designIssues(book);
      const hints = design.filter(({ severity }) => severity === "info");
      const issues = [
        ...[...reconcile(book), ...withheldIssues(book)].map(({ message }) => printable(message)),
        ...design.filter(({ severity }) => severity === "warning").map(designLine),
      ];
      found += issues.length;
      const summary = issues.length === 0 ? "没有问题" : `要核对 ${issues.length} 处`;
      const more = hints.length === 0 ? "" : `，提示 ${hints.length} 处`;
      io.out(`${name}：${book.body.name} ${book.year} 年，${book.facts.length} 个数，${summary}${more}\n`);
      for (const line of [...issues.map((issue) => `  ${issue}`), ...hintLines(hints)]) io.out(`${line}\n`);
    }
    return found > 0 ? EXIT.problems : EXIT.clean;
  },
};
