import type { Understanding } from "../../understand/index.ts";

function plainName(name: string): string {
  return name.replace(/[\s（）()]/g, "");
}

/** Whether two names may be one body's: with and without the place before it (云岭县档案馆, 档案馆). */
function sameBody(left: string, right: string): boolean {
  const [a, b] = [plainName(left), plainName(right)];
  return a.endsWith(b) || b.endsWith(a);
}

/** Those that the body published; a file that does not name its body counts when all others are of this body. */
function ofBody(body: string | null, documents: readonly Understanding[]): Understanding[] {
  const names = new Set(documents.flatMap((document) => document.body ?? []));
  if (body === null) return names.size <= 1 ? [...documents] : [];
  const onlyThis = [...names].every((name) => sameBody(name, body));
  return documents.filter((document) => (document.body === null ? onlyThis : sameBody(document.body, body)));
}

/** Whether both are budgets, or both final accounts, of departments or of units; what is not known contradicts nothing. */
function sameKind({ kind }: Understanding, other: Understanding): boolean {
  return kind === other.kind || kind === "unknown" || other.kind === "unknown";
}

/**
 * Last year's disclosure for a document, among those at hand: of the same body, the same kind and the year before. One that
 * was published in several files (the text, the tables) is put together: the first file, with the figures of all.
 * Without one of the year before, it is one of another year, for which the rule says what is wrong with it; else null.
 */
export function previousOf(document: Understanding, candidates: readonly Understanding[]): Understanding | null {
  const own = ofBody(document.body, candidates).filter((candidate) => sameKind(document, candidate));
  const before = own.filter(({ year }) => document.year !== null && year === document.year - 1);
  const [first] = before;
  return first ? { ...first, figures: before.flatMap(({ figures }) => figures) } : (own[0] ?? null);
}
