import { appendAudit } from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import { libraryProblem } from "./library-problem.ts";
import type { Caller, Cookies, SignIn } from "./sign-in.ts";

/** What an authenticator is set up with, and the codes to be kept for the case that it is lost. */
export interface SecondFactor {
  /** otpauth://totp/…, which holds the secret. */
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

type Headed = Pick<Caller, "headers">;

async function record({ service }: SignIn, { region, person }: Actor, action: string): Promise<void> {
  const entry = { region, person, action, target: `person/${person}`, at: service.now() };
  await service.store.database.transaction((queries) => appendAudit(queries, entry));
}

/** The address under which an authenticator lists the account: the user name in place of the library's e-mail address. */
function named(uri: string, username: string): string {
  const { searchParams } = new URL(uri);
  return `otpauth://totp/${encodeURIComponent("明账")}:${encodeURIComponent(username)}?${searchParams}`;
}

/** A second factor that counts once a code of it was given. @throws Problem invalid-request for a wrong password */
export async function prepareSecondFactor(
  signIn: SignIn,
  actor: Actor,
  { headers }: Headed,
  password: string,
): Promise<SecondFactor> {
  try {
    const { totpURI, backupCodes } = await signIn.library.api.enableTwoFactor({ body: { password }, headers });
    await record(signIn, actor, "secondFactor.prepare");
    const sql = "select username from person where id = $1";
    const [own] = await signIn.service.store.database.query<{ username: string }>(sql, [actor.person]);
    return { uri: named(totpURI, own?.username ?? ""), backupCodes };
  } catch (error) {
    throw libraryProblem(error);
  }
}

/** Makes the second factor count. @throws Problem not-signed-in for a wrong code */
export async function confirmSecondFactor(
  signIn: SignIn,
  actor: Actor,
  { headers }: Headed,
  code: string,
): Promise<Cookies> {
  try {
    const body = { code: code.trim() };
    const confirmed = await signIn.library.api.verifyTOTP({ body, headers, returnHeaders: true });
    await record(signIn, actor, "secondFactor.confirm");
    return confirmed.headers.getSetCookie();
  } catch (error) {
    throw libraryProblem(error);
  }
}

/** Gives the second factor up. @throws Problem invalid-request for a wrong password */
export async function removeSecondFactor(
  signIn: SignIn,
  actor: Actor,
  { headers }: Headed,
  password: string,
): Promise<Cookies> {
  try {
    const removed = await signIn.library.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true });
    await record(signIn, actor, "secondFactor.remove");
    return removed.headers.getSetCookie();
  } catch (error) {
    throw libraryProblem(error);
  }
}
