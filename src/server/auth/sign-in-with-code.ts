import { appendAudit } from "../../store/index.ts";
import { attemptSucceeded } from "./attempts.ts";
import { libraryProblem } from "./library-problem.ts";
import type { Caller, Cookies, SignIn } from "./sign-in.ts";

/** The second step: a code of the authenticator, or one of the codes that were kept for the case that it is lost. */
export interface CodeSignIn {
  readonly kind: "totp" | "backup";
  readonly code: string;
}

/**
 * Ends signing in with the second factor.
 * @throws Problem not-signed-in, or too-many-requests
 */
export async function signInWithCode(signIn: SignIn, caller: Caller, { kind, code }: CodeSignIn): Promise<Cookies> {
  const { api } = signIn.library;
  const { store, now } = signIn.service;
  const request = { body: { code: code.trim() }, headers: caller.headers, returnHeaders: true } as const;
  try {
    const { headers, response } = kind === "totp" ? await api.verifyTOTP(request) : await api.verifyBackupCode(request);
    await store.database.transaction(async (queries) => {
      const { id } = response.user;
      const sql = "select region, username from person where id = $1";
      const [person] = await queries.query<{ region: string; username: string }>(sql, [id]);
      if (!person) return;
      const { region, username } = person;
      await attemptSucceeded(queries, { region, kind: "account", key: username });
      await attemptSucceeded(queries, { region: signIn.region, kind: "address", key: caller.address });
      const detail = { secondFactor: kind };
      await appendAudit(queries, {
        region,
        person: id,
        action: "signIn.succeeded",
        target: `person/${id}`,
        detail,
        at: now(),
      });
    });
    return headers.getSetCookie();
  } catch (error) {
    const problem = libraryProblem(error);
    const { region } = signIn;
    const entry = { region, person: "nobody", action: "signIn.codeFailed", target: "person/nobody", at: now() };
    await store.database.transaction((queries) => appendAudit(queries, entry));
    throw problem;
  }
}
