import type { Understanding } from "../../understand/index.ts";
import { understand } from "../../understand/index.ts";
import type { Command } from "../command.ts";
import { explanation, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs, type Input } from "../inputs.ts";
import { parseOptions } from "../options.ts";
import { openJsonFolder } from "../output-folder.ts";
import { readInput } from "../read-input.ts";
import { documentJson } from "./model-json.ts";
import { summaryOf } from "./summary.ts";

const help = `用法：mingzhang read 文件或文件夹… [选项]

读出文档的结构（标题、段落、目录、表格）和其中的数字，每处都注明出处。

选项：
  --json        输出 JSON：各段落和单元格的位置，各数字的口径、数值和位置
  --out 文件夹  每个文件另存一份 JSON，文件名取自原文件
  --help        显示本说明

退出码：0 全部读出；2 参数或文件有误
`;

const OPTIONS = { json: { type: "boolean" }, out: { type: "string" } } as const;

/** The version of the JSON that this command prints. */
const MODEL_VERSION = 1;

function modelOf(documents: readonly ReturnType<typeof documentJson>[]) {
  return { version: MODEL_VERSION, documents };
}

async function understood(input: Input): Promise<Understanding | string> {
  if ("problem" in input) return input.problem;
  try {
    return understand(await readInput(input));
  } catch (error) {
    const problem = explanation(error, input.name);
    if (problem === null) throw error;
    return problem;
  }
}

export const readCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError("请给出要读取的文件或文件夹");
    const inputs = await expandInputs(positionals, io.cwd);
    const folder = values.out === undefined ? null : await openJsonFolder(values.out, inputs, io.cwd);
    const documents: ReturnType<typeof documentJson>[] = [];
    let unread = 0;
    for (const [index, input] of inputs.entries()) {
      const document = await understood(input);
      if (typeof document === "string") {
        io.err(`${document}\n`);
        unread += 1;
        continue;
      }
      const json = values.json || folder ? documentJson(document) : null;
      const saved = folder && (await folder.write(index, modelOf(json ? [json] : [])));
      if (values.json && json) documents.push(json);
      else io.out(saved ? `${input.name} → ${saved}\n` : `${summaryOf(document)}\n`);
    }
    if (values.json) io.out(`${JSON.stringify(modelOf(documents), null, 2)}\n`);
    return unread > 0 ? EXIT.badInput : EXIT.clean;
  },
};
