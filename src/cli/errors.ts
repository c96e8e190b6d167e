import { printable } from "../check/report/index.ts";
import { ReadError } from "../read/index.ts";

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something given to the command that it cannot work with: a missing file, a folder that cannot be written. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: "找不到文件或文件夹",
  EACCES: "没有访问权限",
  EPERM: "没有访问权限",
  EISDIR: "这是文件夹，不是文件",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "同名的文件已经存在，不能建立文件夹",
  EBUSY: "文件正被其他程序占用",
  ENOSPC: "磁盘空间不足",
  EROFS: "磁盘是只读的",
  ENAMETOOLONG: "路径过长",
  ELOOP: "符号链接循环",
  ERR_FS_FILE_TOO_LARGE: "文件过大",
};

function systemErrorCode(error: Error): string | null {
  return "code" in error && typeof error.code === "string" && error.code in SYSTEM_ERRORS ? error.code : null;
}

/**
 * What to tell the person at the keyboard, in Chinese and without a stack trace; null when the error is a defect of the
 * program. `subject` is the file or folder at hand; without one a system error is a defect.
 */
export function explanation(error: unknown, subject?: string): string | null {
  if (!(error instanceof Error)) return null;
  const prefixed = (message: string) =>
    subject === undefined || message.includes(subject) ? message : `${subject}：${message}`;
  if (error instanceof ReadError) return printable(prefixed(error.message));
  if (error instanceof UsageError || error instanceof InputError) return prefixed(error.message);
  const code = systemErrorCode(error);
  return code === null || subject === undefined ? null : printable(prefixed(SYSTEM_ERRORS[code] ?? code));
}
