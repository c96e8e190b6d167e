import type { Place, ReadingNote } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Correction } from "../diagnosis/index.ts";
import type { CheckResult } from "../engine.ts";
import type { Problem } from "../problem.ts";
import type { DocumentReport, FindingsReport } from "./contract.ts";
import { shortened } from "./excerpt.ts";
import { FINDINGS_VERSION } from "./version.ts";

type ReportedProblem = DocumentReport["problems"][number];

function reportedPlace(place: Place): ReportedProblem["places"][number] {
  const { file, line, column, page, box, cell, quote } = shortened(place);
  return {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(page !== undefined && { page }),
    ...(box !== undefined && { box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom } }),
    ...(cell !== undefined && { cell }),
    quote,
  };
}

function reportedCorrection({
  places,
  value,
}: Correction): NonNullable<ReportedProblem["alternatives"]>[number][number] {
  return { places: places.map(reportedPlace), ...(value !== undefined && { value }) };
}

function reportedProblem({ suspects, evidence, ...said }: Problem): ReportedProblem {
  return {
    id: said.id,
    rule: said.rule,
    severity: said.severity,
    message: said.message,
    places: [...suspects, ...evidence].map(reportedPlace),
    ...(said.arithmetic !== undefined && { arithmetic: said.arithmetic }),
    ...(said.likeliest !== undefined && { likeliest: said.likeliest }),
    ...(said.alternatives && { alternatives: said.alternatives.map((each) => each.map(reportedCorrection)) }),
    ...(said.basis !== undefined && { basis: said.basis }),
    identities: said.identities.map(({ rule, about }) => ({ rule, about })),
    section: said.section,
    ...(said.waiver && { waiver: { ...said.waiver } }),
  };
}

function reportedNote({ code, message, page }: ReadingNote): DocumentReport["notes"][number] {
  return { code, message, ...(page !== undefined && { page }) };
}

/** The result of one document as the published contract has it: suspects first, then evidence, quotes cut to size. */
export function documentReport(document: Understanding, result: CheckResult): DocumentReport {
  const { file, files } = document.disclosure;
  return {
    file,
    ...(files && { files: [...files] }),
    kind: document.kind,
    year: document.year,
    body: document.body,
    figures: document.figures.length,
    relationsHeld: result.relationsHeld,
    notes: (document.disclosure.notes ?? []).map(reportedNote),
    problems: result.problems.map(reportedProblem),
    ledger: result.ledger.map((entry) => ({ ...entry })),
  };
}

/** The published report over documents; `version` is that of docs/findings.schema.json. */
export function findingsReportOf(documents: readonly DocumentReport[]): FindingsReport {
  return { version: FINDINGS_VERSION, documents: [...documents] };
}
