import { answersOf, checkOf, commentsOf, organisationOf } from "../../store/index.ts";
import { newestAnswers, statusOf } from "../findings/status.ts";
import { type Actor, pathUp } from "../rights/actor.ts";
import { PERMISSIONS, type Permission } from "../rights/permissions.ts";
import type { Role } from "../rights/roles.ts";
import type { Service } from "../service.ts";
import { seenPublication } from "./act.ts";
import type { Content, Publication } from "./content.ts";
import { dayInChina } from "./deadline.ts";
import { actionsNow, type OpenAction, type Situation } from "./machine.ts";
import { situationOf } from "./situation.ts";
import { STATE_NAMES } from "./states.ts";
import { type Tally, tally } from "./tally.ts";

/** A publication as its page shows it, with what this person may do now. */
export interface PublicationView extends Omit<Publication, "data">, Omit<Content, "check"> {
  readonly organisationName: string;
  readonly stateName: string;
  /** Days until the deadline; negative when it is over. Null once published, or without one. */
  readonly daysLeft: number | null;
  readonly check: {
    readonly number: number;
    readonly version: number;
    readonly current: boolean;
    readonly at: string;
  } | null;
  readonly problems: Tally;
  readonly stopping: Situation["open"];
  readonly openComments: number;
  readonly actions: readonly OpenAction[];
}

const DAY = 86_400_000;

/** Days from one day to another; days are 2026-03-20. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The days that are left for a first publication. */
export function daysLeftOf({ deadline, data }: Pick<Publication, "deadline" | "data">, today: string): number | null {
  return deadline === null || data.published.length > 0 ? null : daysBetween(today, deadline);
}

/** The permissions that somebody has in an organisation: the way up to the bureau is asked for once. */
async function permissionsIn(service: Service, actor: Actor, organisation: string): Promise<ReadonlySet<Permission>> {
  const path = await pathUp(service.store.database, actor.region, organisation);
  const roles = actor.assignments.filter((each) => path.includes(each.organisation)).map(({ role }) => role);
  const isHeld = (permission: Permission) => PERMISSIONS[permission].some((role: Role) => roles.includes(role));
  const names = Object.keys(PERMISSIONS) as Permission[];
  return new Set(names.filter((permission) => permission.startsWith("publication.") && isHeld(permission)));
}

/**
 * A publication with its state, what stands in its way, and the actions that this person may do now.
 * @throws Problem not-found
 */
export async function viewPublication(service: Service, actor: Actor, name: string): Promise<PublicationView> {
  const { database } = service.store;
  const { region } = actor;
  const publication = await seenPublication(database, actor, name);
  const { data, organisation, state } = publication;
  const today = dayInChina(service.now());
  const key = { region, publication: name };
  const situation = await situationOf(database, region, publication, today);
  const check = data.check === null ? null : await checkOf(database, key, data.check);
  const answers = newestAnswers(await answersOf(database, region, [name]));
  const comments = await commentsOf(database, key);
  const held = await permissionsIn(service, actor, organisation);
  const { data: _, ...columns } = publication;
  return {
    ...columns,
    ...data,
    organisationName: (await organisationOf(database, region, organisation))?.name ?? organisation,
    stateName: STATE_NAMES[state],
    daysLeft: daysLeftOf(publication, today),
    check: check && {
      number: check.number,
      version: check.version,
      current: situation.checkIsCurrent,
      at: check.at.toISOString(),
    },
    problems: tally(
      (check?.findings ?? []).map(({ finding, problem }) => ({
        severity: problem.severity,
        status: statusOf(answers.get(finding), today),
      })),
    ),
    stopping: situation.open,
    openComments: comments.filter(({ resolvedAt }) => resolvedAt === null).length,
    actions: actionsNow(situation, (permission) => held.has(permission)),
  };
}
