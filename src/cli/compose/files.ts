import type { Disclosure } from "../../disclosure/index.ts";
import {
  type PlacedChart,
  WriteError,
  writeDataZip,
  writeDocx,
  writeHtml,
  writeJson,
  writeMarkdown,
  writePdf,
  writeXlsx,
} from "../../write/index.ts";
import { InputError, UsageError } from "../errors.ts";

interface FileKind {
  /** What the help calls it. */
  readonly named: string;
  /** What stands behind the book's name. */
  readonly ending: string;
  readonly write: (
    disclosure: Disclosure,
    marks: boolean,
    charts: readonly PlacedChart[],
  ) => Promise<string | Uint8Array>;
}

/** The kinds of files that a composed disclosure can be written as. */
const KINDS = {
  html: {
    named: "网页",
    ending: ".html",
    write: async (disclosure, marks, charts) => writeHtml(disclosure, { marks, charts }),
  },
  docx: {
    named: "Word",
    ending: ".docx",
    write: (disclosure, marks, charts) => writeDocx(disclosure, { marks, charts }),
  },
  xlsx: { named: "Excel，只有报表", ending: ".xlsx", write: (disclosure, marks) => writeXlsx(disclosure, { marks }) },
  pdf: { named: "PDF", ending: ".pdf", write: (disclosure, marks, charts) => writePdf(disclosure, { marks, charts }) },
  md: { named: "Markdown", ending: ".md", write: async (disclosure) => writeMarkdown(disclosure) },
  json: { named: "JSON", ending: ".json", write: async (disclosure, marks) => writeJson(disclosure, { marks }) },
  csv: {
    named: "开放数据包，各表 CSV 和说明",
    ending: "-data.zip",
    write: (disclosure, marks) => writeDataZip(disclosure, { marks }),
  },
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileKindId = keyof typeof KINDS;

/** What is written when nothing is asked for. */
export const USUAL_KINDS: readonly FileKindId[] = ["html", "docx"];

/** The kinds with their names, for the help. */
export const knownKinds = Object.entries(KINDS)
  .map(([id, { named }]) => `${id}（${named}）`)
  .join("、");

function isKind(id: string): id is FileKindId {
  return Object.hasOwn(KINDS, id);
}

/**
 * Parses `--formats html,docx,pdf`; each kind counts once.
 * @throws UsageError for a kind that is not known, or none
 */
export function parseKinds(text: string | undefined): readonly FileKindId[] {
  if (text === undefined) return USUAL_KINDS;
  const ids = text.split(/[,，\s]+/).filter((id) => id !== "");
  const unknown = ids.filter((id) => !isKind(id));
  if (unknown.length > 0 || ids.length === 0) {
    throw new UsageError(`--formats 里没有 ${unknown.join("、") || "内容"}；可写 ${Object.keys(KINDS).join("、")}`);
  }
  return [...new Set(ids.filter(isKind))];
}

/** A file ready to be written. */
export interface ReadyFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes all files of a disclosure, before any of them is written. Charts stand in those that can show them: web page, Word
 * file and PDF.
 * @throws InputError where a kind cannot be written here: a font or program is missing, a character has no glyph
 */
export async function makeFiles(
  disclosure: Disclosure,
  name: string,
  kinds: readonly FileKindId[],
  marks: boolean,
  charts: readonly PlacedChart[] = [],
): Promise<ReadyFile[]> {
  const files: ReadyFile[] = [];
  for (const kind of kinds) {
    const { ending, write } = KINDS[kind];
    try {
      files.push({ name: `${name}${ending}`, content: await write(disclosure, marks, charts) });
    } catch (error) {
      throw error instanceof WriteError ? new InputError(`${name}${ending}：${error.message}`) : error;
    }
  }
  return files;
}
