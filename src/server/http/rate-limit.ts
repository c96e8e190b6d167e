import { Problem } from "../problem.ts";

/** How many requests a minute are taken. A short burst may be as many at once. */
export interface RequestLimits {
  /** From a person who is signed in. */
  readonly perPerson: number;
  /** From an address, whoever asks: a whole office may stand behind one. The machine itself is not counted. */
  readonly perAddress: number;
}

/** What a service takes where nothing else is said: far above what people and their browsers ask for. */
export const REQUEST_LIMITS: RequestLimits = { perPerson: 3_000, perAddress: 30_000 };

const MINUTE = 60_000;
/** So many keys are kept before those that are quiet are forgotten. */
const MOST_KEYS = 20_000;

interface Bucket {
  left: number;
  at: number;
}

/** Counts a request of a key at a moment in milliseconds. @throws Problem too-many-requests, with the seconds to wait */
export type Limiter = (key: string, now: number) => void;

/** Takes so many requests a minute of each key; kept in memory, hence by process. */
export function limiter(perMinute: number): Limiter {
  const buckets = new Map<string, Bucket>();
  const refilled = ({ left, at }: Bucket, now: number) =>
    Math.min(perMinute, left + (Math.max(0, now - at) * perMinute) / MINUTE);
  const forgetQuiet = (now: number) => {
    for (const [key, bucket] of buckets) if (refilled(bucket, now) >= perMinute) buckets.delete(key);
    for (const key of buckets.keys()) {
      if (buckets.size < MOST_KEYS) break;
      buckets.delete(key);
    }
  };
  return (key, now) => {
    const known = buckets.get(key);
    const left = known ? refilled(known, now) : perMinute;
    if (left < 1) {
      const retryAfter = Math.max(1, Math.ceil(((1 - left) * MINUTE) / perMinute / 1_000));
      throw new Problem("too-many-requests", `请求太频繁，请 ${retryAfter} 秒后再试`, { extra: { retryAfter } });
    }
    if (known) {
      known.left = left - 1;
      known.at = now;
    } else {
      if (buckets.size >= MOST_KEYS) forgetQuiet(now);
      buckets.set(key, { left: left - 1, at: now });
    }
  };
}

/** Whether a request comes from the machine that the service runs on. */
export function isOwnMachine(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}
