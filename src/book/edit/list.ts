import { OperationError } from "./operation.ts";

/** The list with an entry at a place; at the end when no place is given. @throws OperationError for a place that is none. */
export function inserted<T>(list: readonly T[], entry: T, at = list.length): readonly T[] {
  if (!Number.isInteger(at) || at < 0 || at > list.length) throw new OperationError(`列表里没有第 ${at} 个位置`);
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

export function replaced<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return list.map((old, index) => (index === at ? entry : old));
}

export function removed<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

/** What setting an entry to a value or to nothing did to a list, and what undoes it. */
export interface Setting<T> {
  readonly list: readonly T[];
  /** The entry that stood there before; null when there was none. */
  readonly before: T | null;
  /** Where it stood, when it was taken out. */
  readonly at?: number;
}

/** Adds, replaces or (null) removes the entry that `finds` names. @throws OperationError when there is nothing to remove. */
export function setIn<T>(list: readonly T[], finds: (entry: T) => boolean, entry: T | null, at?: number): Setting<T> {
  const index = list.findIndex(finds);
  const before = list[index] ?? null;
  if (entry !== null) {
    return before === null
      ? { list: inserted(list, entry, at), before }
      : { list: replaced(list, index, entry), before };
  }
  if (before === null) throw new OperationError("要删除的内容不在账本里");
  return { list: removed(list, index), before, at: index };
}

/** The `at` of an inverse: given only where the entry was taken out. */
export function place({ at }: { readonly at?: number }): { readonly at?: number } {
  return at === undefined ? {} : { at };
}
