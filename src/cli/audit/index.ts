import { type AuditVerdict, openStore, verifyAudit } from "../../store/index.ts";
import type { Command } from "../command.ts";
import { STORE_HELP, STORE_OPTIONS, storeOptions, tellingStoreErrors } from "../data-folder.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";

const help = `用法：mingzhang audit verify [选项]

逐条核对审计记录：每一条的 SM3 摘要都包含上一条的摘要，改动、删除、插入任何一条都会被发现。
末条的编号和摘要请抄存到别处；下次用 --end 核对，可以发现整本记录被重写或截短。

选项：
  --region 代码       只核对一个地区；默认全部
  --end 编号:摘要     以前抄存的一条，须仍在记录之中（要同时给出 --region）
${STORE_HELP}
退出码：0 完整；1 发现改动；2 参数有误
`;

const REASONS: { readonly [R in Extract<AuditVerdict, { intact: false }>["reason"]]: string } = {
  missing: "缺少这一条",
  altered: "这一条的内容被改动",
  unlinked: "这一条与上一条接不上",
  endsElsewhere: "这一条与抄存的摘要不同",
};

function parseEnd(text: string | undefined): { number: number; digest: string } | undefined {
  if (text === undefined) return undefined;
  const [, number, digest] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (number === undefined || digest === undefined) throw new UsageError("--end 的写法是 编号:摘要");
  return { number: Number(number), digest };
}

function line(region: string, verdict: AuditVerdict): string {
  return verdict.intact
    ? `${region}：${verdict.entries} 条，完整；末条 ${verdict.entries}:${verdict.last}\n`
    : `${region}：第 ${verdict.number} 条有问题，${REASONS[verdict.reason]}\n`;
}

export const auditCommand: Command = {
  help,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      ...STORE_OPTIONS,
      region: { type: "string" },
      end: { type: "string" },
    });
    if (positionals[0] !== "verify" || positionals.length > 1) throw new UsageError("可用的子命令是 verify");
    const end = parseEnd(values.end);
    if (end && values.region === undefined) throw new UsageError("--end 要与 --region 一起用");
    return tellingStoreErrors(async () => {
      const store = await openStore(storeOptions(values, io.cwd));
      try {
        const all = await store.database.query<{ region: string }>("select region from region order by region");
        const regions = values.region === undefined ? all.map(({ region }) => region) : [values.region];
        let broken = false;
        for (const region of regions) {
          const verdict = await verifyAudit(store.database, region, end);
          broken ||= !verdict.intact;
          io.out(line(region, verdict));
        }
        return broken ? EXIT.problems : EXIT.clean;
      } finally {
        await store.close();
      }
    });
  },
};
