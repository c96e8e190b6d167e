import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { StoreError, type StoreOptions } from "../store/index.ts";
import { InputError } from "./errors.ts";

/** The options that say where the data is, beside MINGZHANG_DATA and DATABASE_URL. */
export const STORE_OPTIONS = { data: { type: "string" }, database: { type: "string" } } as const;

/** What the help says of them. */
export const STORE_HELP = `  --data 目录         数据目录；默认取环境变量 MINGZHANG_DATA，再默认为用户目录下的 .mingzhang
  --database 地址     PostgreSQL 的地址（postgres://…）；默认取环境变量 DATABASE_URL，都没有时用内置数据库
`;

/** Where the data is: by the options, else by the environment, else in the user's own folder on the embedded database. */
export function storeOptions(
  values: { readonly data?: string | undefined; readonly database?: string | undefined },
  cwd: string,
): StoreOptions {
  const databaseUrl = values.database ?? process.env["DATABASE_URL"];
  return {
    folder: resolve(cwd, values.data ?? process.env["MINGZHANG_DATA"] ?? join(homedir(), ".mingzhang")),
    ...(databaseUrl ? { databaseUrl } : {}),
  };
}

/** Runs what works on the store; what keeps the store from being used is told to the person at the keyboard. */
export async function tellingStoreErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw new InputError(error.message);
    if ((error as { code?: string }).code === "ECONNREFUSED")
      throw new InputError("连接不上 PostgreSQL，请核对 DATABASE_URL");
    throw error;
  }
}
