import type { ReadLimits } from "../../read/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import type { Command } from "../command.ts";
import { explanation, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs, type Input } from "../inputs.ts";
import { limitsHelp, parseLimits, parseOptions } from "../options.ts";
import { openJsonFolder, openPageFolder } from "../output-folder.ts";
import { readInput } from "../read-input.ts";
import { documentJson } from "./model-json.ts";
import { pageOf } from "./page.ts";
import { summaryOf } from "./summary.ts";

const help = `用法：mingzhang read 文件或文件夹… [选项]

读出文档的结构（标题、段落、目录、表格）和其中的数字，每处都注明出处。ZIP 压缩包按文件夹处理。

选项：
  --json        输出 JSON：各段落和单元格的位置，各数字的口径、数值和位置
  --html        输出网页：读出的内容与其位置并列，数字的口径在鼠标停留时显示
  --out 文件夹  每个文件另存一份 JSON（或网页），文件名取自原文件
  --limit 上限  调整读取上限，见下
  --help        显示本说明

${limitsHelp}
退出码：0 全部读出；2 参数或文件有误
`;

const OPTIONS = {
  json: { type: "boolean" },
  html: { type: "boolean" },
  out: { type: "string" },
  limit: { type: "string", multiple: true },
} as const;

/** The version of the JSON that this command prints. */
const MODEL_VERSION = 1;

function modelOf(documents: readonly ReturnType<typeof documentJson>[]) {
  return { version: MODEL_VERSION, documents };
}

async function understood(input: Input, limits: Partial<ReadLimits>): Promise<Understanding | string> {
  if ("problem" in input) return input.problem;
  try {
    return understand(await readInput(input, limits));
  } catch (error) {
    const problem = explanation(error, input.name);
    if (problem === null) throw error;
    return problem;
  }
}

/** What to do with each document: print it, or save it and tell where. */
type Show = (document: Understanding, index: number) => Promise<string>;

interface Wanted {
  readonly json: boolean;
  readonly html: boolean;
  readonly out: string | undefined;
}

async function showing({ json, html, out }: Wanted, inputs: readonly Input[], cwd: string): Promise<Show> {
  if (html && json) throw new UsageError("--html 和 --json 只能选一个");
  if (out === undefined) {
    if (html && inputs.length > 1) throw new UsageError("多个文件的网页请用 --out 指定文件夹");
    return async (document) => (html ? pageOf(document) : `${summaryOf(document)}\n`);
  }
  const pages = html ? await openPageFolder(out, inputs, cwd) : null;
  const models = html ? null : await openJsonFolder(out, inputs, cwd);
  return async (document, index) => {
    const saved = pages
      ? await pages.write(index, pageOf(document))
      : await models?.write(index, modelOf([documentJson(document)]));
    return `${document.disclosure.file} → ${saved}\n`;
  };
}

export const readCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const { json = false, html = false, out } = values;
    if (positionals.length === 0) throw new UsageError("请给出要读取的文件或文件夹");
    const limits = parseLimits(values.limit);
    const inputs = await expandInputs(positionals, io.cwd, limits);
    const show = await showing({ json, html, out }, inputs, io.cwd);
    const documents: ReturnType<typeof documentJson>[] = [];
    let unread = 0;
    for (const [index, input] of inputs.entries()) {
      const document = await understood(input, limits);
      if (typeof document === "string") {
        io.err(`${document}\n`);
        unread += 1;
        continue;
      }
      const shown = json && out === undefined ? "" : await show(document, index);
      if (json) documents.push(documentJson(document));
      else io.out(shown);
    }
    if (json) io.out(`${JSON.stringify(modelOf(documents), null, 2)}\n`);
    return unread > 0 ? EXIT.badInput : EXIT.clean;
  },
};
