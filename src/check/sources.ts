import type { Understanding } from "../understand/index.ts";

/** What a file given for comparison is. */
export type SourceRole = "approved" | "previous" | "units";

/** A file that was given for comparison and does not fit the document. */
export interface UnusedSource {
  readonly role: SourceRole;
  readonly file: string;
  /** In Chinese, without the file's name: 是白水县财政局的. */
  readonly why: string;
}

/** What a document can be held against besides itself. Without a source the ledger says what was not checked. */
export interface Sources {
  /** The bureau's approval (批复表) or an export of the integrated system; never the likeliest wrong side. */
  readonly approved: readonly Understanding[];
  /** Last year's disclosure of the same body. */
  readonly previous: Understanding | null;
  /** The disclosures of the units that a department consolidates, one each. */
  readonly units: readonly Understanding[];
  /** What was given as well and is not among these, so that the ledger does not say that nothing was given. */
  readonly unused: readonly UnusedSource[];
}

export const NO_SOURCES: Sources = { approved: [], previous: null, units: [], unused: [] };

/** How many files the ledger names. */
const NAMED = 3;

/** What the ledger says where no source of a role can be used: `otherwise` when none was given. */
export function notUsable({ unused }: Sources, role: SourceRole, given: string, otherwise: string): string {
  const files = unused.filter((source) => source.role === role);
  if (files.length === 0) return otherwise;
  const named = files.slice(0, NAMED).map(({ file, why }) => `${file}（${why}）`);
  const rest = files.length > NAMED ? `等 ${files.length} 个文件` : "";
  return `${given}不能对照：${named.join("、")}${rest}`;
}
