import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkCommand } from "../check/index.ts";
import type { Command } from "../command.ts";
import { composeInto } from "../compose/index.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang demo [选项]

演示整条路径：由示例账本编制公开文档，把写出的 HTML 和 DOCX 读回并核对，再核对一份有意埋入错误的虚构文档。

选项：
  --out 文件夹  写出文件的文件夹（默认 out）
  --help        显示本说明

退出码：0 示例账本编出的文档没有错误和警告；1 有错误或警告；2 参数有误
`;

function example(name: string): string {
  return fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
}

/** A path as short as it can be shown from the current folder. */
function shown(path: string, { cwd }: Io): string {
  return relative(cwd, path) || path;
}

export const demoCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { out: { type: "string", default: "out" } });
    if (positionals.length > 0) throw new UsageError("demo 不带文件");
    io.out("一、由示例账本编制公开文档\n\n");
    const written = await composeInto({ book: shown(example("jianghan-2024"), io), folder: values.out }, io);
    io.out("\n二、读回并核对刚才编制的文档\n\n");
    const own = await checkCommand.run(written, io);
    io.out("\n三、核对一份有意埋入错误的虚构文档\n\n");
    const planted = await checkCommand.run([shown(example("planted/yunling-2025.txt"), io)], io);
    return planted === EXIT.badInput ? planted : own;
  },
};
