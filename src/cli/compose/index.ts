import { printable } from "../../check/report/index.ts";
import { ComposeError, compose } from "../../compose/index.ts";
import type { Disclosure } from "../../disclosure/index.ts";
import type { Command } from "../command.ts";
import { explanation, InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { loadBook, type NamedBook } from "./book-file.ts";
import { placedCharts } from "./chart-places.ts";
import { chartFiles, chartsOf } from "./charts.ts";
import { type FileKindId, knownKinds, makeFiles, parseKinds, USUAL_KINDS } from "./files.ts";
import { chosenFormat, knownFormats } from "./format.ts";
import { noticesFor } from "./notices.ts";
import { type GivenBook, givenBooks } from "./set-books.ts";

const help = `用法：mingzhang compose 账本… --out 文件夹 [选项]

由预算账本编制公开文档，写成各种文件。账本是 book.json，或它所在的文件夹；可以给出多个，一个有误不影响其他。
文件夹里有 department.json 的是一个部门的一套账本：编制部门预算，以及本级和各下属单位的单位预算。

选项：
  --out 文件夹      写出文件的文件夹（必填，没有时新建）
  --formats 种类    写成哪些文件，用逗号分隔：${knownKinds}；
                    默认 ${USUAL_KINDS.join(",")}
  --plain           文件里不带数字的口径标记
  --charts          加图：收入来源、支出构成、与上年相比、“三公”经费；放进网页、Word 和 PDF，
                    另写成 .svg 文件（Word 里的图和 PDF 一样要有 Typst 和中文字体）
  --format 编号     公开格式：${knownFormats}；不写时按账本的地区选择，
                    没有的地区用 national
  --help            显示本说明

PDF 的字体依次取自环境变量 MINGZHANG_FONTS 指明的文件夹、已安装的思源字体包、系统字体。

退出码：0 已写出；2 参数或账本有误
`;

const OPTIONS = {
  out: { type: "string" },
  formats: { type: "string" },
  plain: { type: "boolean", default: false },
  charts: { type: "boolean", default: false },
  format: { type: "string" },
} as const;

export interface ComposeRequest {
  /** book.json or the folder that holds it. */
  readonly book: string;
  /** The folder to write to. */
  readonly folder: string;
  /** The id of a format; that of the book's region when it is not given. */
  readonly format?: string | undefined;
  /** The kinds of files to write; HTML and DOCX when not given. */
  readonly kinds?: readonly FileKindId[];
  /** Whether figures carry their concepts; true when not given. */
  readonly marks?: boolean;
  /** Whether charts stand in the documents and are written as files of their own; false when not given. */
  readonly charts?: boolean;
}

function composed({ book, name }: NamedBook, format: string | undefined, io: Io): Disclosure {
  try {
    return compose(book, chosenFormat(format, book, io));
  } catch (error) {
    throw error instanceof ComposeError ? new InputError(`${name}：${error.message}`) : error;
  }
}

/**
 * Composes a book, writes it as files of some kinds, prints what was written and returns the paths. Nothing is written
 * unless all files could be made.
 * @throws UsageError for a format that is not known, InputError for a book or folder that cannot be used
 */
export async function composeInto(request: ComposeRequest, io: Io): Promise<string[]> {
  return writeBook(await loadBook(request.book, io.cwd), request, io);
}

async function writeBook(book: NamedBook, request: Omit<ComposeRequest, "book">, io: Io): Promise<string[]> {
  const { folder, format, kinds = USUAL_KINDS, marks = true } = request;
  const disclosure = composed(book, format, io);
  const layout = chosenFormat(format, book.book, { err: () => undefined });
  const charts = request.charts ? chartsOf(book.book, layout) : [];
  const documents = await makeFiles(disclosure, book.name, kinds, marks, placedCharts(disclosure, charts));
  for (const notice of noticesFor(book.book, layout)) io.err(`${book.name}：${printable(notice)}\n`);
  const files = [
    ...documents,
    ...chartFiles(charts).map(({ name, svg }) => ({ name: `${book.name}-图${name}.svg`, content: svg })),
  ];
  const { write } = await openOutputFolder(folder, io.cwd);
  const written: string[] = [];
  for (const { name, content } of files) written.push(await write(name, content));
  for (const path of written) io.out(`已写出 ${path}\n`);
  return written;
}

/** Composes books one after another, telling how far it is; a book that cannot be composed does not stop the others. */
async function composeAll(books: readonly GivenBook[], request: Omit<ComposeRequest, "book">, io: Io): Promise<number> {
  const names = new Map<string, string>();
  let failed = 0;
  for (const [i, { given, load }] of books.entries()) {
    io.err(`[${i + 1}/${books.length}] ${given}\n`);
    try {
      const book = await load();
      const other = names.get(book.name.toLowerCase());
      if (other !== undefined) throw new InputError(`${given}：和 ${other} 写出的文件会同名，请给文件夹改名`);
      names.set(book.name.toLowerCase(), given);
      await writeBook(book, request, io);
    } catch (error) {
      const message = explanation(error, given);
      if (message === null) throw error;
      failed += 1;
      io.err(`${message}\n`);
    }
  }
  io.err(`共 ${books.length} 个账本，写出 ${books.length - failed} 个${failed > 0 ? `，有误 ${failed} 个` : ""}\n`);
  return failed > 0 ? EXIT.badInput : EXIT.clean;
}

export const composeCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError("请给出一个账本（book.json 或它所在的文件夹）");
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出文件的文件夹");
    const { out: folder, format, plain, charts: pictures } = values;
    const kinds = parseKinds(values.formats);
    const request = { folder, format, kinds, marks: !plain, charts: pictures };
    const books = (await Promise.all(positionals.map((given) => givenBooks(given, io.cwd)))).flat();
    const [only, ...others] = books;
    if (only === undefined || others.length > 0) return composeAll(books, request, io);
    await writeBook(await only.load(), request, io);
    return EXIT.clean;
  },
};
