import { appendAudit } from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { demandAdministrator, holdRoles } from "./last-administrator.ts";
import { demandOver } from "./scope.ts";

/**
 * Keeps a person from signing in and ends all sessions, or allows it again. The account and what it did stay.
 * @throws Problem not-found, denied, not-now for the last administrator
 */
export function setDisabled(
  { store, now }: Service,
  actor: Actor,
  { person, disabled }: { readonly person: string; readonly disabled: boolean },
): Promise<void> {
  const { region } = actor;
  return store.database.transaction(async (queries) => {
    await holdRoles(queries, region);
    await demandOver(queries, actor, "person.write", person);
    const at = now();
    await queries.query("update person set disabled_at = $3, updated_at = $4 where region = $1 and id = $2", [
      region,
      person,
      disabled ? at : null,
      at,
    ]);
    if (disabled) {
      await queries.query("delete from session where person = $1", [person]);
      await demandAdministrator(queries, region);
    }
    const action = disabled ? "person.disable" : "person.enable";
    await appendAudit(queries, { region, person: actor.person, action, target: `person/${person}`, at });
  });
}
