/** Lists that say the same when they are empty as when they are missing. */
const MAY_LACK: ReadonlySet<string> = new Set(["breakdown", "purchases", "tasks", "prior", "results"]);

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, canonical(field)] as const)
    .filter(([key, field]) => field !== undefined && !(MAY_LACK.has(key) && Array.isArray(field) && field.length === 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(fields);
}

/** Whether two entries of a book say the same, whatever the order of their fields. */
export function saysSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
}
