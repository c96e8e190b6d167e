import { compareFigures, compareTexts, ownFigures } from "../../compare/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { type Comparison, comparisonJson, comparisonText } from "./report.ts";
import { sideOf } from "./side.ts";

const help = `用法：mingzhang compare 左 右 [选项]

比较两份文档、两个账本，或账本与文档：按口径逐个比较数字，不看版面；再列出文字不同的段落。
账本先按其地区的格式编成文档。

选项：
  --no-text   不比较文字
  --json      输出 JSON
  --help      显示本说明

退出码：0 没有不同；1 有不同；2 参数或文件有误
`;

const OPTIONS = { json: { type: "boolean" }, "no-text": { type: "boolean" } } as const;

export const compareCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [first, second, ...others] = positionals;
    if (first === undefined || second === undefined || others.length > 0) {
      throw new UsageError("请给出要比较的两份文档或账本");
    }
    const [left, right] = [await sideOf(first, io), await sideOf(second, io)];
    const comparison: Comparison = {
      left,
      right,
      figures: compareFigures(ownFigures(left.understanding), ownFigures(right.understanding)),
      texts: values["no-text"] ? [] : compareTexts(left.disclosure, right.disclosure),
    };
    io.out(values.json ? `${JSON.stringify(comparisonJson(comparison), null, 2)}\n` : comparisonText(comparison));
    return comparison.figures.differences.length + comparison.texts.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
