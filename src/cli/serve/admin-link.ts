import { administratorLink, LINK_HOURS, openService } from "../../server/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { SETTING_OPTIONS, settingsHelp, settingsOf } from "./settings.ts";
import { orStoreProblem } from "./store-problem.ts";

const help = `用法：mingzhang admin-link [选项]

打印一个新的一次性链接，用它建立一位管理员（例如所有管理员都不能登录时）。以前没有用过的链接同时作废。
使用内置数据库时先停止服务，打印后再启动；使用 PostgreSQL 服务器时不必停止。

${settingsHelp}
  --help          显示本说明

退出码：0 已打印；2 参数有误，或者数据目录不能使用
`;

export const adminLinkCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, SETTING_OPTIONS);
    if (positionals.length > 0) throw new UsageError("admin-link 不带文件");
    const settings = settingsOf(values, process.env, io.cwd);
    const address = settings.publicAddress ?? `http://${settings.host}:${settings.port}`;
    const now = () => new Date();
    const { service } = await orStoreProblem(() => openService({ ...settings, examples: false, now }));
    try {
      const link = await administratorLink(service, settings.region.code);
      io.out(`请在 ${LINK_HOURS} 小时内打开，只能用一次：\n${address}${link}\n`);
    } finally {
      await service.store.close();
    }
    return EXIT.clean;
  },
};
