import { appendAudit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { holdTree, organisationNamed, staleOrganisation } from "./organisation.ts";

/** Another name or code for an organisation, as it stood at a revision. */
export interface RenameOrganisation {
  readonly organisation: string;
  readonly revision: number;
  readonly name: string;
  readonly code: string | null;
}

/**
 * Gives an organisation another name and code and returns its new revision.
 * @throws Problem not-found, denied, stale-version, conflict for a code that is taken
 */
export function renameOrganisation({ store, now }: Service, actor: Actor, input: RenameOrganisation): Promise<number> {
  const { region, person } = actor;
  const { organisation, revision, name, code } = input;
  return store.database.transaction(async (queries) => {
    await holdTree(queries, region);
    const before = await organisationNamed(queries, region, organisation);
    await demand(queries, actor, "organisation.write", organisation);
    if (before.revision !== revision) throw staleOrganisation(before.revision);
    const others = await queries.query(
      "select 1 from organisation where region = $1 and code = $2 and organisation <> $3",
      [region, code, organisation],
    );
    if (others.length > 0) throw new Problem("conflict", `单位代码 ${code ?? ""} 已经使用`);
    await queries.query(
      "update organisation set name = $3, code = $4, revision = revision + 1 where region = $1 and organisation = $2",
      [region, organisation, name, code],
    );
    const target = `organisation/${organisation}`;
    const detail = { before: before.name, after: name };
    await appendAudit(queries, { region, person, action: "organisation.rename", target, detail, at: now() });
    return revision + 1;
  });
}
