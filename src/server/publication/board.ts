import {
  answersOf,
  countByState,
  foundByLatest,
  NO_DEADLINE,
  type PublicationSearch,
  searchPublications,
} from "../../store/index.ts";
import { newestAnswers, statusOf } from "../findings/status.ts";
import { Problem } from "../problem.ts";
import { type Actor, organisationsFor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { type Publication, publicationFrom } from "./content.ts";
import { dayInChina } from "./deadline.ts";
import { STATE_NAMES, type State } from "./states.ts";
import { type Tally, tally } from "./tally.ts";
import { daysLeftOf } from "./view.ts";

/** A line of the board. */
export interface BoardRow
  extends Pick<
    Publication,
    "publication" | "organisation" | "year" | "kind" | "state" | "revision" | "approvedOn" | "deadline" | "events"
  > {
  readonly stateName: string;
  readonly daysLeft: number | null;
  readonly problems: Tally;
}

/** What a page of the board shows; `next` is where the following page begins, null on the last one. */
export interface Board {
  readonly publications: readonly BoardRow[];
  readonly states: readonly { readonly state: State; readonly name: string; readonly count: number }[];
  readonly next: string | null;
}

/** What narrows the board. */
export interface BoardQuery extends Omit<PublicationSearch, "organisations" | "after" | "states"> {
  readonly organisation?: string;
  readonly state?: State;
  readonly after?: string;
}

function placeAfter(text: string): { deadline: string; publication: string } {
  const [, deadline, publication] = /^(\d{4}-\d\d-\d\d)~([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (deadline === undefined || publication === undefined)
    throw new Problem("invalid-request", "after 应照抄上一页的 next");
  return { deadline, publication };
}

/** The publications that somebody may see, those due first, with what the last check left to do. */
export async function board(service: Service, actor: Actor, query: BoardQuery): Promise<Board> {
  const { database } = service.store;
  const { region } = actor;
  const { organisation, state, after, limit, ...narrow } = query;
  const seen = await organisationsFor(database, actor, "publication.read");
  const organisations = organisation === undefined ? seen : seen.filter((each) => each === organisation);
  const rows = await searchPublications(database, region, {
    organisations,
    ...narrow,
    ...(state !== undefined && { states: [state] }),
    ...(after !== undefined && { after: placeAfter(after) }),
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit).map(publicationFrom);
  const names = shown.map(({ publication }) => publication);
  const found = await foundByLatest(database, region, names);
  const answers = await answersOf(database, region, names);
  const today = dayInChina(service.now());
  const problemsOf = (name: string) => {
    const newest = newestAnswers(answers.filter(({ publication }) => publication === name));
    const own = found.filter(({ publication }) => publication === name);
    return tally(own.map(({ finding, severity }) => ({ severity, status: statusOf(newest.get(finding), today) })));
  };
  const last = shown.at(-1);
  const counts = await countByState(database, region, organisations, query.year ?? null);
  return {
    publications: shown.map((each) => {
      const { publication, year, kind, revision, approvedOn, deadline, events } = each;
      return {
        publication,
        organisation: each.organisation,
        year,
        kind,
        state: each.state,
        stateName: STATE_NAMES[each.state],
        revision,
        approvedOn,
        deadline,
        daysLeft: daysLeftOf(each, today),
        events,
        problems: problemsOf(publication),
      };
    }),
    states: counts.map(({ state: each, count }) => ({
      state: each as State,
      name: STATE_NAMES[each as State],
      count,
    })),
    next: last && rows.length > limit ? `${last.deadline ?? NO_DEADLINE}~${last.publication}` : null,
  };
}
