import { type Actor, organisationsFor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { type Organisation, organisationsNamed } from "./organisation.ts";

/** The organisations that somebody may see: those of the own roles and all below. */
export async function listOrganisations({ store }: Service, actor: Actor): Promise<readonly Organisation[]> {
  const { database } = store;
  return organisationsNamed(database, actor.region, await organisationsFor(database, actor, "organisation.read"));
}
