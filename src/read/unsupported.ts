import { ReadError } from "./error.ts";
import type { FileKind } from "./file-kind.ts";

const READABLE = "本版本可读取文本（.txt、.md）、网页（.html）和 Word（.docx）文件";

const REASONS: {
  readonly [K in Exclude<FileKind, "docx" | "text">]: { readonly what: string; readonly remedy: string };
} = {
  pdf: { what: "是 PDF 文件", remedy: "请提供其 Word 或网页原稿，或先把文字导出为文本文件" },
  excel: { what: "是 Excel 工作簿", remedy: "请将表格另存为网页（.html），或复制到 Word 文件中" },
  oldOffice: {
    what: "是旧版 Office 格式（.doc、.xls、.wps）或加密的文件",
    remedy: "请去除密码，用 Word 或 WPS 另存为 .docx",
  },
  ofd: { what: "是 OFD 版式文件", remedy: "请提供其 Word 或网页原稿" },
  zip: { what: "是压缩包，其中没有 Word 正文", remedy: "请先解压，再选择其中的文件" },
  brokenZip: { what: "是损坏或不完整的 Word 文件或压缩包", remedy: "请重新下载，或用 Word 打开后另存" },
  rtf: { what: "是 RTF 文件", remedy: "请用 Word 或 WPS 另存为 .docx" },
  image: { what: "是图片", remedy: "请提供可以选中文字的原稿" },
  archive: { what: "是压缩文件", remedy: "请先解压，再选择其中的文件" },
};

/** The error for a file whose kind this version cannot read: what it is, and what to do instead. */
export function unsupportedKind(file: string, kind: Exclude<FileKind, "docx" | "text">): ReadError {
  const { what, remedy } = REASONS[kind];
  return new ReadError(file, "unsupported", `无法读取“${file}”：它${what}。${READABLE}。${remedy}。`);
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
