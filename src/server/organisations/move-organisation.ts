import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Actor, pathUp } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { holdTree, organisationNamed, staleOrganisation } from "./organisation.ts";

/** An organisation, as it stood at a revision, and the one that it is to stand under. */
export interface MoveOrganisation {
  readonly organisation: string;
  readonly revision: number;
  readonly parent: string;
}

/** How many organisations may stand above one another. */
const DEEPEST = 8;

/**
 * Puts an organisation with all below it under another one and returns its new revision.
 * @throws Problem not-found, denied, stale-version, not-now where that would make a cycle or be too deep
 */
export function moveOrganisation({ store, now }: Service, actor: Actor, input: MoveOrganisation): Promise<number> {
  const { region, person } = actor;
  const { organisation, revision, parent } = input;
  return store.database.transaction(async (queries) => {
    await holdTree(queries, region);
    const before = await organisationNamed(queries, region, organisation);
    await organisationNamed(queries, region, parent);
    await demand(queries, actor, "organisation.write", organisation);
    await demand(queries, actor, "organisation.write", parent);
    if (before.revision !== revision) throw staleOrganisation(before.revision);
    if (before.parent === null) throw new Problem("not-now", "最上级的单位不能移动");
    const above = await pathUp(queries, region, parent);
    if (above.includes(organisation)) throw new Problem("not-now", "不能移到自己或者自己的下级之下");
    if (above.length >= DEEPEST) throw new Problem("not-now", `单位最多 ${DEEPEST} 级`);
    await queries.query(
      "update organisation set parent = $3, revision = revision + 1 where region = $1 and organisation = $2",
      [region, organisation, parent],
    );
    const target = `organisation/${organisation}`;
    const detail = { before: before.parent, after: parent };
    await appendAudit(queries, { region, person, action: "organisation.move", target, detail, at: now() });
    return revision + 1;
  });
}
