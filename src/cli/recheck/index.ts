import { chooseConfig, rulesAt } from "../check/config.ts";
import { readSources } from "../check/sources.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { expandInputs, type Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { limitsHelp, parseJobs, parseLimits, parseOptions } from "../options.ts";
import { Progress } from "../progress.ts";
import { dayOf } from "../today.ts";
import { readWaivers, unusedLines } from "../waivers.ts";
import { type Crew, crewOf } from "../workers/index.ts";
import { type Paired, pairDocuments, versionOf } from "./side.ts";
import { type Compared, type Done, doTask, type Task, taskName } from "./task.ts";

const help = `用法：mingzhang recheck 旧版 新版 [选项]

复核修改后的文档：旧版的每个问题是已改、未改，还是改动后仍有问题，又新增了哪些问题；再列出没有问题、却改动了的数和文字。
问题按规则、口径和章节对应，不看页码和行号。旧版、新版可以是文件，也可以是文件夹或压缩包，按公开主体、文种和年度对应。

选项：
  --approved 文件  批复表，公开的数字须与它一致；可多次给出
  --previous 文件  上年公开文档；可多次给出
  --unit 文件      所属单位的公开文档；可多次给出
  --together       旧版、新版各由几个文件组成（说明、附表），各作为一份核对
  --waivers 文件   豁免和争议清单（写法见 docs/guide/waivers.md）；可多次给出
  --today 日期     判断豁免是否到期的日期，如 2026-03-20（默认今天）
  --config 文件    配置（写法见 docs/guide/rule-plugin.md）
  --json           输出 JSON
  --jobs N         同时用 N 个进程（默认 1），结果与顺序不变
  --limit 上限     调整读取上限，见下
  --help           显示本说明

${limitsHelp}
退出码：0 新版没有错误和警告；1 有错误或警告；2 参数或文件有误
`;

const OPTIONS = {
  approved: { type: "string", multiple: true },
  previous: { type: "string", multiple: true },
  unit: { type: "string", multiple: true },
  together: { type: "boolean" },
  waivers: { type: "string", multiple: true },
  today: { type: "string" },
  config: { type: "string" },
  json: { type: "boolean" },
  jobs: { type: "string" },
  limit: { type: "string", multiple: true },
} as const;

const PROGRAM = { url: import.meta.url, nameOf: taskName };

/** Compares all pairs; the results come in their order. */
async function roundsOf(pairs: Paired["pairs"], crew: Crew<Task, Done>, progress: Progress): Promise<Compared[]> {
  const rounds = pairs.map(async ([before, after]) => {
    const done = await crew.run({ before, after });
    progress.step(after.disclosure.file);
    return "compared" in done ? [done.compared] : [];
  });
  return (await Promise.all(rounds)).flat();
}

/** Reads both versions, pairs their documents and compares the pairs, telling how far it is. */
async function compareSides(
  [before, after]: readonly [readonly Input[], readonly Input[]],
  crew: Crew<Task, Done>,
  together: boolean,
  io: Io,
): Promise<{ readonly paired: Paired; readonly rounds: readonly Compared[] }> {
  const reading = new Progress(io, before.length + after.length, "已读");
  const onFile = (name: string) => reading.step(name);
  const sides = [versionOf(before, crew, together, onFile), versionOf(after, crew, together, onFile)] as const;
  // Where both fail, the older version tells.
  sides[1].catch(() => undefined);
  const paired = pairDocuments(await sides[0], await sides[1]);
  reading.clear();
  const comparing = new Progress(io, paired.pairs.length, "已复核");
  const rounds = await roundsOf(paired.pairs, crew, comparing);
  comparing.clear();
  return { paired, rounds };
}

export const recheckCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [first, second, ...others] = positionals;
    if (first === undefined || second === undefined || others.length > 0) {
      throw new UsageError("请给出旧版和新版");
    }
    const limits = parseLimits(values.limit);
    const jobs = parseJobs(values.jobs);
    const { approved = [], previous = [], unit: units = [], together = false } = values;
    const { documents: sources } = await readSources({ approved, previous, units }, io.cwd, limits);
    const config = await chooseConfig(values.config, [first, second], [], io.cwd);
    if (config.warning !== null) io.err(`${config.warning}\n`);
    const waivers = await readWaivers(values.waivers ?? [], io.cwd);
    await rulesAt(config.path);
    const settings = { limits, sources, config: config.path, waivers, today: dayOf(values.today) };
    const sides = [await expandInputs([first], io.cwd, limits), await expandInputs([second], io.cwd, limits)] as const;
    const files = sides.flat().length;
    const crew = crewOf(Math.min(jobs, files), PROGRAM, doTask, settings);
    const { paired, rounds } = await compareSides(sides, crew, together, io).finally(() => crew.close());
    const { onlyBefore, onlyAfter } = paired;
    const used = new Set(rounds.flatMap((round) => round.used));
    for (const { disclosure } of onlyBefore) io.err(`新版里没有与 ${disclosure.file} 对应的文件\n`);
    for (const { disclosure } of onlyAfter) io.err(`旧版里没有与 ${disclosure.file} 对应的文件\n`);
    for (const line of unusedLines(waivers, used)) io.err(`${line}\n`);
    if (values.json) {
      const data = rounds.map((round) => round.data);
      io.out(`${JSON.stringify({ version: 1, documents: data }, null, 2)}\n`);
    } else for (const { text } of rounds) io.out(`${text}\n`);
    if (onlyBefore.length + onlyAfter.length > 0) return EXIT.badInput;
    return rounds.some(({ grave }) => grave) ? EXIT.problems : EXIT.clean;
  },
};
