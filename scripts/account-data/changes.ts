/** What the two lists of changes say of one code. */
export interface CodeHistory {
  /** Name, first and last sighting; earliest first. */
  readonly names: readonly (readonly [string, number, number])[];
  readonly seen: readonly [number, number];
  /** First year of a code that took over from another. */
  readonly from?: number;
  /** Last year of a code whose only name went over to another code. */
  readonly to?: number;
}

const TAKEN_OVER = /(?:^|; )(\d{5,7}) from (\d{4})/;

function historyOf(rows: readonly Record<string, string>[], from: number | undefined): CodeHistory {
  const names = rows
    .map((row) => [row["name"] ?? "", Number(row["from_year"]), Number(row["to_year"])] as const)
    .sort((a, b) => a[1] - b[1]);
  const last = rows.length === 1 ? TAKEN_OVER.exec(rows[0]?.["evidence"] ?? "") : null;
  const seen = [Math.min(...names.map(([, first]) => first)), Math.max(...names.map(([, , end]) => end))] as const;
  return { names, seen, ...(from !== undefined && { from }), ...(last && { to: Number(last[2]) - 1 }) };
}

/** The histories by code, from records of `code,name,from_year,to_year,evidence`. */
export function historiesOf(records: readonly Record<string, string>[]): Map<string, CodeHistory> {
  const starts = new Map<string, number>();
  for (const { evidence = "" } of records) {
    const [, code, year] = TAKEN_OVER.exec(evidence) ?? [];
    if (code !== undefined) starts.set(code, Number(year));
  }
  const codes = new Set([...records.map(({ code = "" }) => code), ...starts.keys()]);
  const rowsOf = (wanted: string) => records.filter(({ code }) => code === wanted);
  return new Map([...codes].map((code) => [code, historyOf(rowsOf(code), starts.get(code))]));
}
