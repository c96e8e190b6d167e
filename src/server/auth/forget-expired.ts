import type { Service } from "../service.ts";
import { PAUSE_MINUTES } from "./attempts.ts";

/** How long a link that no longer holds is kept, in days. */
const LINK_DAYS = 30;

/** Removes what has run out: sessions, steps of signing in that were not ended, attempts, old links. */
export async function forgetExpired({ store, now }: Service): Promise<void> {
  const { query } = store.database;
  const at = now();
  await query("delete from session where expires_at < $1", [at]);
  await query("delete from verification where expires_at < $1", [at]);
  await query(
    `delete from sign_in_attempt where since < $1::timestamptz - $2 * interval '1 minute'
       and (locked_until is null or locked_until < $1)`,
    [at, PAUSE_MINUTES],
  );
  await query("delete from one_time_link where expires_at < $1::timestamptz - $2 * interval '1 day'", [at, LINK_DAYS]);
}
