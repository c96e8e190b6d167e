import { SCORING_PARAMETERS } from "../../perform/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { parseOptions } from "../options.ts";
import { libraryAction } from "./library.ts";
import { parseTargets } from "./parse.ts";
import { evaluateBook, monitorBook } from "./report.ts";
import { scoreFileOf } from "./score.ts";

const help = `用法：mingzhang perform 动作 …

绩效目标的解析、计分、监控和自评：
  parse 指标值…              解析指标值，如 "≥22万页"、"2024年12月31日前"
  score 文件.json            按赋分规则计分：{"indicators":[{"name","target","actual","weight","method","judged"}],
                             "execution":{"budget":"24万元","executed":"18万元"},"parameters":"national"}
  monitor 账本 --month 7     截至某月的绩效运行监控报告（目标和支出双监控）
  evaluate 账本              全年绩效自评报告：各指标得分、执行率、总分和等级
  library list               列出指标库，可用 --area 只列一个领域
  library suggest            为项目推荐指标：--name 项目名称或职责 [--code 功能科目] [--type 项目类型]，
                             或给出账本 [--project 项目编码或名称]
  library import 文件…       读入财政部门的分行业分领域绩效指标表（Excel、CSV、JSON），检查后写出 --out 文件；
                             有错误的，按表名和单元格一次列全
  library export             写出指标库：--out 文件.xlsx、.csv 或 .json，可用 --area 只写一个领域

选项：
  --json            parse、score、library list、library suggest 输出 JSON
  --out 文件夹      monitor、evaluate 写出报告的文件夹（必填）；library import、export 写出的文件
  --library 文件    library list、suggest、export 用这份指标库，不用自带的
  --formats 类型    报告的类型，如 docx,xlsx,pdf；不写时为 html,docx
  --parameters 编号 赋分参数，不写时按账本的地区：${SCORING_PARAMETERS.map(({ id }) => id).join("、")}
  --month 月份      1 到 12
  --help            显示本说明

退出码：0 正常；1 有没有解析、没有计分或须说明的内容；2 参数或文件有误
`;

const OPTIONS = {
  json: { type: "boolean", default: false },
  out: { type: "string" },
  formats: { type: "string" },
  parameters: { type: "string" },
  month: { type: "string" },
  library: { type: "string" },
  area: { type: "string" },
  name: { type: "string" },
  code: { type: "string" },
  type: { type: "string" },
  project: { type: "string" },
} as const;

function only(given: readonly string[], what: string): string {
  const [first, ...others] = given;
  if (first === undefined || others.length > 0) throw new UsageError(`请给出一个${what}`);
  return first;
}

function required(folder: string | undefined): string {
  if (folder === undefined) throw new UsageError("请用 --out 给出写出报告的文件夹");
  return folder;
}

export const performCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [action, ...given] = positionals;
    const { formats, parameters, month } = values;
    const request = () => ({ book: only(given, "账本"), folder: required(values.out), formats, parameters, month });
    switch (action) {
      case "parse":
        return parseTargets(given, values.json, io);
      case "score":
        return scoreFileOf(only(given, "文件"), values.json, io);
      case "monitor":
        return monitorBook(request(), io);
      case "evaluate":
        return evaluateBook(request(), io);
      case "library": {
        const { out, library, area, name, code, type, project, json } = values;
        const asked = { given: given.slice(1), json, out, library, area, name, code, type, project };
        return libraryAction(given[0], asked, io);
      }
      default:
        throw new UsageError(action === undefined ? "请给出动作" : `没有 ${action} 这个动作`);
    }
  },
};
