import { ReadError } from "./error.ts";
import type { FileKind } from "./file-kind.ts";

/** The kinds that have no reader. */
export type UnreadableKind = Extract<
  FileKind,
  "encryptedOffice" | "presentation" | "oldOffice" | "ofd" | "zip" | "brokenZip" | "webArchive" | "image" | "archive"
>;

const READABLE = "可读取 Word、Excel、PDF、网页（.html）、文本（.txt、.md、.csv）文件";

const REASONS: { readonly [K in UnreadableKind]: { readonly what: string; readonly remedy: string } } = {
  encryptedOffice: { what: "有密码保护", remedy: "请用 Word、Excel 或 WPS 去除密码后另存" },
  presentation: { what: "是演示文稿", remedy: "请提供其中表格和文字的 Word 或 Excel 原稿" },
  oldOffice: { what: "是本版本不认识的旧版 Office 文件", remedy: "请用 Word 或 WPS 另存为 .docx 或 .xlsx" },
  ofd: { what: "是 OFD 版式文件", remedy: "请提供其 Word、PDF 或网页原稿" },
  zip: { what: "是压缩包，其中有多个文件", remedy: "请逐个读取其中的文件（readAll），或解压后再选择" },
  brokenZip: { what: "是损坏或不完整的 Word、Excel 文件或压缩包", remedy: "请重新下载，或用原软件打开后另存" },
  webArchive: { what: "是单个文件网页（.mht）", remedy: "请用 Word 或 Excel 打开，另存为 .docx 或 .xlsx" },
  image: { what: "是图片", remedy: "请提供可以选中文字的原稿" },
  archive: {
    what: "是 RAR、7z、gzip、tar 等格式的压缩文件",
    remedy: "请解压后再选择其中的文件，或重新打包为 ZIP",
  },
};

const UNREADABLE: ReadonlySet<FileKind> = new Set(Object.keys(REASONS) as UnreadableKind[]);

/** Whether a kind of file has no reader. */
export function isUnreadable(kind: FileKind): kind is UnreadableKind {
  return UNREADABLE.has(kind);
}

/** The error for a file whose kind cannot be read: what it is, and what to do instead. */
export function unsupportedKind(file: string, kind: UnreadableKind): ReadError {
  const { what, remedy } = REASONS[kind];
  const code = kind === "encryptedOffice" ? "encrypted" : "unsupported";
  return new ReadError(file, code, `无法读取“${file}”：它${what}。${READABLE}。${remedy}。`);
}

/** The error for bytes that are neither a known kind of file nor text in a known encoding. */
export function notText(file: string): ReadError {
  const remedy = "如果它是文本文件，请另存为 UTF-8 编码后再试";
  return new ReadError(file, "notText", `无法读取“${file}”：内容不是文本，或编码无法识别。${READABLE}。${remedy}。`);
}

/** The error for a file with nothing in it. */
export function emptyFile(file: string): ReadError {
  return new ReadError(file, "empty", `“${file}”是空文件，没有可读取的内容。请检查文件是否下载完整。`);
}
