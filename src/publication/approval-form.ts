import type { Book } from "../book/index.ts";
import { type Cell, type Disclosure, plainCell, sourcedText, type Table } from "../disclosure/index.ts";

/** A file of the publication as the forms list it. */
export interface ListedFile {
  readonly name: string;
  /** The first characters of its SHA-256, in hexadecimal. */
  readonly digest: string;
}

const COLUMNS = 4;

/** Rows of label and content on four columns; a row of two cells takes the width of the form. */
function formTable(rows: readonly (readonly string[])[]): Table {
  const cells: Cell[] = rows.flatMap((texts, row) =>
    texts.length === 2
      ? [plainCell(row, 0, texts[0] ?? ""), plainCell(row, 1, texts[1] ?? "", { columnSpan: COLUMNS - 1 })]
      : texts.map((text, column) => plainCell(row, column, text)),
  );
  return { type: "table", columnCount: COLUMNS, rowCount: rows.length, cells };
}

function form(title: string, code: string, rows: readonly (readonly string[])[], note: string): Disclosure {
  return {
    file: "",
    blocks: [
      { type: "heading", level: 0, ...sourcedText(title) },
      { type: "paragraph", ...sourcedText(`版本号：${code}`) },
      formTable(rows),
      { type: "paragraph", ...sourcedText(note) },
    ],
  };
}

function fileList(files: readonly ListedFile[]): string {
  return files.map(({ name, digest }, index) => `${index + 1}. ${name}（校验码 ${digest}）`).join("\n");
}

const SIGNED = "\n\n签字：　　　　　　　　　　　　年　　月　　日";

/**
 * The sheet on which the publication is approved (信息公开审批表): who publishes what in which version, and room for the
 * opinions of those who sign, after 《政府信息公开条例》 art. 17. It identifies the version by its code and each file's digest.
 */
export function approvalForm(book: Book, code: string, files: readonly ListedFile[]): Disclosure {
  return form(
    "部门预算信息公开审批表",
    code,
    [
      ["公开单位", book.body.name, "预算年度", `${book.year}年`],
      ["信息名称", `${book.body.name}${book.year}年部门预算`],
      ["公开依据", "《中华人民共和国预算法》第十四条、《中华人民共和国政府信息公开条例》"],
      ["公开方式", "□政府门户网站　□预决算公开平台　□其他：　　　　", "拟公开日期", "　　年　　月　　日"],
      ["公开文件", fileList(files)],
      ["经办人意见", `文件齐全，数据与批复一致。${SIGNED}`],
      ["财务负责人意见", SIGNED],
      ["分管领导意见", SIGNED],
      ["主要领导审批意见", SIGNED],
    ],
    "注：网站发布后请用同一版本号核验；内容改动须重新审批。",
  );
}

/** The sheet of the secrecy review before publication (保密审查表), after 《保守国家秘密法》 and 《政府信息公开条例》 art. 17. */
export function secrecyForm(book: Book, code: string, files: readonly ListedFile[]): Disclosure {
  return form(
    "政府信息公开保密审查表",
    code,
    [
      ["审查单位", book.body.name, "预算年度", `${book.year}年`],
      ["信息名称", `${book.body.name}${book.year}年部门预算`],
      ["审查文件", fileList(files)],
      [
        "审查内容",
        "□不涉及国家秘密　□不涉及工作秘密　□不涉及商业秘密和个人隐私\n□涉密项目未列名称和内容，金额仅计入合计，且不能由相减得出",
      ],
      ["承办人初审意见", SIGNED],
      ["保密审查机构意见", SIGNED],
      ["单位负责人意见", SIGNED],
    ],
    "注：审查与发布的版本号应当一致。",
  );
}
