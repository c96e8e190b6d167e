import { posix } from "node:path";

/** The name of a file without its folders and its ending. */
function stem(name: string): string {
  const base = posix.basename(name);
  return base.slice(0, base.length - posix.extname(base).length) || base;
}

/**
 * A file name for the result of each input, named after it and different from all others, also where file names do not
 * tell upper from lower case: `a.txt`, `b/A.docx` → `a.json`, `A-2.json`.
 */
export function outputNames(names: readonly string[], ending: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let candidate = stem(name) + ending;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${stem(name)}-${number}${ending}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
