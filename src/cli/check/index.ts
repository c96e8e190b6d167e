import { type DocumentReport, findingsReportOf } from "../../check/index.ts";
import type { Command } from "../command.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs, type Input, inputKey } from "../inputs.ts";
import type { Io } from "../io.ts";
import { limitsHelp, parseJobs, parseLimits, parseOptions } from "../options.ts";
import { openJsonFolder, type ResultFolder } from "../output-folder.ts";
import { Progress } from "../progress.ts";
import { dayOf } from "../today.ts";
import { readWaivers, unusedLines } from "../waivers.ts";
import { checkFiles } from "./all.ts";
import { chooseConfig, rulesAt } from "./config.ts";
import type { Checker, CheckSettings } from "./job.ts";
import { ReportFolder } from "./reports/folder.ts";
import { parseReports, type ReportKind } from "./reports/kinds.ts";
import { keepingIn } from "./resume.ts";
import { type ReadSources, readSources } from "./sources.ts";
import { summaryText } from "./summary.ts";
import { tallyOf, tallyText } from "./tally.ts";
import { watched } from "./watched.ts";

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
  --waivers 文件   豁免和争议清单（写法见 docs/guide/waivers.md）；列入的问题单独列出，到期后重新计数；可多次给出
  --today 日期     判断豁免是否到期的日期，如 2026-03-20（默认今天）
  --config 文件    配置：增加规则、调整严重程度（写法见 docs/guide/rule-plugin.md）；不给出时用当前文件夹里的
                   mingzhang.config.js 或 .json，但不会用要核对的文件夹里的
  --ledger         逐项列出核对台账：哪些核对成立、哪些没有核对及其原因（不给出时只写一行）
  --timing         列出每条规则所用的时间
  --json           输出 JSON（格式见 docs/findings.schema.json）
  --report 种类    写成报告，用逗号分隔，与 --out 同用：html（审核报告网页，问题标在原文旁）、xlsx（问题清单）、
                   docx（Word 批注版）、pdf（PDF 批注版）、letter（审核意见）、sarif、json
  --columns 列名   问题清单的列和次序，用逗号分隔；“问题编号”总在其中
  --out 文件夹     报告写入的文件夹；没有 --report 时，每个文件另存一份 JSON 结果，文件名取自原文件
  --resume         接着上次没有做完的核对：--out 文件夹里已有结果、文件和程序都没有变的，不再核对
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
  ledger: { type: "boolean" },
  json: { type: "boolean" },
  report: { type: "string" },
  columns: { type: "string" },
  out: { type: "string" },
  jobs: { type: "string" },
  limit: { type: "string", multiple: true },
  waivers: { type: "string", multiple: true },
  today: { type: "string" },
  config: { type: "string" },
  resume: { type: "boolean" },
} as const;

/** What a reader of the results at the terminal may want next. */
const MORE = `每类核对的结果和没有核对的原因见 --ledger；报告网页、问题清单、审核意见见 --report\n`;

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

/** One line for a document and what was written of it; a line each where there is more. */
function savedText(report: DocumentReport, saved: readonly string[]): string {
  const [first] = saved;
  const tally = `${report.file}：${tallyText(tallyOf([report]))}`;
  if (first !== undefined && saved.length === 1) return `${tally} → ${first}\n`;
  return [tally, ...saved.map((path) => `  → ${path}`)].map((line) => `${line}\n`).join("");
}

/** The files to check: a document to compare with is not checked itself where it lies among them; units are. */
function withoutSources(inputs: readonly Input[], { inputs: sources }: ReadSources): Input[] {
  const keys = new Set([...sources.approved, ...sources.previous].map(inputKey));
  const rest = inputs.filter((input) => !keys.has(inputKey(input)));
  if (rest.length > 0) return rest;
  throw new InputError("要核对的文件都已作为批复表或上年公开文档给出，没有剩下要核对的文件");
}

interface Outputs {
  readonly json: ResultFolder<unknown> | null;
  readonly reports: ReportFolder | null;
  readonly kinds: readonly ReportKind[];
}

