import { compose } from "../../compose/index.ts";
import { writeDocx, writeHtml } from "../../write/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { loadBook } from "./book-file.ts";
import { chosenFormat, knownFormats } from "./format.ts";

const help = `用法：mingzhang compose 账本 --out 文件夹 [选项]

由预算账本编制公开文档，写出网页（.html）和 Word 文档（.docx）。账本是 book.json，或它所在的文件夹。

选项：
  --out 文件夹    写出文件的文件夹（必填，没有时新建）
  --format 编号   公开格式：${knownFormats}；不写时按账本的地区选择
  --help          显示本说明

退出码：0 已写出；2 参数或账本有误
`;

const OPTIONS = { out: { type: "string" }, format: { type: "string" } } as const;

export interface ComposeRequest {
  /** book.json or the folder that holds it. */
  readonly book: string;
  /** The folder to write to. */
  readonly folder: string;
  /** The id of a format; that of the book's region when it is not given. */
  readonly format?: string | undefined;
}

/**
 * Composes a book, writes it as HTML and DOCX, prints what was written and returns the paths.
 * @throws UsageError for a format that is not known, InputError for a book or folder that cannot be used.
 */
export async function composeInto({ book: given, folder, format: id }: ComposeRequest, io: Io): Promise<string[]> {
  const { book, name } = await loadBook(given, io.cwd);
  const disclosure = compose(book, chosenFormat(id, book));
  const { write } = await openOutputFolder(folder, io.cwd);
  const written = [
    await write(`${name}.html`, writeHtml(disclosure)),
    await write(`${name}.docx`, await writeDocx(disclosure)),
  ];
  for (const path of written) io.out(`已写出 ${path}\n`);
  return written;
}

export const composeCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [book, ...others] = positionals;
    if (book === undefined || others.length > 0) {
      throw new UsageError("请给出一个账本（book.json 或它所在的文件夹）");
    }
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出文件的文件夹");
    await composeInto({ book, folder: values.out, format: values.format }, io);
    return EXIT.clean;
  },
};
