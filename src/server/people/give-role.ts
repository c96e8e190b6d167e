import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor, Assignment } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** A role of a person in an organisation. */
export interface PersonRole extends Assignment {
  readonly person: string;
}

/** Gives a person a role in an organisation and all below it. @throws Problem not-found, denied */
export function giveRole(
  { store, now }: Service,
  actor: Actor,
  { person, organisation, role }: PersonRole,
): Promise<void> {
  const { region } = actor;
  return store.database.transaction(async (queries) => {
    await demand(queries, actor, "person.write", organisation);
    const known = await queries.query("select 1 from person where region = $1 and id = $2", [region, person]);
    if (known.length === 0) throw new Problem("not-found", "没有这个人");
    const added = await queries.query(
      `insert into assignment (region, person, organisation, role) values ($1, $2, $3, $4)
       on conflict do nothing returning role`,
      [region, person, organisation, role],
    );
    if (added.length === 0) return;
    const detail = { organisation, role };
    const target = `person/${person}`;
    await appendAudit(queries, { region, person: actor.person, action: "role.give", target, detail, at: now() });
  });
}
