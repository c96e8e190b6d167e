import { applyWaivers, check, isSettled, type Rule, type Waiver } from "../../check/index.ts";
import { type Round, roundBetween, roundJson, roundText, type Version } from "../../review/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { chooseConfig, rulesAt } from "../check/config.ts";
import { readSources, type SourceDocuments, sourcesFor } from "../check/sources.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { limitsHelp, parseLimits, parseOptions } from "../options.ts";
import { dayOf } from "../today.ts";
import { readWaivers, unusedLines } from "../waivers.ts";
import { pairDocuments, versionAt } from "./side.ts";

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
  limit: { type: "string", multiple: true },
} as const;

interface Settings {
  readonly sources: SourceDocuments;
  readonly rules: readonly Rule[] | undefined;
  readonly waivers: readonly Waiver[];
  readonly today: string;
}

/** Checks one version; `used` takes the waivers that some of its problems have. */
function checked(document: Understanding, { sources, rules, waivers, today }: Settings, used: Set<number>): Version {
  const result = check(document, { sources: sourcesFor(document, sources), ...(rules && { rules }) });
  const { problems, used: own } = applyWaivers(result.problems, waivers, document, today);
  for (const index of own) used.add(index);
  return { document, result: { ...result, problems } };
}

function isGrave({ still, changed, added }: Round): boolean {
  const open = [...still, ...changed].map(({ after }) => after).concat(added);
  return open.some((problem) => !isSettled(problem) && problem.severity !== "info");
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
    const { approved = [], previous = [], unit: units = [], together = false } = values;
    const { documents: sources } = await readSources({ approved, previous, units }, io.cwd, limits);
    const config = await chooseConfig(values.config, [first, second], [], io.cwd);
    if (config.warning !== null) io.err(`${config.warning}\n`);
    const waivers = await readWaivers(values.waivers ?? [], io.cwd);
    const settings = { sources, rules: await rulesAt(config.path), waivers, today: dayOf(values.today) };
    const before = await versionAt(first, io.cwd, limits, together);
    const after = await versionAt(second, io.cwd, limits, together);
    const { pairs, onlyBefore, onlyAfter } = pairDocuments(before, after);
    const used = new Set<number>();
    const rounds = pairs.map(([old, now]) => {
      const versions = [checked(old, settings, new Set()), checked(now, settings, used)] as const;
      return { versions, round: roundBetween(...versions) };
    });
    for (const { disclosure } of onlyBefore) io.err(`新版里没有与 ${disclosure.file} 对应的文件\n`);
    for (const { disclosure } of onlyAfter) io.err(`旧版里没有与 ${disclosure.file} 对应的文件\n`);
    for (const line of unusedLines(waivers, used)) io.err(`${line}\n`);
    if (values.json) {
      const data = rounds.map(({ round, versions }) => roundJson(round, ...versions));
      io.out(`${JSON.stringify({ version: 1, documents: data }, null, 2)}\n`);
    } else for (const { round, versions } of rounds) io.out(`${roundText(round, ...versions)}\n`);
    if (onlyBefore.length + onlyAfter.length > 0) return EXIT.badInput;
    return rounds.some(({ round }) => isGrave(round)) ? EXIT.problems : EXIT.clean;
  },
};
