import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { printable } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import {
  compareRoster,
  dayIn,
  type Obligation,
  type Published,
  type RosterComparison,
  type RosterEntry,
  RosterError,
  rosterIn,
  rosterText,
  rowText,
  statisticsTable,
} from "../../roster/index.ts";
import { writeXlsx } from "../../write/index.ts";
import type { Command } from "../command.ts";
import { explanation, InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { limitsHelp, parseJobs, parseLimits, parseOptions } from "../options.ts";
import { readInput } from "../read-input.ts";
import { publishedIn } from "./published.ts";

const help = `用法：mingzhang roster 名录 文件或文件夹… [选项]

用应公开单位名录核对公开情况：未公开、年度不对、逾期、把本级当作部门公开、缺少表格，以及名录之外的文件。
名录是 Excel、CSV 或文本文件：有“单位名称”一列，可以有“上级部门”“类型”（部门、单位）“截止日期”“公开日期”；
文本文件也可以每行只写一个单位。名录没有公开日期的，按文件日期判断是否逾期。

选项：
  --year 年度      应公开的年度（默认取文件中最多的年度）
  --accounts 种类  budget 预算，final 决算（默认取文件中较多的一种）
  --deadline 日期  名录没有给出截止日期的单位，最迟公开的日期，如 2025-02-20
  --out 文件       另存公开情况统计表（.xlsx）
  --json           输出 JSON
  --jobs N         同时用 N 个进程（默认 1），结果与顺序不变
  --limit 上限     调整读取上限，见下
  --help           显示本说明

${limitsHelp}
退出码：0 都已按要求公开；1 有单位没有做到；2 参数或文件有误
`;

const OPTIONS = {
  year: { type: "string" },
  accounts: { type: "string" },
  deadline: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  jobs: { type: "string" },
  limit: { type: "string", multiple: true },
} as const;

async function rosterAt(path: string, cwd: string, limits: Partial<ReadLimits>): Promise<readonly RosterEntry[]> {
  const [input, ...others] = await expandInputs([path], cwd, limits);
  if (!input || others.length > 0) throw new UsageError(`${path}：名录应是一个文件`);
  try {
    return rosterIn(await readInput(input, limits));
  } catch (error) {
    if (error instanceof RosterError) throw new InputError(printable(`${path}：${error.message}`));
    const problem = explanation(error, path);
    throw problem === null ? error : new InputError(problem);
  }
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

interface Asked {
  readonly year?: string;
  readonly accounts?: string;
  readonly deadline?: string;
}

/** What had to be published: as asked for, else as most of the files are. @throws UsageError for what is none, or unknown */
function obligationOf({ year, accounts, deadline }: Asked, published: readonly Published[]): Obligation {
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new UsageError(`--year 应为 2025 这样的年度，不能是 ${year}`);
  if (accounts !== undefined && accounts !== "budget" && accounts !== "final") {
    throw new UsageError(`--accounts 应为 budget 或 final，不能是 ${accounts}`);
  }
  const day = deadline === undefined ? null : dayIn(deadline);
  if (deadline !== undefined && day === null) {
    throw new UsageError(`--deadline 应为 2025-02-20 这样的日期，不能是 ${deadline}`);
  }
  const chosen = year === undefined ? mostFrequent(published.flatMap((file) => file.year ?? [])) : Number(year);
  if (chosen === undefined) throw new UsageError("看不出应公开的是哪一年的，请给出 --year");
  const kinds = published.map(
    ({ kind }) => (/FinalAccounts$/.test(kind) ? "final" : "budget") as Obligation["accounts"],
  );
  return { year: chosen, accounts: accounts ?? mostFrequent(kinds) ?? "budget", deadline: day };
}

function rosterJson({ rows, strangers }: RosterComparison, obligation: Obligation): object {
  return {
    version: 1,
    ...obligation,
    rows: rows.map((row) => ({
      ...row.entry,
      files: row.files.map(({ file }) => file),
      date: row.date,
      dateOfFiles: row.dateOfFiles,
      deadline: row.deadline,
      shortcomings: row.shortcomings,
      text: rowText(row),
    })),
    strangers: strangers.map(({ file, body }) => ({ file, body })),
  };
}

async function saveTable(path: string, comparison: RosterComparison, obligation: Obligation, io: Io): Promise<void> {
  if (!path.toLowerCase().endsWith(".xlsx")) throw new UsageError(`--out 应是 .xlsx 文件，不能是 ${path}`);
  const bytes = await writeXlsx(statisticsTable(comparison, obligation), { marks: false });
  try {
    await writeFile(resolve(io.cwd, path), bytes);
  } catch (error) {
    const problem = explanation(error, path);
    throw problem === null ? error : new InputError(`不能写入 ${problem}`);
  }
}

export const rosterCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [names, ...given] = positionals;
    if (names === undefined || given.length === 0) throw new UsageError("请给出名录，和公开的文件或文件夹");
    const limits = parseLimits(values.limit);
    const jobs = parseJobs(values.jobs);
    const roster = await rosterAt(names, io.cwd, limits);
    const { published, problems } = await publishedIn(given, resolve(io.cwd, names), io, limits, jobs);
    for (const problem of problems) io.err(`${problem}\n`);
    const obligation = obligationOf(values, published);
    const comparison = compareRoster(roster, published, obligation);
    if (values.out !== undefined) await saveTable(values.out, comparison, obligation, io);
    if (values.json) io.out(`${JSON.stringify(rosterJson(comparison, obligation), null, 2)}\n`);
    else io.out(rosterText(comparison).split("\n").map(printable).join("\n"));
    if (!values.json && values.out !== undefined) io.out(`已写出 ${values.out}\n`);
    if (problems.length > 0) return EXIT.badInput;
    return comparison.rows.some(({ shortcomings }) => shortcomings.length > 0) ? EXIT.problems : EXIT.clean;
  },
};
