import { appendAudit, appendEvent, publicationOf, type Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { type Publication, publicationFrom } from "./content.ts";

/** What somebody did beside the workflow: a comment, an answer. */
export interface Recorded {
  readonly type: string;
  readonly data: object;
}

/**
 * Writes something about a publication that does not move it, in one transaction with its event and its audit record; it is
 * held meanwhile. Nothing is written about what is archived. Returns the number of its events.
 * @throws Problem not-found, not-now, and what `work` says
 */
export function record(
  service: Service,
  { region, person }: Actor,
  publication: string,
  work: (queries: Queries, publication: Publication, now: Date) => Promise<Recorded>,
): Promise<number> {
  return service.store.database.transaction(async (queries) => {
    const row = await publicationOf(queries, { region, publication }, { lock: true });
    if (!row) throw new Problem("not-found", "没有这件公开");
    const held = publicationFrom(row);
    if (held.state === "archived") throw new Problem("not-now", "这件公开已经归档，不能再改动");
    const now = service.now();
    const { type, data } = await work(queries, held, now);
    const number = await appendEvent(queries, { region, publication }, { type, person, at: now, data });
    await appendAudit(queries, {
      region,
      person,
      action: `publication.${type}`,
      target: `publication/${publication}`,
      detail: { event: number },
      at: now,
    });
    return number;
  });
}
