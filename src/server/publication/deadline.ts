import type { OpeningDay, OpeningDocument, PublicationKind } from "../../store/index.ts";

/** Days after the approval within which the document has to be public (预算法第十四条). */
export const LEGAL_DAYS = 20;

const DAY = 86_400_000;

/** The day so many days after another one; days are 2026-03-20 and count by the calendar, holidays included. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day on which a moment falls in China, which has one time of day. */
export function dayInChina(moment: Date): string {
  return new Date(moment.getTime() + DAY / 3).toISOString().slice(0, 10);
}

/** Until when a document has to be public, and by what. */
export interface Deadline {
  readonly day: string;
  readonly by: "law" | "openingDay";
}

/**
 * Until when a document has to be public: within 20 days after the approval (预算法第十四条), the day after it being the first,
 * or on the region's day of joint publication (集中公开日), whichever is earlier. The approval is that of the finance bureau for
 * a department's document, and that of the department for a unit's (预算法实施条例第六条). A day of joint publication that
 * was over when the approval came binds nobody any more.
 */
export function deadlineOf(approvedOn: string, openingDay: string | null): Deadline {
  const legal = daysAfter(approvedOn, LEGAL_DAYS);
  if (openingDay !== null && openingDay > approvedOn && openingDay < legal)
    return { day: openingDay, by: "openingDay" };
  return { day: legal, by: "law" };
}

/** Which of the days of joint publication a document falls under. */
export function openingDocument(kind: PublicationKind): OpeningDocument {
  return kind === "finalAccounts" ? "finalAccounts" : "budget";
}

/** The region's day of joint publication for a document of a budget year; null where none is set. */
export function openingDayFor(days: readonly OpeningDay[], year: number, kind: PublicationKind): string | null {
  const document = openingDocument(kind);
  return days.find((day) => day.year === year && day.document === document)?.on ?? null;
}
