import { ReadError } from "./error.ts";

/** How reading can be tuned. */
export interface ReadOptions {
  /** The largest file that is read, in bytes; 64 MiB unless said otherwise. */
  readonly maxBytes?: number;
}

const MEBIBYTE = 1024 * 1024;
const DEFAULT_MAX_BYTES = 64 * MEBIBYTE;

/** Refuses a file of more bytes than the limit, before anything of it is taken apart. @throws ReadError `tooLarge` */
export function checkSize(file: string, bytes: number, options: ReadOptions = {}): void {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes <= limit) return;
  const size = (count: number) =>
    count < MEBIBYTE
      ? `${count} 字节`
      : `${Math.floor(count / MEBIBYTE)}.${Math.floor(((count % MEBIBYTE) * 10) / MEBIBYTE)} MiB`;
  throw new ReadError(
    file,
    "tooLarge",
    `“${file}”有 ${size(bytes)}，超过读取上限 ${size(limit)}。确需读取时，请调高上限（选项 maxBytes，单位为字节）。`,
  );
}
