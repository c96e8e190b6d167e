import type { PublicationRow } from "../../store/index.ts";
import type { Desk, State } from "./states.ts";

/** The reply to the budget (批复), as it was received. */
export interface Approval {
  /** 某财预〔2026〕5号. */
  readonly documentNumber: string | null;
  /** The uploaded file. */
  readonly document: string | null;
}

/** What one desk decided, and what it asks for. */
export interface Decision {
  readonly decision: "approved" | "asked";
  readonly person: string;
  readonly at: string;
  readonly reason: string | null;
  /** What is to be changed, one thing each. */
  readonly requests: readonly string[];
  /** Its comments that were open when it decided. */
  readonly comments: readonly string[];
}

/** Why a publication went back to the unit: the joint list of the desks, or the reason of one person. */
export interface Return {
  readonly from: State;
  readonly revision: number;
  readonly at: string;
  /** The person who returned it; null for the joint list, whose desks are named in it. */
  readonly person: string | null;
  readonly reason: string | null;
  readonly desks: { readonly [D in Desk]?: Decision };
}

/** An approval on paper, entered by somebody else. */
export interface Paper {
  readonly signer: string;
  readonly signedOn: string;
  /** The scan. */
  readonly document: string;
}

/** Who let a revision pass a step; with `paper`, `person` is who entered it. */
export interface Signature {
  readonly step: "secrecyReview" | "signing";
  readonly person: string;
  readonly at: string;
  readonly paper: Paper | null;
}

/** A file of the package. */
export interface FinalFile {
  readonly name: string;
  readonly role: "document" | "page" | "form" | "manifest";
  /** SHA-256, by which the file is kept. */
  readonly sha256: string;
}

/** What was finalised: one version of the book, and the package that was made of it. */
export interface Final {
  readonly book: string;
  readonly version: number;
  readonly format: string;
  /** The short code that stands on the forms. */
  readonly code: string;
  /** SHA-256 of the package's manifest, which lists the digest of every file. */
  readonly digest: string;
  readonly files: readonly FinalFile[];
}

/** What was published; a later revision does not replace it. */
export interface PublishedRevision extends Final {
  readonly revision: number;
  readonly address: string;
  readonly publishedOn: string;
  readonly note: string | null;
}

/** What a publication holds besides its columns. */
export interface Content {
  readonly approval: Approval;
  /** The number of its newest check. */
  readonly check: number | null;
  readonly decisions: { readonly [D in Desk]?: Decision };
  /** The last return; it stays until the desks have all approved. */
  readonly returned: Return | null;
  readonly signatures: readonly Signature[];
  readonly final: Final | null;
  readonly published: readonly PublishedRevision[];
  /** Why it is being corrected. */
  readonly correction: string | null;
}

/** A publication with its content typed. */
export interface Publication extends Omit<PublicationRow, "state" | "data"> {
  readonly state: State;
  readonly data: Content;
}

/** The content of a new publication. */
export function newContent(approval: Approval): Content {
  return {
    approval,
    check: null,
    decisions: {},
    returned: null,
    signatures: [],
    final: null,
    published: [],
    correction: null,
  };
}

/** A row as the workflow wrote it. */
export function publicationFrom(row: PublicationRow): Publication {
  return { ...row, state: row.state as State, data: row.data as Content };
}
