import { reconcile, withheldIssues } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang validate 账本…

检查预算账本：格式和口径、重复登记、各表之间的勾稽、文字中写死的数额、涉密项目能否由相减得出。
账本是 book.json，或它所在的文件夹。

退出码：0 没有问题；1 有要核对的地方；2 参数或账本有误（逐项列出）
`;

export const validateCommand: Command = {
  help,
  run: async (args, io) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length === 0) throw new UsageError("请给出账本（book.json 或它所在的文件夹）");
    let found = 0;
    for (const given of positionals) {
      const { book, name } = await loadBook(given, io.cwd);
      const issues = [...reconcile(book), ...withheldIssues(book)];
      found += issues.length;
      const summary = issues.length === 0 ? "没有问题" : `要核对 ${issues.length} 处`;
      io.out(`${name}：${book.body.name} ${book.year} 年，${book.facts.length} 个数，${summary}\n`);
      for (const { message } of issues) io.out(`  ${printable(message)}\n`);
    }
    return found > 0 ? EXIT.problems : EXIT.clean;
  },
};
