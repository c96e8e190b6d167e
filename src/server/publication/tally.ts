import type { Severity } from "../../check/index.ts";
import { type FindingStatus, isClosed } from "../findings/status.ts";

/** Problems by severity that are still to be dealt with, and how many were waived or let pass. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly closed: number;
}

/** Counts findings by what is left to do. */
export function tally(findings: readonly { readonly severity: Severity; readonly status: FindingStatus }[]): Tally {
  const open = findings.filter(({ status }) => !isClosed(status));
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info"), closed: findings.length - open.length };
}
