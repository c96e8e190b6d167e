import type { Disclosure } from "../disclosure/index.ts";
import { ReadError } from "./error.ts";
import { checkLimit, limitsWith } from "./limits.ts";
import type { ReadOptions } from "./options.ts";
import { read } from "./read.ts";

const REASONS: { readonly [code: string]: readonly [code: string, message: string] } = {
  ENOENT: ["notFound", "找不到文件“$”。请检查路径和文件名。"],
  ENOTDIR: ["notFound", "找不到文件“$”。请检查路径和文件名。"],
  EISDIR: ["directory", "“$”是文件夹，不是文件。请指定其中的文件。"],
  EACCES: ["unreadable", "没有权限读取“$”。请检查文件的访问权限。"],
  EPERM: ["unreadable", "没有权限读取“$”。请检查文件的访问权限。"],
  EBUSY: ["unreadable", "“$”正被其他程序占用。请关闭该程序后重试。"],
};

function readErrorOf(path: string, error: unknown): ReadError {
  const system = error instanceof Error && "code" in error ? String(error.code) : "";
  const [code, message] = REASONS[system] ?? ["unreadable", `无法读取“$”（${system || "原因不明"}）。`];
  return new ReadError(
    path,
    code,
    message.replace("$", () => path),
  );
}

async function bytesOf(path: string, options: ReadOptions): Promise<Uint8Array> {
  const { readFile: readBytes, stat } = await import("node:fs/promises");
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
    checkLimit(path, "fileBytes", status.size, limitsWith(options.limits));
    return await readBytes(path);
  } catch (error) {
    throw error instanceof ReadError ? error : readErrorOf(path, error);
  }
}

/**
 * Reads a file from disk into a disclosure; see {@link read}. Its size is checked before it is loaded.
 *
 * @throws ReadError with a Chinese message for a file that is missing, a folder, unreadable, or one that read refuses
 */
export async function readFile(path: string, options: ReadOptions = {}): Promise<Disclosure> {
  return read(await bytesOf(path, options), path, options);
}
