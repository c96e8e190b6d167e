import type { Queries } from "../../store/index.ts";

/** What attempts to sign in are counted by: the user name that was given, and the address they came from. */
export interface Attempted {
  readonly region: string;
  readonly kind: "account" | "address";
  readonly key: string;
}

/** How many attempts may fail within the window before there is a pause, which is as long. */
export const ATTEMPT_LIMITS = { account: 5, address: 50 } as const;
export const PAUSE_MINUTES = 15;

/** A pause in which no attempt is made. */
export interface Pause {
  readonly until: Date;
  /** Whether it is this attempt that it began with. */
  readonly begun: boolean;
}

/**
 * Counts an attempt before it is made, so that many at once do not slip through together. Null where the attempt may be made.
 * Attempts during a pause do not prolong it.
 */
export async function beginAttempt(
  { query }: Queries,
  { region, kind, key }: Attempted,
  now: Date,
): Promise<Pause | null> {
  const [row] = await query<{ until: Date | null }>(
    `insert into sign_in_attempt as known (region, kind, key, failures, since) values ($1, $2, $3, 1, $4::timestamptz)
     on conflict (region, kind, key) do update set
       failures = case when known.locked_until > $4 then known.failures
         when known.locked_until is not null or known.since < $4::timestamptz - $5 * interval '1 minute' then 1
         else known.failures + 1 end,
       since = case when known.locked_until is null and known.since >= $4::timestamptz - $5 * interval '1 minute'
         or known.locked_until > $4 then known.since else $4 end,
       locked_until = case when known.locked_until > $4 then known.locked_until
         when known.locked_until is null and known.since >= $4::timestamptz - $5 * interval '1 minute'
           and known.failures >= $6 then $4::timestamptz + $5 * interval '1 minute' end
     returning locked_until as until`,
    [region, kind, key, now, PAUSE_MINUTES, ATTEMPT_LIMITS[kind]],
  );
  if (!row?.until) return null;
  return { until: row.until, begun: row.until.getTime() === now.getTime() + PAUSE_MINUTES * 60_000 };
}

/** An attempt that came right: the account starts anew, of the address only this one is taken back. */
export async function attemptSucceeded({ query }: Queries, { region, kind, key }: Attempted): Promise<void> {
  const sql =
    kind === "account"
      ? "delete from sign_in_attempt where region = $1 and kind = $2 and key = $3"
      : "update sign_in_attempt set failures = greatest(failures - 1, 0) where region = $1 and kind = $2 and key = $3";
  await query(sql, [region, kind, key]);
}

/** Ends the pause of an account; false where there was none. */
export async function endPause({ query }: Queries, region: string, username: string): Promise<boolean> {
  const sql = "delete from sign_in_attempt where region = $1 and kind = 'account' and key = $2 returning key";
  return (await query(sql, [region, username])).length > 0;
}
