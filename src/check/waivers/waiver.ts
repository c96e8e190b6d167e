/** Whether a problem is accepted as it is (豁免), or the unit says that it is none (有争议). */
export type WaiverKind = "waive" | "dispute";

/** Why a problem does not count, who said so, and until when. */
export interface Waiver {
  readonly kind: WaiverKind;
  /** The rule and what the problem is about: an identity of the problem, as reports print it. */
  readonly rule: string;
  readonly about: string;
  /** Whose problem it is, as the document calls itself; every body's when it is not given. */
  readonly body?: string;
  /** The document's year; every year's when it is not given. */
  readonly year?: number;
  readonly reason: string;
  /** The office of the person who decided: 预算股审核, 单位财务. No private name. */
  readonly role: string;
  /** The last day on which it holds, 2026-12-31. */
  readonly expires: string;
}

/** A waiver that a problem has; an expired one no longer keeps it from counting. */
export interface AppliedWaiver {
  readonly kind: WaiverKind;
  readonly reason: string;
  readonly role: string;
  readonly expires: string;
  readonly expired: boolean;
}
