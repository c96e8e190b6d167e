import { basename, dirname } from "node:path";
import { entryWorkbook } from "../../workbook/index.ts";
import { writeFormXlsx } from "../../write/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";

const help = `用法：mingzhang workbook 账本 --out 文件.xlsx [选项]

由账本生成录入用的 Excel 工作簿：填写说明，每类内容一张表，带下拉列表、填写检查和提示，科目名称自动显示。
填好后用 mingzhang import 工作簿 --into 账本 录入。工作簿里没有隐藏或保护的内容。

选项：
  --out 文件    写出的工作簿（必填）
  --blank       只写表头和单位，不写账本里已有的内容；录入时只增加和修改
  --help        显示本说明

退出码：0 已写出；2 参数或账本有误
`;

const OPTIONS = { out: { type: "string" }, blank: { type: "boolean", default: false } } as const;

export const workbookCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError("请给出一个账本（book.json 或它所在的文件夹）");
    if (values.out === undefined || !/\.xlsx$/i.test(values.out)) {
      throw new UsageError("请用 --out 给出写出的工作簿，以 .xlsx 结尾");
    }
    const { book, name } = await loadBook(given, io.cwd);
    const form = entryWorkbook(book, { blank: values.blank });
    const { write } = await openOutputFolder(dirname(values.out), io.cwd);
    try {
      io.out(`已写出 ${await write(basename(values.out), await writeFormXlsx(form))}\n`);
    } catch (error) {
      throw error instanceof RangeError ? new InputError(`${name}：${error.message}`) : error;
    }
    return EXIT.clean;
  },
};
