import type { LedgerEntry } from "../../check/index.ts";
import { answersOf, checkOf, type FindingAnswer, type GoneFinding, type StoredFinding } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { seenPublication } from "../publication/act.ts";
import { dayInChina } from "../publication/deadline.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { type FindingStatus, newestAnswers, statusOf, stops } from "./status.ts";

/** A finding with all that was said of it. */
export interface AnsweredFinding extends StoredFinding {
  readonly status: FindingStatus;
  /** Whether it has to be closed before the document is published. */
  readonly stops: boolean;
  readonly answers: readonly FindingAnswer[];
}

/** A check with how its findings stand. */
export interface CheckView {
  readonly number: number;
  readonly book: string;
  readonly version: number;
  readonly format: string;
  readonly at: string;
  readonly person: string;
  readonly findings: readonly AnsweredFinding[];
  readonly gone: readonly GoneFinding[];
  readonly ledger: readonly LedgerEntry[];
}

/**
 * The findings of a check of a publication, the newest where no number is given.
 * @throws Problem not-found
 */
export async function listFindings(
  service: Service,
  actor: Actor,
  name: string,
  number: number | null,
): Promise<CheckView> {
  const { database } = service.store;
  const { region } = actor;
  await seenPublication(database, actor, name);
  const check = await checkOf(database, { region, publication: name }, number);
  if (!check) throw new Problem("not-found", "还没有自查，或者没有这一次自查");
  const answers = await answersOf(database, region, [name]);
  const newest = newestAnswers(answers);
  const today = dayInChina(service.now());
  return {
    ...check,
    at: check.at.toISOString(),
    findings: check.findings.map((each) => ({
      ...each,
      status: statusOf(newest.get(each.finding), today),
      stops: stops({ severity: each.problem.severity, protects: each.protects }),
      answers: answers.filter(({ finding }) => finding === each.finding),
    })),
  };
}