/** Opens what results are written to. @throws UsageError for options that do not go together */
async function openOutputs(
  { report, columns, out }: { readonly report?: string; readonly columns?: string; readonly out?: string },
  inputs: readonly Input[],
  cwd: string,
): Promise<Outputs> {
  const kinds = report === undefined ? [] : parseReports(report);
  if (kinds.length > 0 && out === undefined) throw new UsageError("--report 要与 --out 同用，写明报告写入的文件夹");
  if (columns !== undefined && !kinds.includes("xlsx")) throw new UsageError("--columns 要与 --report xlsx 同用");
  if (out === undefined) return { json: null, reports: null, kinds };
  return {
    json: kinds.length === 0 || kinds.includes("json") ? await openJsonFolder(out, inputs, cwd) : null,
    reports: kinds.length > 0 ? await ReportFolder.open(out, cwd, inputs, kinds, columns) : null,
    kinds,
  };
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** The settings of a run: what was asked for, the waivers, and the configuration, which is tried before any work is done. */
async function settingsOf(
  values: Values,
  asked: Omit<CheckSettings, "waivers" | "today" | "config">,
  io: Io,
  given: readonly string[],
  inputs: readonly Input[],
): Promise<CheckSettings> {
  const waivers = await readWaivers(values.waivers ?? [], io.cwd);
  const { path, warning } = await chooseConfig(values.config, given, inputs, io.cwd);
  if (warning !== null) io.err(`${warning}\n`);
  await rulesAt(path);
  return { ...asked, waivers, today: dayOf(values.today), config: path };
}

export const checkCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const jobs = parseJobs(values.jobs);
    if (positionals.length === 0) throw new UsageError("请给出要核对的文件或文件夹");
    if (values.resume && values.out === undefined) throw new UsageError("--resume 要与 --out 同用");
    const limits = parseLimits(values.limit);
    const { approved = [], previous = [], unit: units = [], together = false, timing = false, ledger = false } = values;
    const all = await expandInputs(positionals, io.cwd, limits);
    const sources = await readSources({ approved, previous, units }, io.cwd, limits);
    const inputs = withoutSources(all, sources);
    const outputs = await openOutputs(values, inputs, io.cwd);
    const reports: DocumentReport[] = [];
    const problems: string[] = [];
    let unread = 0;
    const asked = { limits, sources: sources.documents, timing, ledger, reports: outputs.kinds };
    const settings = await settingsOf(values, asked, io, positionals, inputs);
    const kept =
      values.out === undefined ? null : await keepingIn(values.out, io.cwd, settings, values.resume === true);
    const progress = new Progress(io, inputs.length);
    const around = (checker: Checker) => watched(kept ? kept(checker) : checker, (name) => progress.step(name));
    const used = new Set<number>();
    for await (const { files, checked } of checkFiles(inputs, jobs, together, settings, around)) {
      progress.clear();
      if ("problem" in checked) {
        unread += files.length;
        problems.push(checked.problem);
        io.err(`${checked.problem}\n`);
        continue;
      }
      const { report, text, made, waivers } = checked;
      reports.push(report);
      for (const index of waivers) used.add(index);
      const saved = [
        ...(outputs.json ? [await outputs.json.write(files[0] ?? 0, findingsReportOf([report]))] : []),
        ...(outputs.reports && made ? await outputs.reports.write(files, made) : []),
      ];
      for (const reason of made?.leftOut ?? []) io.err(`${reason}\n`);
      if (values.json) continue;
      if (values.out === undefined) io.out(`${text}\n`);
      else io.out(savedText(report, saved));
    }
    progress.clear();
    for (const line of unusedLines(settings.waivers, used)) io.err(`${line}\n`);
    const saved = outputs.reports ? await outputs.reports.finish(problems) : [];
    if (!values.json) io.out(saved.map((path) => `已写出 ${path}\n`).join(""));
    if (values.json) io.out(`${JSON.stringify(findingsReportOf(reports), null, 2)}\n`);
    else if (inputs.length > 1) {
      if (reports.length > 1) io.out(`${summaryText(reports)}\n`);
      io.out(summary(reports, inputs.length - unread, unread));
    }
    if (!values.json && !ledger && values.out === undefined && reports.length > 0) io.out(MORE);
    return exitCode(reports, unread);
  },
};
