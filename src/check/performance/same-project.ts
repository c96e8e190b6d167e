import { type ProjectMention, projectCore, sameName, similarName } from "../../understand/index.ts";
import { sameAmount } from "./amounts.ts";

/** Mentions of one source whose name and amount no other mention of that source shares. */
export function unique(mentions: readonly ProjectMention[]): ProjectMention[] {
  return mentions.filter(
    (mention) => mentions.filter((other) => sameName(other.name.text, mention.name.text)).length === 1,
  );
}

function sameMoney(left: ProjectMention, right: ProjectMention): boolean {
  return left.amount !== null && right.amount !== null && sameAmount(left.amount.printed, right.amount.printed);
}

/**
 * Pairs of mentions from two lists that are one project under different names: same amount, similar names, and neither
 * name stands in the other list. An amount that several candidates share pairs nothing.
 */
export function renamed(
  list: readonly ProjectMention[],
  reference: readonly ProjectMention[],
): { readonly mention: ProjectMention; readonly as: ProjectMention }[] {
  const unmatched = (some: readonly ProjectMention[], others: readonly ProjectMention[]) =>
    some.filter(({ name }) => !others.some((other) => sameName(other.name.text, name.text)));
  const [left, right] = [unmatched(list, reference), unmatched(reference, list)];
  return left.flatMap((mention) => {
    const candidates = right.filter((other) => sameMoney(mention, other));
    const rivals = left.filter((other) => sameMoney(mention, other));
    const as = candidates[0];
    if (!as || candidates.length > 1 || rivals.length > 1 || !similarName(mention.name.text, as.name.text)) return [];
    return [{ mention, as }];
  });
}

/** The mention in a list that is the same project as a form's: the same name, or the same amount and a similar name. */
export function matching(mention: ProjectMention, list: readonly ProjectMention[]): ProjectMention | null {
  const named = list.filter((other) => sameName(other.name.text, mention.name.text));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const alike = list.filter((other) => sameMoney(other, mention) && similarName(other.name.text, mention.name.text));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Whether two names have the same core: 机要、保密专项经费 and 机要保密工作经费. */
export function sameCore(left: string, right: string): boolean {
  return projectCore(left) === projectCore(right);
}
