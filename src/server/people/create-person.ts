import { appendAudit } from "../../store/index.ts";
import { createLink } from "../auth/links.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Role } from "../rights/roles.ts";
import type { Service } from "../service.ts";
import { insertPerson, type NewPerson } from "./insert-person.ts";

/** Somebody with a first role. */
export interface CreatePerson extends NewPerson {
  readonly organisation: string;
  readonly role: Role;
}

/** A person who cannot sign in yet, and the path of the one-time link for setting the password. */
export interface CreatedPerson {
  readonly person: string;
  readonly link: string;
}

/** The path behind which a password is set. */
export function passwordPath(token: string): string {
  return `/setup?token=${token}`;
}

/**
 * Makes an account without a password; whoever has it opens the one-time link and sets one.
 * @throws Problem not-found, denied, invalid-request, conflict for a user name that is taken
 */
export function createPerson({ store, now }: Service, actor: Actor, input: CreatePerson): Promise<CreatedPerson> {
  const { region } = actor;
  const { organisation, role, ...newcomer } = input;
  return store.database.transaction(async (queries) => {
    await demand(queries, actor, "person.write", organisation);
    const at = now();
    const person = await insertPerson(queries, region, newcomer, at);
    await queries.query("insert into assignment (region, person, organisation, role) values ($1, $2, $3, $4)", [
      region,
      person,
      organisation,
      role,
    ]);
    const token = await createLink(queries, { region, purpose: "password", person, createdBy: actor.person }, at);
    const detail = { organisation, role };
    const target = `person/${person}`;
    await appendAudit(queries, { region, person: actor.person, action: "person.create", target, detail, at });
    return { person, link: passwordPath(token) };
  });
}
