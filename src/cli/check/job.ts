import type { DocumentReport, Waiver } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import type { Input } from "../inputs.ts";
import type { Profile } from "./profile.ts";
import type { ReportKind } from "./reports/kinds.ts";
import type { MadeReports } from "./reports/made.ts";
import type { SourceDocuments } from "./sources.ts";

/** A disclosure to check: the files that it was published in, and those of the units that it consolidates. */
export interface Job {
  readonly files: readonly Input[];
  readonly units: readonly (readonly Input[])[];
}

/** What came of one disclosure; plain data, so that it can come from another process. */
export type Checked =
  | {
      readonly name: string;
      readonly report: DocumentReport;
      readonly text: string;
      readonly profile: Profile;
      /** Which of the waivers some problem of the document has, by their place in the list. */
      readonly waivers: readonly number[];
      /** The reports that the settings ask for; null where they ask for none. */
      readonly made: MadeReports | null;
    }
  | { readonly name: string; readonly problem: string };

/** What checking needs besides the files; plain data as well. */
export interface CheckSettings {
  readonly limits: Partial<ReadLimits>;
  readonly sources: SourceDocuments;
  /** Whether the text tells how long each rule took. */
  readonly timing: boolean;
  /** Whether the text has the ledger line by line. */
  readonly ledger: boolean;
  readonly waivers: readonly Waiver[];
  /** The day that waivers expire by. */
  readonly today: string;
  /** The path of the configuration; null where there is none. */
  readonly config: string | null;
  readonly reports: readonly ReportKind[];
}

/** Checks disclosures, in this process or in others. */
export interface Checker {
  /** Checks a disclosure when its turn comes. A file that cannot be read gives the reason. @throws a defect of the program */
  readonly check: (job: Job) => Promise<Checked>;
  readonly close: () => void;
}
