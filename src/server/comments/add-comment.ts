import { randomUUID } from "node:crypto";
import { ConceptSyntaxError, parseConcept, printConcept } from "../../concept/index.ts";
import { type CommentTarget, findingNames, addComment as keepComment } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { seenPublication } from "../publication/act.ts";
import { DESK_PERMISSION } from "../publication/actions.ts";
import { record } from "../publication/record.ts";
import type { Desk } from "../publication/states.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** Something to be said about a publication. */
export interface AddComment {
  readonly publication: string;
  readonly target: CommentTarget;
  readonly text: string;
  /** The desk for which it is said. */
  readonly desk?: Desk | undefined;
  /** Whether the desk does not approve until it is settled. */
  readonly blocking: boolean;
}

/** The target in its normal form. */
function normal(target: CommentTarget): CommentTarget {
  if (target.type !== "figure") return target;
  try {
    return { type: "figure", concept: printConcept(parseConcept(target.concept)) };
  } catch (error) {
    if (error instanceof ConceptSyntaxError) throw new Problem("invalid-request", "concept 应照抄数的口径");
    throw error;
  }
}

/**
 * Adds a comment on a figure, a finding or a paragraph, and returns its name with the number of the publication's events.
 * @throws Problem not-found, denied, invalid-request
 */
export async function addComment(
  service: Service,
  actor: Actor,
  { publication: name, target: given, text, desk, blocking }: AddComment,
): Promise<{ readonly comment: string; readonly events: number }> {
  const { database } = service.store;
  const { region, person } = actor;
  const { organisation } = await seenPublication(database, actor, name);
  await demand(database, actor, "comment.write", organisation);
  if (desk !== undefined) await demand(database, actor, DESK_PERMISSION[desk], organisation);
  if (blocking && desk === undefined) throw new Problem("invalid-request", "须处理的意见要写明是哪一方的");
  const target = normal(given);
  const comment = randomUUID();
  const key = { region, publication: name };
  const events = await record(service, actor, name, async (queries, _, at) => {
    if (target.type === "finding" && !(await findingNames(queries, key)).has(target.finding))
      throw new Problem("not-found", "没有这个问题");
    await keepComment(queries, key, { comment, target, text, person, at, desk: desk ?? null, blocking });
    return { type: "comment", data: { comment, target, desk: desk ?? null, blocking } };
  });
  return { comment, events };
}
