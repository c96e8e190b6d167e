const FILLER = /20\d\d年(?:度)?|[的、，：:；;“”"'（）()《》\s]|情况|说明|总体|安排|具体/g;
const LEADER = /[.．·…⋯_—-]{2,}\d*$|(?<=[^\d])[.．·…⋯]\s*(?:\d{1,3})?$|(?<=[^\d])\d{1,3}$|[；;。]$/;

/** A heading without the dots and the page number that the contents page puts after it. */
export function bareTitle(text: string): string {
  return text.replace(LEADER, "").replace(LEADER, "");
}

/** What stays of a heading when year, punctuation and filler words are taken away; the body's own name too. */
export function titleCore(title: string, body: string | null): string {
  const bare = bareTitle(title);
  const named = body ? bare.replaceAll(body.replace(/\s/g, ""), "") : bare;
  return named.replace(FILLER, "");
}

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** How much two sets of pairs have in common, from 0 to 1 (Dice). */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** How much two titles have in common, from 0 to 1: shared pairs of neighbouring characters. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : overlap(pairsOf(a), pairsOf(b));
}
