import type { UnusedSource } from "../../check/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { sameBody, sameKind } from "./same-body.ts";

/** Those that the body published; a file that does not name its body counts when all others are of this body. */
function ofBody(body: string | null, documents: readonly Understanding[]): Understanding[] {
  const names = new Set(documents.flatMap((document) => document.body ?? []));
  if (body === null) return names.size <= 1 ? [...documents] : [];
  const onlyThis = [...names].every((name) => sameBody(name, body));
  return documents.filter((document) => (document.body === null ? onlyThis : sameBody(document.body, body)));
}

function whyNot(document: Understanding, candidate: Understanding, own: ReadonlySet<Understanding>): string {
  if (!own.has(candidate)) {
    if (document.body === null) return "看不出被核对的文件是哪个单位的";
    return candidate.body === null ? "看不出是哪个单位的" : `是${candidate.body}的`;
  }
  if (!sameKind(document, candidate)) return "文种不同（部门与单位、预算与决算不能互相对照）";
  if (document.year === null) return "看不出被核对的文件是哪一年的";
  return candidate.year === null ? "看不出是哪一年的" : `是${candidate.year}年的，不是${document.year - 1}年的`;
}

/** Last year's disclosure of a body, or why none of the files is it. */
export interface PreviousYear {
  readonly previous: Understanding | null;
  /** The files that are not it, where none is. */
  readonly unused: readonly UnusedSource[];
}

/**
 * Last year's disclosure for a document, among those at hand: of the same body, the same kind and the year before. One that
 * was published in several files (the text, the tables) is put together: the first file, with the figures of all.
 */
export function previousOf(document: Understanding, candidates: readonly Understanding[]): PreviousYear {
  const own = ofBody(document.body, candidates);
  const before = own.filter(
    (candidate) => sameKind(document, candidate) && document.year !== null && candidate.year === document.year - 1,
  );
  const [first] = before;
  if (first) return { previous: { ...first, figures: before.flatMap(({ figures }) => figures) }, unused: [] };
  const unused = candidates.map((candidate) => ({
    role: "previous" as const,
    file: candidate.disclosure.file,
    why: whyNot(document, candidate, new Set(own)),
  }));
  return { previous: null, unused };
}
