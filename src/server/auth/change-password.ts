import { hashPassword, verifyPassword } from "better-auth/crypto";
import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { type Attempted, attemptSucceeded, beginAttempt } from "./attempts.ts";
import { sessionToken } from "./authenticate.ts";
import { passwordProblem } from "./password-rules.ts";
import type { Caller, SignIn } from "./sign-in.ts";

/** The password that holds now and the one that is to. */
export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

interface Own {
  readonly username: string;
  readonly password: string | null;
}

/**
 * Changes one's own password and ends all other sessions of the person.
 * @throws Problem invalid-request for a wrong or a weak password, too-many-requests after many wrong ones
 */
export async function changePassword(
  signIn: SignIn,
  { region, person }: Actor,
  { headers }: Pick<Caller, "headers">,
  { current, next }: PasswordChange,
): Promise<void> {
  const { store, now } = signIn.service;
  const [own] = await store.database.query<Own>(
    `select username, credential.password from person
       left join credential on credential.person = person.id and provider = 'credential' where person.id = $1`,
    [person],
  );
  const attempt: Attempted = { region, kind: "account", key: own?.username ?? person };
  const pause = await store.database.transaction((queries) => beginAttempt(queries, attempt, now()));
  if (pause) throw new Problem("too-many-requests", "密码输错次数太多，请稍后再试");
  if (!own?.password || !(await verifyPassword({ hash: own.password, password: current })))
    throw new Problem("invalid-request", "现在的密码不对", { places: [{ path: "current", message: "不对" }] });
  const weak = next === current ? "新密码不能和现在的一样" : passwordProblem(next, own.username);
  if (weak) throw new Problem("invalid-request", weak, { places: [{ path: "next", message: weak }] });
  const hash = await hashPassword(next);
  const token = (await sessionToken(signIn, headers)) ?? "";
  await store.database.transaction(async (queries) => {
    const sql = "update credential set password = $2, updated_at = $3 where person = $1 and provider = 'credential'";
    await queries.query(sql, [person, hash, now()]);
    await queries.query("delete from session where person = $1 and token <> $2", [person, token]);
    await attemptSucceeded(queries, attempt);
    await appendAudit(queries, { region, person, action: "password.change", target: `person/${person}`, at: now() });
  });
}
