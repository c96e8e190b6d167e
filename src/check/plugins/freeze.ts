const FROZEN = new WeakSet<object>();

/** Makes a value and all that hangs on it unchangeable; what was frozen before is passed over. Returns the value. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || FROZEN.has(next)) continue;
    FROZEN.add(next);
    Object.freeze(next);
    for (const part of Object.values(next)) open.push(part);
  }
  return value;
}
