import { resolve } from "node:path";
import { backUp, openStore } from "../../store/index.ts";
import type { Command } from "../command.ts";
import { STORE_HELP, STORE_OPTIONS, storeOptions, tellingStoreErrors } from "../data-folder.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang backup --out 备份目录 [选项]

把全部数据（账本的每一版、流程、审计记录、上传的文件）备份成一个文件夹。备份与数据库的种类和版本无关，
可以恢复到内置数据库，也可以恢复到 PostgreSQL。内置数据库要先停止服务；PostgreSQL 可以在服务运行时备份。

选项：
  --out 目录          备份写到哪里；这个目录不能已经存在
${STORE_HELP}
退出码：0 备份完整；2 参数有误或不能备份
`;

export const backupCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { ...STORE_OPTIONS, out: { type: "string" } });
    if (values.out === undefined || positionals.length > 0) throw new UsageError("请用 --out 给出备份目录");
    const target = resolve(io.cwd, values.out);
    return tellingStoreErrors(async () => {
      const store = await openStore(storeOptions(values, io.cwd));
      try {
        const { tables, files } = await backUp(store, target, new Date());
        const rows = tables.reduce((sum, each) => sum + each.rows, 0);
        io.out(`已备份到 ${target}：${tables.length} 张表 ${rows} 行，${files.length} 个文件\n`);
        return EXIT.clean;
      } finally {
        await store.close();
      }
    });
  },
};
