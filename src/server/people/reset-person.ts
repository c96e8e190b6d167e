import { appendAudit } from "../../store/index.ts";
import { createLink } from "../auth/links.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { passwordPath } from "./create-person.ts";
import { demandOver } from "./scope.ts";

/**
 * Takes password, second factor and sessions from a person, and returns the path of a one-time link for a new password.
 * @throws Problem not-found, denied
 */
export function resetPerson({ store, now }: Service, actor: Actor, person: string): Promise<string> {
  const { region } = actor;
  return store.database.transaction(async (queries) => {
    await demandOver(queries, actor, "person.write", person);
    const at = now();
    for (const table of ["session", "credential", "second_factor"])
      await queries.query(`delete from ${table} where person = $1`, [person]);
    await queries.query("update person set two_factor_enabled = false, updated_at = $2 where id = $1", [person, at]);
    const token = await createLink(queries, { region, purpose: "password", person, createdBy: actor.person }, at);
    await appendAudit(queries, {
      region,
      person: actor.person,
      action: "person.reset",
      target: `person/${person}`,
      at,
    });
    return passwordPath(token);
  });
}
