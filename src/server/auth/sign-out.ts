import { appendAudit } from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import { sessionToken } from "./authenticate.ts";
import type { Caller, Cookies, SignIn } from "./sign-in.ts";

/** Ends the session of a request, or with `elsewhere` all others of the same person. */
export async function signOut(
  signIn: SignIn,
  actor: Actor,
  { headers }: Pick<Caller, "headers">,
  { elsewhere = false }: { readonly elsewhere?: boolean } = {},
): Promise<Cookies> {
  const token = (await sessionToken(signIn, headers)) ?? "";
  const { store, now } = signIn.service;
  const { region, person } = actor;
  await store.database.transaction(async (queries) => {
    await queries.query(`delete from session where person = $1 and token ${elsewhere ? "<>" : "="} $2`, [
      person,
      token,
    ]);
    const action = elsewhere ? "signIn.endedElsewhere" : "signIn.ended";
    await appendAudit(queries, { region, person, action, target: `person/${person}`, at: now() });
  });
  if (elsewhere) return [];
  return [`${signIn.cookie}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${signIn.https ? "; Secure" : ""}`];
}
