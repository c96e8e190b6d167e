import { appendAudit, appendEvent, publicationOf, type Queries, updatePublication } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Actor, isPermitted } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { type Action, DESK_PERMISSION, rowOf } from "./actions.ts";
import { type Publication, publicationFrom } from "./content.ts";
import { dayInChina } from "./deadline.ts";
import { judge, possibleIn } from "./machine.ts";
import { situationOf } from "./situation.ts";
import type { Desk, State } from "./states.ts";
import type { Acting, Change } from "./step.ts";
import { STEPS } from "./steps/index.ts";

/** Something that is to be done to a publication. */
export interface ActRequest {
  readonly publication: string;
  /** The number of events that the person saw. */
  readonly expected: number;
  /** What the step of the action asks for. */
  readonly input: unknown;
}

/**
 * A publication that somebody may see.
 * @throws Problem not-found
 */
export async function seenPublication(queries: Queries, actor: Actor, publication: string): Promise<Publication> {
  const row = await publicationOf(queries, { region: actor.region, publication });
  if (!row) throw new Problem("not-found", "没有这件公开，或者不在您的管理范围内");
  await demand(queries, actor, "publication.read", row.organisation);
  return publicationFrom(row);
}

/** Goes on only with the permission of the desk, or with one of the action's permissions where it is for none. */
async function demandAny(
  queries: Queries,
  actor: Actor,
  action: Action,
  desk: Desk | undefined,
  organisation: string,
): Promise<void> {
  if (desk !== undefined) return demand(queries, actor, DESK_PERMISSION[desk], organisation);
  const { permissions } = rowOf(action);
  for (const permission of permissions) if (await isPermitted(queries, actor, permission, organisation)) return;
  await demand(queries, actor, permissions[0], organisation);
}

function demandExpected({ events }: Publication, expected: number): void {
  if (events === expected) return;
  throw new Problem("stale-version", "别人在此之后已经处理过这件公开，请刷新后再办理", { extra: { events } });
}

async function demandPossible(
  queries: Queries,
  region: string,
  publication: Publication,
  action: Action,
  desk: Desk | undefined,
  today: string,
): Promise<State> {
  const verdict = judge(action, await situationOf(queries, region, publication, today), desk);
  if (verdict.possible) return verdict.state;
  const { state } = publication;
  throw new Problem("not-now", verdict.why, { extra: { state, possible: possibleIn(state) } });
}

async function write(
  queries: Queries,
  { actor, now, publication }: Acting,
  action: Action,
  next: State,
  change: Change,
): Promise<number> {
  const { region, person } = actor;
  const { state: from, revision, data } = publication;
  const key = { region, publication: publication.publication };
  await updatePublication(queries, region, {
    ...publication,
    state: next,
    revision: change.revision ?? revision,
    book: change.book ?? publication.book,
    version: change.version ?? publication.version,
    data: { ...data, ...change.data },
  });
  const number = await appendEvent(queries, key, {
    type: action,
    person,
    at: now,
    data: { from, to: next, revision: change.revision ?? revision, ...change.event },
  });
  await appendAudit(queries, {
    region,
    person,
    action: `publication.${action}`,
    target: `publication/${key.publication}`,
    detail: { event: number, from, to: next },
    at: now,
  });
  return number;
}

/**
 * Does one action of the workflow. What takes long is done first; then, in one transaction, the publication is held, judged
 * again and changed, with its event and its audit record. Returns the number of its events.
 * @throws Problem not-found, denied, stale-version, not-now, and what the step of the action says
 */
export async function act(service: Service, actor: Actor, action: Action, request: ActRequest): Promise<number> {
  const { database } = service.store;
  const { region } = actor;
  const step = STEPS[action];
  const publication = await seenPublication(database, actor, request.publication);
  const desk = step.deskOf(request.input);
  await demandAny(database, actor, action, desk, publication.organisation);
  demandExpected(publication, request.expected);
  const now = service.now();
  const today = dayInChina(now);
  await demandPossible(database, region, publication, action, desk, today);
  const apply = await step.begin({ service, actor, now, today, publication }, request.input);
  return database.transaction(async (queries) => {
    const row = await publicationOf(queries, { region, publication: request.publication }, { lock: true });
    if (!row) throw new Problem("not-found", "没有这件公开");
    const held = publicationFrom(row);
    demandExpected(held, request.expected);
    const next = await demandPossible(queries, region, held, action, desk, today);
    const change = await apply(queries, held, next);
    return write(queries, { service, actor, now, today, publication: held }, action, next, change);
  });
}
