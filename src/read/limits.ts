import { ReadError } from "./error.ts";

/** What a file may ask of the machine at most. A file beyond a limit is refused with a message that names the limit. */
export interface ReadLimits {
  /** Size of a file, in bytes. Published disclosures have up to some 30 MB, most of it pictures of seals. */
  readonly fileBytes: number;
  /** Pages of a paged file. The longest whole-city collections have some 600. */
  readonly pages: number;
  /** Size of everything in a package or archive once unpacked, in bytes; checked before unpacking and while it goes on. */
  readonly unpackedBytes: number;
  /** Files in an archive, or parts in an office file. A hundred units with ten files each are 1,000. */
  readonly entries: number;
  /** How many times larger a packed file may become. XML of tables packs to a hundredth, deflate reaches 1,032. */
  readonly compressionRatio: number;
  /** How deep marked-up elements may stand in each other. Word's own text boxes in tables in tables take some 60. */
  readonly nesting: number;
  /** Positions in all tables of a file: rows times columns. A sheet of 50,000 rows and 20 columns has a million. */
  readonly cells: number;
  /** Time for one file, in milliseconds by the wall clock. Only enforced where the file is read in a process of its own. */
  readonly milliseconds: number;
  /** Resident memory of the process that reads the file, in bytes. Only enforced in a process of its own. */
  readonly memoryBytes: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64 * MEBIBYTE,
  pages: 3000,
  unpackedBytes: 512 * MEBIBYTE,
  entries: 10_000,
  compressionRatio: 500,
  nesting: 500,
  cells: 2_000_000,
  milliseconds: 60_000,
  memoryBytes: 1024 * MEBIBYTE,
};

interface LimitWords {
  /** What is measured. */
  readonly what: string;
  readonly print: (value: number) => string;
  /** The error's code. */
  readonly code: string;
}

function decimal(value: number): string {
  return String(value);
}

function bytes(value: number): string {
  if (value < MEBIBYTE) return `${value} 字节`;
  return `${Math.floor(value / MEBIBYTE)}.${Math.floor(((value % MEBIBYTE) * 10) / MEBIBYTE)} MiB`;
}

const WORDS: { readonly [L in keyof ReadLimits]: LimitWords } = {
  fileBytes: { what: "文件大小", print: bytes, code: "tooLarge" },
  pages: { what: "页数", print: (value) => `${value} 页`, code: "tooManyPages" },
  unpackedBytes: { what: "解压后的大小", print: bytes, code: "tooLarge" },
  entries: { what: "压缩包内的文件数", print: (value) => `${value} 个`, code: "tooManyEntries" },
  compressionRatio: { what: "压缩比", print: (value) => `${value} 倍`, code: "compressionRatio" },
  nesting: { what: "标签嵌套", print: (value) => `${value} 层`, code: "tooDeep" },
  cells: { what: "单元格数", print: decimal, code: "tooManyCells" },
  milliseconds: { what: "读取时间", print: (value) => `${value} 毫秒`, code: "timeout" },
  memoryBytes: { what: "占用内存", print: bytes, code: "memory" },
};

/** The names of all limits, as options and the command line write them. */
export const LIMIT_NAMES = Object.keys(WORDS) as readonly (keyof ReadLimits)[];

/** A line about a limit for the command line's help: its name, what it measures, its default. */
export function limitHelp(name: keyof ReadLimits): string {
  const { what, print } = WORDS[name];
  return `${name}  ${what}（默认 ${print(DEFAULT_LIMITS[name])}）`;
}

/** The limits in force: the defaults with what was chosen instead. */
export function limitsWith(chosen: Partial<ReadLimits> = {}): ReadLimits {
  return { ...DEFAULT_LIMITS, ...chosen };
}

/**
 * The error for a file beyond a limit: which limit, how far, and how to raise it.
 *
 * @param value what was found; left out where only "more than the limit" is known
 */
export function beyondLimit(file: string, name: keyof ReadLimits, limits: ReadLimits, value?: number): ReadError {
  const { what, print, code } = WORDS[name];
  const limit = limits[name];
  const found = value === undefined ? `“${file}”的${what}` : `“${file}”的${what}为 ${print(value)}，`;
  const raise = `确需读取且来源可信时，请调高上限（选项 limits.${name}，命令行 --limit ${name}=数值）`;
  return new ReadError(file, code, `${found}超过上限 ${print(limit)}。${raise}。`);
}

/** Refuses a file beyond a limit. @throws ReadError when `value` is greater than the limit */
export function checkLimit(file: string, name: keyof ReadLimits, value: number, limits: ReadLimits): void {
  if (value > limits[name]) throw beyondLimit(file, name, limits, value);
}
