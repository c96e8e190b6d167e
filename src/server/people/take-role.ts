import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import type { PersonRole } from "./give-role.ts";
import { demandAdministrator, holdRoles } from "./last-administrator.ts";

/** Takes a role from a person. @throws Problem not-found, denied, not-now for the last administrator */
export function takeRole(
  { store, now }: Service,
  actor: Actor,
  { person, organisation, role }: PersonRole,
): Promise<void> {
  const { region } = actor;
  return store.database.transaction(async (queries) => {
    await holdRoles(queries, region);
    await demand(queries, actor, "person.write", organisation);
    const taken = await queries.query(
      "delete from assignment where region = $1 and person = $2 and organisation = $3 and role = $4 returning role",
      [region, person, organisation, role],
    );
    if (taken.length === 0) throw new Problem("not-found", "这个人没有这个角色");
    if (role === "bureauAdministrator") await demandAdministrator(queries, region);
    const detail = { organisation, role };
    const target = `person/${person}`;
    await appendAudit(queries, { region, person: actor.person, action: "role.take", target, detail, at: now() });
  });
}
