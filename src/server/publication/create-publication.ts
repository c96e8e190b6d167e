import { randomUUID } from "node:crypto";
import {
  addPublication,
  appendAudit,
  appendEvent,
  openingDaysOf,
  organisationOf,
  type PublicationKind,
} from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { acceptedDocument } from "./accepted-document.ts";
import { newContent } from "./content.ts";
import { dayInChina, deadlineOf, openingDayFor } from "./deadline.ts";

/** The reply to a budget or final account (批复) that a document has to be published after. */
export interface CreatePublication {
  readonly organisation: string;
  readonly year: number;
  readonly kind: PublicationKind;
  /** The day of the reply: of the finance bureau to a department, of the department to its unit. */
  readonly approvedOn: string;
  readonly documentNumber?: string | undefined;
  /** The uploaded reply. */
  readonly document?: string | undefined;
}

/**
 * Begins the publication of an organisation's document: the approval was received. Returns its name.
 * @throws Problem not-found, denied, invalid-request; conflict where there is one of the same year and kind
 */
export async function createPublication(
  service: Service,
  actor: Actor,
  { organisation, year, kind, approvedOn, documentNumber, document }: CreatePublication,
): Promise<string> {
  const { database } = service.store;
  const { region, person } = actor;
  await demand(database, actor, "publication.create", organisation);
  const owner = await organisationOf(database, region, organisation);
  if (kind === "departmentBudget" && owner?.kind === "unit")
    throw new Problem("invalid-request", "部门预算由主管部门公开，所属单位公开的是单位预算");
  const now = service.now();
  if (approvedOn > dayInChina(now)) throw new Problem("invalid-request", "批复日期在今天以后");
  if (document !== undefined) await acceptedDocument(database, actor, organisation, document);
  const publication = randomUUID();
  return database.transaction(async (queries) => {
    const openingDay = openingDayFor(await openingDaysOf(queries, region), year, kind);
    const deadline = deadlineOf(approvedOn, openingDay);
    const approval = { documentNumber: documentNumber ?? null, document: document ?? null };
    const added = await addPublication(queries, region, {
      publication,
      organisation,
      year,
      kind,
      state: "approvalReceived",
      revision: 1,
      book: null,
      version: null,
      approvedOn,
      deadline: deadline.day,
      data: newContent(approval),
      events: 0,
    });
    if (!added) throw new Problem("conflict", `这个单位 ${year} 年的这份公开已经建立`);
    await appendEvent(
      queries,
      { region, publication },
      { type: "create", person, at: now, data: { organisation, year, kind, approvedOn, deadline, ...approval } },
    );
    await appendAudit(queries, {
      region,
      person,
      action: "publication.create",
      target: `publication/${publication}`,
      detail: { organisation, year, kind },
      at: now,
    });
    return publication;
  });
}
