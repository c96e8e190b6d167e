import { appendAudit } from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { holdTree, insertOrganisation, type NewOrganisation, organisationNamed } from "./organisation.ts";

/**
 * Puts a new organisation under another one and returns its identifier.
 * @throws Problem not-found, denied, conflict
 */
export function createOrganisation({ store, now }: Service, actor: Actor, input: NewOrganisation): Promise<string> {
  const { region, person } = actor;
  return store.database.transaction(async (queries) => {
    await holdTree(queries, region);
    await organisationNamed(queries, region, input.parent);
    await demand(queries, actor, "organisation.write", input.parent);
    const organisation = await insertOrganisation(queries, region, input);
    const target = `organisation/${organisation}`;
    const detail = { parent: input.parent, kind: input.kind };
    await appendAudit(queries, { region, person, action: "organisation.create", target, detail, at: now() });
    return organisation;
  });
}
