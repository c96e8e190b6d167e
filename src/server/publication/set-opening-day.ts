import {
  appendAudit,
  type OpeningDay,
  openingDaysOf,
  openPublications,
  type PublicationKind,
  setDeadline,
  writeOpeningDays,
} from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import { demandInRegion } from "../rights/demand-in-region.ts";
import type { Service } from "../service.ts";
import { deadlineOf, openingDayFor } from "./deadline.ts";

/** A day of joint publication (集中公开日), or null to take it back. */
export interface SetOpeningDay extends Omit<OpeningDay, "on"> {
  readonly on: string | null;
}

/**
 * Sets the region's day of joint publication for a budget year, and with it the deadlines of what is not published yet.
 * Returns how many deadlines changed hands.
 * @throws Problem denied
 */
export async function setOpeningDay(
  service: Service,
  actor: Actor,
  { year, document, on }: SetOpeningDay,
): Promise<number> {
  const { database } = service.store;
  const { region, person } = actor;
  await demandInRegion(database, actor, "settings.write");
  return database.transaction(async (queries) => {
    await queries.query("select region from region where region = $1 for update", [region]);
    const others = (await openingDaysOf(queries, region)).filter(
      (day) => day.year !== year || day.document !== document,
    );
    const days = on === null ? others : [...others, { year, document, on }];
    await writeOpeningDays(queries, region, days);
    const open = await openPublications(queries, region, year);
    for (const { publication, kind, approvedOn } of open) {
      const openingDay = openingDayFor(days, year, kind as PublicationKind);
      await setDeadline(queries, region, publication, deadlineOf(approvedOn, openingDay).day);
    }
    await appendAudit(queries, {
      region,
      person,
      action: "publication.setOpeningDay",
      target: `region/${region}`,
      detail: { year, document, on, publications: open.length },
      at: service.now(),
    });
    return open.length;
  });
}
