import { parseSigned } from "hono/utils/cookie";
import type { Actor, Assignment } from "../rights/actor.ts";
import { IDLE_SECONDS } from "./library.ts";
import type { SignIn } from "./sign-in.ts";

/** A session ends after this time even when it is used, in seconds. */
export const LONGEST_SECONDS = 12 * 60 * 60;
/** A session that is used is prolonged at most this often, in seconds. */
const RENEWAL_SECONDS = 10 * 60;

interface Row {
  readonly person: string;
  readonly region: string;
  readonly assignments: readonly Assignment[];
  readonly renewed: Date;
}

/** The token of the session that a request carries, when our signature is under it. */
export async function sessionToken({ cookie, secret }: SignIn, headers: Headers): Promise<string | null> {
  const signed = await parseSigned(headers.get("cookie") ?? "", secret, cookie);
  return signed[cookie] || null;
}

function renewedCookie({ cookie, https }: SignIn, headers: Headers): string | null {
  const own = (headers.get("cookie") ?? "").split(/;\s*/).find((pair) => pair.startsWith(`${cookie}=`));
  return own ? `${own}; Max-Age=${IDLE_SECONDS}; Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}` : null;
}

/**
 * Who is signed in with a request; null for nobody: no session, one that ran out, or a person who was disabled. One statement
 * asks for all of it, as every request does this. `setCookie` is given the cookie of a session that was prolonged.
 */
export async function authenticate(
  signIn: SignIn,
  { headers }: Request,
  setCookie: (line: string) => void = () => {},
): Promise<Actor | null> {
  const token = await sessionToken(signIn, headers);
  if (token === null) return null;
  const { store, now } = signIn.service;
  const at = now();
  const [row] = await store.database.query<Row>(
    `select person.id as person, person.region, session.updated_at as renewed, coalesce((
         select jsonb_agg(jsonb_build_object('organisation', organisation, 'role', role) order by organisation, role)
         from assignment where assignment.region = person.region and assignment.person = person.id), '[]') as assignments
       from session join person on person.id = session.person
       where session.token = $1 and session.expires_at > $2 and session.created_at > $3 and person.disabled_at is null`,
    [token, at, new Date(at.getTime() - LONGEST_SECONDS * 1000)],
  );
  if (!row) return null;
  if (row.renewed.getTime() + RENEWAL_SECONDS * 1000 < at.getTime()) {
    const until = new Date(at.getTime() + IDLE_SECONDS * 1000);
    await store.database.query("update session set expires_at = $2, updated_at = $3 where token = $1", [
      token,
      until,
      at,
    ]);
    const line = renewedCookie(signIn, headers);
    if (line) setCookie(line);
  }
  const { person, region, assignments } = row;
  return { person, region, assignments };
}
