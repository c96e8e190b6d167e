import { type DocumentReport, findingsReportOf } from "../../check/index.ts";
import type { Command } from "../command.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs, type Input, inputKey } from "../inputs.ts";
import { limitsHelp, parseJobs, parseLimits, parseOptions } from "../options.ts";
import { openJsonFolder } from "../output-folder.ts";
import { checkFiles } from "./all.ts";
import { type ReadSources, readSources } from "./sources.ts";
import { tallyOf, tallyText } from "./tally.ts";

const help = `用法：mingzhang check 文件或文件夹… [选项]

核对部门预算、决算公开文档：各表行列合计、科目汇总、收支平衡、正文与表格、增减额与增减率、占比、目录与表格等。
文件夹连同下级文件夹、ZIP 压缩包连同其中的文件一并核对。同一文件夹里同一主体、同一年度的说明和附表，能够确定的
合并为一份核对；部门文件所列的单位也在要核对的文件里的，核对部门与各单位之和。

选项：
  --approved 文件  批复表（或一体化系统导出的表），公开的数字须与它一致；可多次给出
  --previous 文件  上年公开文档，增减变化的基数和表中的上年数须与它一致；可多次给出，
                   按公开主体、文种（部门或单位、预算或决算）和年度对应
  --unit 文件      所属单位的公开文档，部门的数字须等于各单位之和；可多次给出
  --together       把给出的文件作为一份公开文档核对（说明、附表、绩效目标分成几个文件的）
  --timing         列出每条规则所用的时间
  --json           输出 JSON（格式见 docs/findings.schema.json）
  --out 文件夹     每个文件另存一份 JSON 结果，文件名取自原文件
  --jobs N         同时用 N 个进程核对（默认 1），结果与顺序不变
  --limit 上限     调整读取上限，见下
  --help           显示本说明

${limitsHelp}
退出码：0 没有错误和警告；1 有错误或警告；2 参数或文件有误
`;

const OPTIONS = {
  approved: { type: "string", multiple: true },
  previous: { type: "string", multiple: true },
  unit: { type: "string", multiple: true },
  together: { type: "boolean" },
  timing: { type: "boolean" },
  json: { type: "boolean" },
  out: { type: "string" },
  jobs: { type: "string" },
  limit: { type: "string", multiple: true },
} as const;

function exitCode(reports: readonly DocumentReport[], unread: number): number {
  if (unread > 0) return EXIT.badInput;
  const { error, warning } = tallyOf(reports);
  return error + warning > 0 ? EXIT.problems : EXIT.clean;
}

function summary(reports: readonly DocumentReport[], files: number, unread: number): string {
  const missed = unread > 0 ? `；${unread} 个文件未能读取` : "";
  const merged = reports.length < files ? `（合并为 ${reports.length} 份）` : "";
  return `共核对 ${files} 个文件${merged}：${tallyText(tallyOf(reports))}${missed}\n`;
}

/** The files to check: a document to compare with is not checked itself where it lies among them; units are. */
function withoutSources(inputs: readonly Input[], { inputs: sources }: ReadSources): Input[] {
  const keys = new Set([...sources.approved, ...sources.previous].map(inputKey));
  const rest = inputs.filter((input) => !keys.has(inputKey(input)));
  if (rest.length > 0) return rest;
  throw new InputError("要核对的文件都已作为批复表或上年公开文档给出，没有剩下要核对的文件");
}

export const checkCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const jobs = parseJobs(values.jobs);
    if (positionals.length === 0) throw new UsageError("请给出要核对的文件或文件夹");
    const limits = parseLimits(values.limit);
    const { approved = [], previous = [], unit: units = [], together = false, timing = false } = values;
    const all = await expandInputs(positionals, io.cwd, limits);
    const sources = await readSources({ approved, previous, units }, io.cwd, limits);
    const inputs = withoutSources(all, sources);
    const folder = values.out === undefined ? null : await openJsonFolder(values.out, inputs, io.cwd);
    const reports: DocumentReport[] = [];
    let unread = 0;
    const settings = { limits, sources: sources.documents, timing };
    for await (const { files, checked } of checkFiles(inputs, jobs, together, settings)) {
      if ("problem" in checked) {
        unread += files.length;
        io.err(`${checked.problem}\n`);
        continue;
      }
      const { report, text } = checked;
      reports.push(report);
      const saved = folder && (await folder.write(files[0] ?? 0, findingsReportOf([report])));
      if (!values.json) io.out(saved ? `${report.file}：${tallyText(tallyOf([report]))} → ${saved}\n` : `${text}\n`);
    }
    if (values.json) io.out(`${JSON.stringify(findingsReportOf(reports), null, 2)}\n`);
    else if (inputs.length > 1) io.out(summary(reports, inputs.length - unread, unread));
    return exitCode(reports, unread);
  },
};
