/** A day that something is to be done by; month and day are missing where the target names only the year or month. */
export interface Deadline {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const DATE =
  /^(?:≤|<|于|在)?(?:(20\d\d)(?:年度?|[./-]))?(?:(\d{1,2})(?:月份?|[./-]))?(?:(\d{1,2})日?|(底|末))?(?:之前|以前|前|内|底|末)?(?:完成)?$/;

/** Parses a deadline in half-width characters without white space: `2024年12月31日前`, `12月底前`. Null when it is none. */
export function parseDeadline(text: string): Deadline | null {
  if (!/[年月./-]/.test(text) || !/^(?:.?20\d\d|.?\d{1,2}月)/.test(text)) return null;
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  const dated = /年|月/.test(text) || (year !== null && month !== null && day !== null);
  if (!dated || (month ?? 1) > 12 || (day ?? 1) > 31 || (year === null && day === null && !/底|末|前/.test(text))) {
    return null;
  }
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}
