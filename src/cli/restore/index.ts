import { resolve } from "node:path";
import { openUntouched, restore, verifyBackup } from "../../store/index.ts";
import type { Command } from "../command.ts";
import { STORE_HELP, STORE_OPTIONS, storeOptions, tellingStoreErrors } from "../data-folder.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang restore 备份目录 [选项]

先核对备份里每个文件的校验值，再把全部数据恢复到一个空的数据目录或空的 PostgreSQL 数据库。

选项：
  --check             只核对备份是否完整，不恢复
${STORE_HELP}
退出码：0 已恢复（核对无误）；2 参数有误、备份不完整或目标不是空的
`;

export const restoreCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { ...STORE_OPTIONS, check: { type: "boolean" } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError("请给出一个备份目录");
    const backup = resolve(io.cwd, folder);
    return tellingStoreErrors(async () => {
      const { createdAt, tables, files } = await verifyBackup(backup);
      const rows = tables.reduce((sum, each) => sum + each.rows, 0);
      const content = `${tables.length} 张表 ${rows} 行，${files.length} 个文件（备份于 ${createdAt}）`;
      if (values.check) {
        io.out(`备份完整：${content}\n`);
        return EXIT.clean;
      }
      const store = await openUntouched(storeOptions(values, io.cwd));
      try {
        await restore(store, backup);
        io.out(`已恢复：${content}\n`);
        return EXIT.clean;
      } finally {
        await store.close();
      }
    });
  },
};
