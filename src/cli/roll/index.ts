import { type Book, printBook, rolledBook } from "../../book/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";

const help = `用法：mingzhang roll 账本 --out 文件夹

由本年账本生成下年账本：单位、职责、延续的项目和绩效指标沿用，本年数转为上年数；
数额、人数、原因、主要任务、采购待重新填写。一次性项目不再沿用。

选项：
  --out 文件夹   写出 book.json 的文件夹（必填，没有时新建）
  --help         显示本说明

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

export const rollCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { out: { type: "string" } });
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError("请给出一个账本");
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出账本的文件夹");
    const { book } = await loadBook(given, io.cwd);
    const next = rolledBook(book);
    const { write } = await openOutputFolder(values.out, io.cwd);
    io.out(summary(book, next));
    io.out(`已写出 ${await write("book.json", printBook(next))}\n`);
    return EXIT.clean;
  },
};
