import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { printable } from "../../check/report/index.ts";
import { ComposeError } from "../../compose/index.ts";
import { packageParts } from "../../read/index.ts";
import {
  type Filled,
  fieldList,
  fillTemplate,
  isTextPart,
  type Source,
  type TemplateProblem,
} from "../../template/index.ts";
import { writePackage } from "../../write/index.ts";
import type { Command } from "../command.ts";
import { loadBook, type NamedBook } from "../compose/book-file.ts";
import { chosenFormat } from "../compose/format.ts";
import { explanation, InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";

const help = `用法：mingzhang fill 模板.docx 账本 --out 文件夹 [选项]
      mingzhang fill --fields 账本

用账本填写本单位或财政部门的 Word 模板：合并域（MERGEFIELD）和大括号标签，正文、页眉、页脚、脚注都填。
除填写的地方外，文件的其他内容不变。字段写法见 docs/guide/模板.md。

  {支出预算.基本支出}             数；可加格式：{支出预算.基本支出|元 #,##0.00}
  {职责} {项目:名称.概述}         文字
  {表:一般公共预算支出表}         报表，单独成段，用模板里的表格样式
  {#项目}…{/项目}                 每个项目重复一次

选项：
  --out 文件夹       写出文件的文件夹（必填，没有时新建）
  --fields           列出账本能填的字段和现在的值
  --format 编号      公开格式；不写时按账本的地区选择
  --allow-unfilled   有填不上的字段也写出，该处印“〔未填〕”
  --help             显示本说明

退出码：0 已写出；1 有填不上的字段；2 参数、模板或账本有误
`;

const OPTIONS = {
  out: { type: "string" },
  fields: { type: "boolean", default: false },
  format: { type: "string" },
  "allow-unfilled": { type: "boolean", default: false },
} as const;

function sourceOf({ book }: NamedBook, id: string | undefined, io: Io): Source {
  return { book, format: chosenFormat(id, book, io) };
}

function listFields(source: Source, io: Io): void {
  const { fields, loops } = fieldList(source);
  const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const lines = fields.map(
    ({ name, value }) => `{${name}}  ${value === null ? "报表" : cut(value.replace(/\s+/g, " "))}`,
  );
  const repeats = loops.map((name) => `{#${name}}…{/${name}}`);
  io.out(`${[...lines, "循环：", ...repeats].map(printable).join("\n")}\n`);
}

async function templateParts(file: string, cwd: string): Promise<ReadonlyMap<string, Uint8Array>> {
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = await packageParts(new Uint8Array(await readFile(resolve(cwd, file))), file);
  } catch (error) {
    const problem = explanation(error, file);
    throw problem === null ? error : new InputError(problem);
  }
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  if (![...parts.keys()].some(isTextPart) || types.includes("wordprocessingml.template")) {
    throw new InputError(`${file} 不是 Word 文档：请用 Word 或 WPS 打开后另存为 .docx`);
  }
  return parts;
}

function fill(parts: ReadonlyMap<string, Uint8Array>, source: Source): Filled {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = [...parts].filter(([name]) => isTextPart(name) || name === "word/styles.xml");
  try {
    return fillTemplate(new Map(texts.map(([name, bytes]) => [name, decoder.decode(bytes)] as const)), source);
  } catch (error) {
    throw error instanceof ComposeError ? new InputError(error.message) : error;
  }
}

function listed(title: string, problems: readonly TemplateProblem[]): string {
  const lines = problems.map(({ place, message }) => `  ${place}：${message}`);
  return `${[`${title} ${problems.length} 处`, ...lines].map(printable).join("\n")}\n`;
}

export const fillCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [first, second, ...others] = positionals;
    if (values.fields) {
      if (first === undefined || second !== undefined) throw new UsageError("--fields 后请给出一个账本");
      listFields(sourceOf(await loadBook(first, io.cwd), values.format, io), io);
      return EXIT.clean;
    }
    if (first === undefined || second === undefined || others.length > 0) {
      throw new UsageError("请给出一个 Word 模板和一个账本");
    }
    if (values.out === undefined) throw new UsageError("请用 --out 给出写出文件的文件夹");
    const parts = await templateParts(first, io.cwd);
    const filled = fill(parts, sourceOf(await loadBook(second, io.cwd), values.format, io));
    if (filled.broken.length > 0) {
      io.err(listed(`${first}：模板有误`, [...filled.broken, ...filled.unfilled]));
      return EXIT.badInput;
    }
    if (filled.unfilled.length > 0) io.err(listed(`${first}：填不上的字段`, filled.unfilled));
    if (filled.unfilled.length > 0 && !values["allow-unfilled"]) return EXIT.problems;
    const encoder = new TextEncoder();
    const changed = [...filled.parts].map(([name, xml]) => [name, encoder.encode(xml)] as const);
    const { write } = await openOutputFolder(values.out, io.cwd);
    const content = await writePackage(Object.fromEntries([...parts, ...changed]));
    io.out(`已写出 ${await write(basename(first), content)}\n`);
    return filled.unfilled.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
