import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Attempted, attemptSucceeded, beginAttempt, PAUSE_MINUTES } from "./attempts.ts";
import { libraryProblem } from "./library-problem.ts";
import type { Caller, Cookies, SignIn } from "./sign-in.ts";
import { normalUsername } from "./username.ts";

/** What somebody signs in with. */
export interface PasswordSignIn {
  readonly username: string;
  readonly password: string;
}

/** Whether a code has to be given as well before the person is signed in, and the cookies that carry this on. */
export interface SignedIn {
  readonly codeNeeded: boolean;
  readonly cookies: Cookies;
}

interface Known {
  readonly id: string;
  readonly region: string;
  readonly disabled: boolean;
}

const NOBODY = "nobody";

async function personNamed({ service, region }: SignIn, username: string): Promise<Known> {
  const sql = "select id, region, disabled_at is not null as disabled from person where username = $1";
  const [person] = await service.store.database.query<Known>(sql, [username]);
  return person ?? { id: NOBODY, region, disabled: false };
}

/** Counts the attempt and refuses it during a pause; what becomes of it is put on record with it. */
async function admit(signIn: SignIn, person: Known, attempts: readonly Attempted[]): Promise<void> {
  const { store, now } = signIn.service;
  const at = now();
  const paused = await store.database.transaction(async (queries) => {
    for (const attempt of attempts) {
      const pause = await beginAttempt(queries, attempt, at);
      if (!pause) continue;
      const detail = { by: attempt.kind, until: pause.until.toISOString() };
      const { id, region } = person;
      const entry = { region, person: id, action: "signIn.locked", target: `person/${id}`, detail, at };
      if (pause.begun) await appendAudit(queries, entry);
      return pause.until;
    }
    return null;
  });
  if (paused) {
    const left = Math.ceil((paused.getTime() - at.getTime()) / 60_000);
    const minutes = Math.min(Math.max(left, 1), PAUSE_MINUTES);
    throw new Problem(
      "too-many-requests",
      `登录失败次数太多，已暂停 ${PAUSE_MINUTES} 分钟。请 ${minutes} 分钟后再试，或者请管理员解除锁定`,
      { extra: { retryAfter: minutes * 60 } },
    );
  }
}

async function record(signIn: SignIn, person: Known, action: string, done: readonly Attempted[]): Promise<void> {
  const { store, now } = signIn.service;
  const { id, region } = person;
  await store.database.transaction(async (queries) => {
    for (const attempt of done) await attemptSucceeded(queries, attempt);
    await appendAudit(queries, { region, person: id, action, target: `person/${id}`, at: now() });
  });
}

/**
 * Signs in with user name and password. An unknown name, a wrong password and a disabled person are told alike.
 * @throws Problem not-signed-in, or too-many-requests during a pause
 */
export async function signInWithPassword(signIn: SignIn, caller: Caller, input: PasswordSignIn): Promise<SignedIn> {
  const username = normalUsername(input.username);
  const person = await personNamed(signIn, username);
  const attempts: readonly Attempted[] = [
    { region: signIn.region, kind: "address", key: caller.address },
    { region: person.region, kind: "account", key: username.slice(0, 64) },
  ];
  await admit(signIn, person, attempts);
  try {
    const { headers, response } = await signIn.library.api.signInUsername({
      body: { username, password: input.password },
      headers: caller.headers,
      returnHeaders: true,
    });
    if (person.disabled) {
      await signIn.service.store.database.query("delete from session where person = $1", [person.id]);
      throw new Problem("not-signed-in", "用户名或密码不对");
    }
    const codeNeeded = "twoFactorRedirect" in response;
    await record(
      signIn,
      person,
      codeNeeded ? "signIn.passwordAccepted" : "signIn.succeeded",
      codeNeeded ? [] : attempts,
    );
    return { codeNeeded, cookies: headers.getSetCookie() };
  } catch (error) {
    const problem = error instanceof Problem ? error : libraryProblem(error);
    await record(signIn, person, "signIn.failed", []);
    throw problem;
  }
}
