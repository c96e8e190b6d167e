import { resolve } from "node:path";
import { defaultDataFolder, type Region } from "../../server/index.ts";
import { UsageError } from "../errors.ts";

/** Where a service listens and what it is run on, from options and environment; options come first. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly secret?: string;
  readonly publicAddress?: string;
  readonly https: boolean;
  readonly behindProxy: boolean;
  readonly metricsToken?: string;
  readonly region: Region;
}

export const SETTING_OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  region: { type: "string" },
} as const;

/** What stands behind --help about them. */
export const settingsHelp = `选项（括号里是同样作用的环境变量）：
  --port 端口     默认 3000；0 为任意空闲端口（PORT）
  --host 地址     默认 127.0.0.1，只有本机可以访问（HOST）
  --data 文件夹   数据目录（MINGZHANG_DATA），默认在用户目录中
  --region 代码   地区的行政区划代码，默认 000000（MINGZHANG_REGION；名称用 MINGZHANG_REGION_NAME）

只有环境变量：
  DATABASE_URL        使用 PostgreSQL 服务器，代替内置数据库：postgres://…
  MINGZHANG_HTTPS     设为 1：用户只通过 HTTPS 访问，Cookie 只在 HTTPS 中发送
  MINGZHANG_PROXY     设为 1：前面有反向代理，用它注明的来源地址
  MINGZHANG_URL       用户访问的地址，例如 https://budget.example.gov.cn
  MINGZHANG_SECRET    签名用的密钥（至少 32 个字符）；默认保存在数据目录的 secret.key
  MINGZHANG_METRICS_TOKEN  读取 /metrics 的令牌；不设时只有服务仅供本机访问（且没有反向代理）才能读取
`;

type Given = { readonly [Name in keyof typeof SETTING_OPTIONS]?: string | undefined };
type Environment = Readonly<Record<string, string | undefined>>;

const HIGHEST_PORT = 65_535;
const DEFAULT_PORT = "3000";

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= HIGHEST_PORT)) throw new UsageError(`端口应为 0 到 ${HIGHEST_PORT} 的整数，不能是 ${text}`);
  return port;
}

function regionOf(code: string, name: string): Region {
  if (!/^\d{6}(?:\d{3}){0,2}$/.test(code)) throw new UsageError(`地区代码应为六位数字，不能是 ${code}`);
  return { code, name };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UsageError(`MINGZHANG_URL 应为网址，不能是 ${text}`);
  return text.replace(/\/+$/, "");
}

/** Options and environment as settings. @throws UsageError for a port, region or address that is none */
export function settingsOf(given: Given, environment: Environment, cwd: string): Settings {
  const { DATABASE_URL, MINGZHANG_METRICS_TOKEN, MINGZHANG_SECRET, MINGZHANG_URL } = environment as {
    readonly [name: string]: string;
  };
  const folder = given.data ?? environment["MINGZHANG_DATA"];
  const publicAddress = MINGZHANG_URL ? addressOf(MINGZHANG_URL) : undefined;
  return {
    host: given.host ?? (environment["HOST"] || "127.0.0.1"),
    port: portOf(given.port ?? (environment["PORT"] || DEFAULT_PORT)),
    folder: folder ? resolve(cwd, folder) : defaultDataFolder(environment, process.platform),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    ...(MINGZHANG_SECRET && { secret: MINGZHANG_SECRET }),
    ...(publicAddress && { publicAddress }),
    ...(MINGZHANG_METRICS_TOKEN && { metricsToken: MINGZHANG_METRICS_TOKEN }),
    https: isOn(environment["MINGZHANG_HTTPS"]) || (publicAddress?.startsWith("https:") ?? false),
    behindProxy: isOn(environment["MINGZHANG_PROXY"]),
    region: regionOf(
      given.region ?? (environment["MINGZHANG_REGION"] || "000000"),
      environment["MINGZHANG_REGION_NAME"] || "本地区",
    ),
  };
}
