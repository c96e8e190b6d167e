import { apply, printBook } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import { conceptWords } from "../../compare/index.ts";
import type { SourcedText } from "../../disclosure/index.ts";
import { type FigureProposal, type Merge, merge } from "../../merge/index.ts";
import type { Command } from "../command.ts";
import { loadBook } from "../compose/book-file.ts";
import { chosenFormat } from "../compose/format.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs } from "../inputs.ts";
import { parseOptions } from "../options.ts";
import { openOutputFolder } from "../output-folder.ts";
import { placeText } from "../read/place-text.ts";
import { readInput } from "../read-input.ts";

const help = `用法：mingzhang merge 改过的文件 账本 --out 文件夹

把在 Word 或 WPS 里改过的公开文档并回账本：改写的段落成为账本里的自定文字，以后编制时沿用，其中的数字随账本变化；
手工改动的数字只作为建议列出，须在账本里改数；移动、删除、增加的段落逐条列出。修订按已接受处理。

选项：
  --out 文件夹    写出 book.json 的文件夹（--dry-run 时不用）
  --format 编号   公开格式；不写时按账本的地区选择
  --dry-run       只列出，不写出
  --help          显示本说明

退出码：0 已并回；1 有要处理的内容（改动的数字、不能并回的文字）；2 参数或文件有误
`;

const OPTIONS = { out: { type: "string" }, format: { type: "string" }, "dry-run": { type: "boolean" } } as const;

function cut(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 50 ? `${words.slice(0, 50)}…` : words;
}

function proposalLine({ concept, before, after, text }: FigureProposal): string {
  const at = placeText(text);
  return `  ${conceptWords(concept)}：${before} → ${after}${at === "" ? "" : `（${at}）`}`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title} ${lines.length} 处`, ...lines] : [];
}

function report({ reworded, figures, moved, deleted, added, refused, lostTables }: Merge): string {
  const texts = (passages: readonly SourcedText[]) => passages.map(({ text }) => `  ${cut(text)}`);
  return [
    ...listed(
      "改写的段落",
      reworded.flatMap(({ before, after }) => [`  原：${cut(before.text)}\n  改：${cut(after.text)}`]),
    ),
    ...listed("手工改动的数字（请在账本里改）", figures.map(proposalLine)),
    ...listed(
      "不能并回的文字",
      refused.map(({ text, why }) => `  ${cut(text.text)}：${why}`),
    ),
    ...listed(
      "移动的段落",
      moved.map(({ text, from, to }) => `  ${cut(text.text)}：从“${from}”移到“${to}”`),
    ),
    ...listed("删除的段落", texts(deleted)),
    ...listed("增加的段落", texts(added)),
    ...(lostTables > 0 ? [`有 ${lostTables} 张表改了行列，没有核对`] : []),
  ]
    .flatMap((line) => line.split("\n"))
    .map((line) => `${printable(line)}\n`)
    .join("");
}

export const mergeCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, given, ...others] = positionals;
    if (file === undefined || given === undefined || others.length > 0) {
      throw new UsageError("请给出改过的文件和它的账本");
    }
    if (values.out === undefined && !values["dry-run"]) throw new UsageError("请用 --out 给出写出账本的文件夹");
    const { book } = await loadBook(given, io.cwd);
    const [input, ...more] = await expandInputs([file], io.cwd);
    if (input === undefined || more.length > 0) throw new InputError(`${file}：请给出一个文件`);
    const merged = merge(book, chosenFormat(values.format, book, io), await readInput(input));
    const text = report(merged);
    io.out(text === "" ? "没有改动\n" : text);
    if (values.out !== undefined && !values["dry-run"]) {
      const { write } = await openOutputFolder(values.out, io.cwd);
      const after = merged.operation ? apply(book, merged.operation).book : book;
      io.out(`已写出 ${await write("book.json", printBook(after))}\n`);
    }
    return merged.figures.length + merged.refused.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
