import type { Entry } from "./entries.ts";
import type { Mode } from "./instructions.ts";
import type { RowPlace } from "./read-rows.ts";

/** Where the entries of a book that is put together from a workbook stand, by their paths: `facts[3]`, `duties[0]`. */
export class Places {
  readonly #rows = new Map<string, RowPlace>();

  add(path: string, place: RowPlace): void {
    this.#rows.set(path, place);
  }

  /** The row of a path or of what it lies in, with the field that the rest of the path names. */
  find(path: string): { readonly place: RowPlace; readonly field: string } | null {
    for (
      let end = path.length;
      end > 0;
      end = Math.max(path.lastIndexOf(".", end - 1), path.lastIndexOf("[", end - 1))
    ) {
      const place = this.#rows.get(path.slice(0, end));
      if (place)
        return {
          place,
          field:
            path
              .slice(end)
              .split(/[.[\]]+/)
              .filter(Boolean)
              .at(-1) ?? "",
        };
    }
    return null;
  }

  /** The row of exactly this path. */
  at(path: string): RowPlace | undefined {
    return this.#rows.get(path);
  }
}

/**
 * A list of the book as it is to become: the entries of the workbook instead of what the book has, or laid over it where
 * rows that are missing are left alone. Tells `places` where the entries stand.
 */
export function mergedList<T>(
  path: string,
  before: readonly T[],
  entries: readonly Entry<T>[],
  { mode, keyOf, places }: { readonly mode: Mode; readonly keyOf: (value: T) => string; readonly places: Places },
): readonly T[] {
  const stated = new Set(entries.map(({ value }) => keyOf(value)));
  const kept = mode === "whole" ? [] : before.filter((value) => !stated.has(keyOf(value)));
  entries.forEach((each, index) => {
    const at = `${path}[${kept.length + index}]`;
    for (const { path: inner, place } of each.places) places.add(inner === "" ? at : `${at}.${inner}`, place);
  });
  return [...kept, ...entries.map(({ value }) => value)];
}
