import { type Book, printBook } from "../../book/index.ts";
import { type ComposedFile, composeFiles } from "../../compose/index.ts";
import type { Format } from "../../format/index.ts";
import {
  approvalForm,
  MANIFEST_FILE,
  type PackagedFile,
  printManifest,
  secrecyForm,
  shortCode,
} from "../../publication/index.ts";
import { writeBodyHtml, writeDocx } from "../../write/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { makeFiles, parseKinds, type ReadyFile } from "../compose/files.ts";
import { chosenFormat } from "../compose/format.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { sha256 } from "./digest.ts";

const help = `用法：mingzhang package 账本 --out 文件夹 [选项]

由账本生成一套可以发布的文件：按本地区格式规定的正文、附表和绩效目标（正式文件名），
供网站编辑器粘贴的正文网页，供签字的信息公开审批表和保密审查表，以及记有各文件校验码的清单。
表上印有本版本的版本号；网站发布后用 mingzhang verify 核验。

选项：
  --out 文件夹        写出文件的文件夹（必填，没有时新建）
  --formats 类型      公开文件的类型，如 docx,pdf,xlsx；默认 docx
  --format 编号       公开格式；不写时按账本的地区选择
  --help              显示本说明

退出码：0 已写出；2 参数或账本有误
`;

const OPTIONS = { out: { type: "string" }, formats: { type: "string" }, format: { type: "string" } } as const;

interface Packed {
  readonly file: ReadyFile;
  readonly role: PackagedFile["role"];
}

/** The version is what the book says and how it is laid out: the same book in the same format has the same code. */
function codeOf(book: Book, format: Format): string {
  return shortCode(sha256(`${printBook(book)}\n${JSON.stringify(format)}`));
}

async function documentsOf(files: readonly ComposedFile[], kinds: string | undefined): Promise<Packed[]> {
  const ids = parseKinds(kinds ?? "docx");
  const made = [];
  for (const { name, disclosure } of files) made.push(...(await makeFiles(disclosure, name, ids, true)));
  return made.map((file) => ({ file, role: "document" as const }));
}

/** The first file is the text of the page; all files are its attachments. */
function pageOf([first]: readonly ComposedFile[], documents: readonly Packed[]): Packed[] {
  if (first === undefined) return [];
  const attachments = documents.map(({ file }) => ({ name: file.name }));
  return [{ file: { name: "网站正文.html", content: writeBodyHtml(first.disclosure, attachments) }, role: "page" }];
}

async function formsOf(book: Book, code: string, documents: readonly Packed[]): Promise<Packed[]> {
  const listed = documents.map(({ file }) => ({ name: file.name, digest: sha256(file.content).slice(0, 8) }));
  const forms = [
    { name: "信息公开审批表.docx", form: approvalForm(book, code, listed) },
    { name: "保密审查表.docx", form: secrecyForm(book, code, listed) },
  ];
  const made: Packed[] = [];
  for (const { name, form } of forms) made.push({ file: { name, content: await writeDocx(form) }, role: "form" });
  return made;
}

export const packageCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0) throw new UsageError("请给出一个账本");
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出文件的文件夹");
    const { book } = await loadBook(given, io.cwd);
    const format = chosenFormat(values.format, book, io);
    const code = codeOf(book, format);
    const files = composeFiles(book, format);
    const documents = await documentsOf(files, values.formats);
    const packed = [...documents, ...pageOf(files, documents), ...(await formsOf(book, code, documents))];
    const { write } = await openOutputFolder(values.out, io.cwd);
    for (const { file } of packed) io.out(`已写出 ${await write(file.name, file.content)}\n`);
    const manifest = printManifest({
      version: 1,
      body: book.body.name,
      year: book.year,
      format: format.id,
      code,
      files: packed.map(({ file, role }) => ({ name: file.name, sha256: sha256(file.content), role })),
    });
    io.out(`已写出 ${await write(MANIFEST_FILE, manifest)}\n版本号 ${code}\n`);
    return EXIT.clean;
  },
};
