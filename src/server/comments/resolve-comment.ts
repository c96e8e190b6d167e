import { resolveComment as closeComment, commentsOf } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { seenPublication } from "../publication/act.ts";
import { DESK_PERMISSION } from "../publication/actions.ts";
import { record } from "../publication/record.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** Which comment is settled, and how. */
export interface ResolveComment {
  readonly publication: string;
  readonly comment: string;
  readonly resolution?: string | undefined;
}

/**
 * Settles a comment. One that a desk made is the desk's to settle, any other that of whoever may comment. Returns the number of
 * the publication's events.
 * @throws Problem not-found, denied; not-now where it is settled already
 */
export async function resolveComment(
  service: Service,
  actor: Actor,
  { publication: name, comment, resolution }: ResolveComment,
): Promise<number> {
  const { database } = service.store;
  const { region, person } = actor;
  const { organisation } = await seenPublication(database, actor, name);
  await demand(database, actor, "comment.write", organisation);
  const key = { region, publication: name };
  const found = (await commentsOf(database, key)).find((each) => each.comment === comment);
  if (!found) throw new Problem("not-found", "没有这条意见");
  if (found.desk !== null) await demand(database, actor, DESK_PERMISSION[found.desk], organisation);
  return record(service, actor, name, async (queries, _, at) => {
    if (!(await closeComment(queries, key, { comment, person, at, resolution: resolution ?? null })))
      throw new Problem("not-now", "这条意见已经办结");
    return { type: "resolveComment", data: { comment } };
  });
}
