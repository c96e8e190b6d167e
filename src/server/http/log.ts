/** Writes one line of a log: a level, what happened, and facts. Facts hold no names, texts or amounts of people's work. */
export type Log = (
  level: "info" | "warning" | "error",
  event: string,
  facts?: Readonly<Record<string, unknown>>,
) => void;

/** A log as lines of JSON. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  return (level, event, facts = {}) =>
    write(`${JSON.stringify({ at: now().toISOString(), level, event, ...facts })}\n`);
}
