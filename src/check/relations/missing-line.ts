import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { amountOf, type SumVerdict } from "./sum.ts";

type Account = "functionCode" | "economicCode";

/** The kind of account that all parts are broken down by, one level of it, and its members; null where they are not. */
function accountsOf(parts: readonly Figure[]): { account: Account; length: number; codes: ReadonlySet<string> } | null {
  for (const account of ["functionCode", "economicCode"] as const) {
    const codes = parts.map(({ concept }) => concept[account] ?? "");
    const [first = ""] = codes;
    if (/\d/.test(first) && codes.every((code) => code.length === first.length && /\d/.test(code))) {
      return { account, length: first.length, codes: new Set(codes) };
    }
  }
  return null;
}

/**
 * Whether what a sum lacks is printed elsewhere in the document for an account that stands beside its parts: the line is
 * then missing in the table, and the structure was not misread.
 */
export function lacksALine(document: Understanding, { relation, difference }: SumVerdict): boolean {
  const listed = difference > 0 ? accountsOf(relation.parts) : null;
  if (!listed) return false;
  const { account, length, codes } = listed;
  const { block } = relation.total.site;
  return document.figures.some((figure) => {
    const code = figure.concept[account];
    const beside = code !== undefined && code.length === length && !codes.has(code) && figure.site.block !== block;
    return beside && figure.concept.kind === "level" && amountOf(figure)?.fen === difference;
  });
}
