const BRACKETS = /[（(][^（）()]*[）)]/g;

/** The characters of a name that tell it from others: brackets (汇总, 本级) left out. */
export function bareBody(name: string): string {
  return name.replace(BRACKETS, "").replace(/^中共|^中国共产党/, "");
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Whether two names may mean one body: one is short for the other (市委办 for 中共某市委员会办公室), or they end alike. */
export function mayBeOne(left: string, right: string): boolean {
  const [a, b] = [bareBody(left), bareBody(right)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return isSubsequence(short, long) || (short.length >= 6 && long.endsWith(short.slice(-5)));
}
