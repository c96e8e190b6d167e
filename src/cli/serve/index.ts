import { jsonLog, LINK_HOURS, type Started, startService } from "../../server/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { version } from "../version.ts";
import { SETTING_OPTIONS, settingsHelp, settingsOf } from "./settings.ts";
import { orStoreProblem } from "./store-problem.ts";

const help = `用法：mingzhang serve [选项]

启动服务：财政部门和各单位在浏览器里共同使用。数据默认保存在内置数据库中，不需要另外安装。
还没有管理员时，打印一个一次性的链接，用它建立首位管理员。按 Ctrl+C 停止。

${settingsHelp}
  --no-examples   新建的内置数据库里不放示例账本
  --help          显示本说明

退出码：0 已正常停止；2 参数有误，或者数据目录、端口不能使用；70 内置数据库意外停止
`;

const OPTIONS = { ...SETTING_OPTIONS, "no-examples": { type: "boolean", default: false } } as const;

const SIGNALS = ["SIGTERM", "SIGINT"] as const;

function announce({ address, administratorLink, examples }: Started, { out }: Io): void {
  if (examples > 0) out(`已装入 ${examples} 本示例账本\n`);
  out(`明账已启动：${address}\n`);
  if (administratorLink === null) return;
  out(`还没有管理员。请在 ${LINK_HOURS} 小时内打开这个链接建立，链接只能用一次：\n${administratorLink}\n`);
}

/** Waits until the program is asked to stop. A second signal ends it at once. */
function askedToStop(): Promise<"asked"> {
  return new Promise((asked) => {
    for (const signal of SIGNALS) process.once(signal, () => asked("asked"));
  });
}

function databaseLost({ onLost }: Started): Promise<"lost"> {
  return new Promise((lost) => onLost(() => lost("lost")));
}

export const serveCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError("serve 不带文件");
    const settings = settingsOf(values, process.env, io.cwd);
    const now = () => new Date();
    const log = jsonLog(io.err, now);
    const examples = !values["no-examples"];
    const options = { ...settings, examples, now, log, version: await version() };
    const asked = askedToStop();
    const started = await orStoreProblem(() => startService(options));
    announce(started, io);
    const reason = await Promise.race([asked, databaseLost(started)]);
    if (reason === "lost") io.err("内置数据库意外停止，服务随之停止；重新启动后可以继续使用，已确认的数据没有丢失\n");
    await started.stop();
    if (reason === "lost") return EXIT.defect;
    io.out("明账已停止\n");
    return EXIT.clean;
  },
};
