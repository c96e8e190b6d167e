import { type Body, type Book, emptyBook, printBook } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import { type Block, sourcedText } from "../../disclosure/index.ts";
import {
  applySteps,
  type Filled,
  type Intake,
  intake,
  mappingToSave,
  type Step,
  withPrintedTotals,
} from "../../intake/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs } from "../inputs.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { readInput } from "../read-input.ts";
import { loadMapping, NO_MAPPING, saveMapping } from "./mapping-file.ts";
import { stepLine } from "./step-line.ts";
import { entrySheets, importEntries } from "./workbook.ts";

const help = `用法：mingzhang import 文件… --out 文件夹 [选项]

由一体化系统导出的报表（一个或多个 Excel、网页文件）、已公开的文档或录入工作簿（见 mingzhang workbook）录入预算账本，
写出 book.json。先列出要录入的内容和来源，再列出没有读到、需要补录的内容；同一单位的多份文件可以一起给出。
录入工作簿单独给出；有错误的，按表名和单元格一次列全，什么也不写出。

选项：
  --out 文件夹     写出 book.json 的文件夹（必填，没有时新建；--dry-run 时不用）
  --into 账本      录入已有的账本：只改动文件里有的内容
  --body 名称      单位名称；不写时用文件里的名称
  --region 代码    行政区划代码，如 420103
  --year 年份      预算年度；不写时用文件里的年度
  --mapping 文件   用保存的映射读格式不认识的报表（JSON：表题、列标题对应的口径）
  --save-mapping 文件
                   把映射写出，格式不认识的报表列出表题和列标题，补上口径后再用 --mapping
  --dry-run        只列出，不写出
  --help           显示本说明

退出码：0 已写出；1 已写出，有内容没有录入；2 参数或文件有误
`;

const OPTIONS = {
  out: { type: "string" },
  into: { type: "string" },
  body: { type: "string" },
  region: { type: "string" },
  year: { type: "string" },
  mapping: { type: "string" },
  "save-mapping": { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

interface Wanted {
  readonly body?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: string | undefined;
}

function yearOf(documents: readonly Understanding[], wanted: string | undefined): number {
  if (wanted !== undefined && !/^\d{4}$/.test(wanted)) throw new UsageError(`--year 应为四位年份，不能是 ${wanted}`);
  const year = wanted === undefined ? documents.find((each) => each.year !== null)?.year : Number(wanted);
  if (year === undefined || year === null) throw new UsageError("文件里没有写明预算年度，请用 --year 给出");
  return year;
}

function newBook(documents: readonly Understanding[], { body, region, year }: Wanted): Book {
  const name = body ?? documents.find((each) => each.body !== null)?.body;
  if (!name) throw new UsageError("文件里没有写明单位名称，请用 --body 给出");
  const whose: Body = { name, ...(region !== undefined && { region: { code: region, name: region } }) };
  return emptyBook(whose, yearOf(documents, year));
}

/**
 * The documents as those of one body and year: an exported table often names neither, so what a file does not say it takes
 * from the book, as if its title said so.
 */
function ofBook(documents: readonly Understanding[], { year, body, units }: Book): Understanding[] {
  const kind = units.length > 0 ? "部门" : "单位";
  const title: Block = { type: "heading", level: 0, ...sourcedText(`${body.name}${year}年${kind}预算`) };
  return documents
    .filter((each) => each.year === null || each.year === year)
    .map((each) => {
      if (each.year !== null && each.body !== null) return each;
      const { disclosure } = each;
      return understand({ ...disclosure, blocks: [title, ...disclosure.blocks] });
    });
}

function report({ gaps }: Intake, { applied, refused }: Filled): string {
  const line = (step: Step) => `  ${stepLine(step)}`;
  return [
    `录入 ${applied.length} 项`,
    ...applied.map(line),
    ...(refused.length > 0
      ? [`没有录入 ${refused.length} 项`, ...refused.map(({ step, why }) => `${line(step)}：${why}`)]
      : []),
    "需要补录",
    ...gaps.map((gap) => `  ${gap}`),
    "",
  ]
    .map(printable)
    .join("\n");
}

export const importCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError("请给出要录入的文件");
    if (values.out === undefined && !values["dry-run"]) throw new UsageError("请用 --out 给出写出账本的文件夹");
    const inputs = await expandInputs(positionals, io.cwd);
    const read: Understanding[] = [];
    for (const input of inputs) {
      const disclosure = await readInput(input);
      const sheets = await entrySheets(input, disclosure);
      if (sheets && inputs.length > 1) throw new UsageError(`${input.name} 是录入工作簿，请单独录入`);
      if (sheets) return importEntries(sheets, input.name, values, io);
      read.push(understand(disclosure));
    }
    const start = values.into === undefined ? newBook(read, values) : (await loadBook(values.into, io.cwd)).book;
    const documents = ofBook(read, start);
    if (documents.length === 0) throw new InputError(`没有 ${start.year} 年的文件`);
    const mapping = values.mapping === undefined ? NO_MAPPING : await loadMapping(values.mapping, io.cwd);
    const saved = values["save-mapping"];
    if (saved !== undefined) io.out(`已写出 ${await saveMapping(saved, mappingToSave(documents, mapping), io.cwd)}\n`);
    const found = intake(documents, start.projects, mapping);
    const filled = applySteps(start, found.steps);
    io.out(report(found, filled));
    if (values.out !== undefined && !values["dry-run"]) {
      const { write } = await openOutputFolder(values.out, io.cwd);
      io.out(`已写出 ${await write("book.json", printBook(withPrintedTotals(filled.book, documents)))}\n`);
    }
    return filled.refused.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
