/**
 * A project's name as far as it tells projects apart: without punctuation, brackets, year, white space and the words that
 * every project's name may end with (机要、保密专项经费 → 机要保密).
 */
export function projectCore(name: string): string {
  const bare = bareName(name);
  const core = bare.replace(ENDING, "");
  return core.length >= 2 ? core : bare;
}

const ENDING = /(?:专项|业务|工作|事务|管理|项目|运行|补助|补贴|保障)*(?:经费|资金|费用|费|支出|项目)+$/;

/** A name without punctuation, quotes, year and white space; what must be equal for two prints to be one name. */
export function bareName(name: string): string {
  return name.replace(/[\s、，,。；;：:“”"'《》〈〉（）()\-—_·/]/g, "").replace(/20\d\d年度?/g, "");
}

function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) found.add(text.slice(i, i + 2));
  return found;
}

/** How much of the shorter of two texts the other has as well, by pairs of characters: 0 to 1. */
export function overlap(left: string, right: string): number {
  const [a, b] = [bigrams(left), bigrams(right)];
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return left !== "" && left === right ? 1 : 0;
  return [...a].filter((pair) => b.has(pair)).length / smaller;
}

/** Whether two prints are the same name, one of them perhaps cut off by its cell. */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [bareName(left), bareName(right)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.startsWith(short);
}

const ALIKE = 0.5;

/** Whether two different names may well mean one project: they share their core, or most of it. */
export function similarName(left: string, right: string): boolean {
  const [a, b] = [projectCore(left), projectCore(right)];
  if (a === b || (Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a)))) return true;
  return overlap(a, b) >= ALIKE;
}
