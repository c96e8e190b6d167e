import { isDay } from "../check/index.ts";
import { UsageError } from "./errors.ts";

/**
 * The day that expiry dates are held against: the one of `--today`, or the clock's, as 2026-03-20.
 * @throws UsageError for what is no day
 */
export function dayOf(given: string | undefined): string {
  if (given !== undefined) {
    if (isDay(given)) return given;
    throw new UsageError(`--today 应为 2026-03-20 这样的日期，不能是 ${given}`);
  }
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
