import type { Role } from "./roles.ts";

const CLERK: readonly Role[] = ["unitClerk"];
const UNIT: readonly Role[] = ["unitClerk", "unitApprover", "secrecyReviewer"];
const REVIEWERS: readonly Role[] = ["department", "bureauReviewer"];
const ADMINISTRATOR: readonly Role[] = ["bureauAdministrator"];
const ALL: readonly Role[] = [...UNIT, ...REVIEWERS, "bureauAdministrator", "auditor"];

/**
 * What there is to be permitted, and to whom. A role counts in the organisation it was given for and in all below it, so that
 * the bureau's reviewer may look at every unit and a clerk at no other one. What is not listed is nobody's.
 */
export const PERMISSIONS = {
  "organisation.read": ALL,
  "organisation.write": ADMINISTRATOR,
  "person.read": ["bureauAdministrator", "auditor"],
  "person.write": ADMINISTRATOR,
  "settings.write": ADMINISTRATOR,
  "book.read": ALL,
  "book.create": CLERK,
  "book.edit": CLERK,
  "document.read": ALL,
  "document.upload": ["unitClerk", ...REVIEWERS],
  "check.run": [...UNIT, ...REVIEWERS],
  "publication.read": ALL,
  "publication.create": ["unitClerk", "department", "bureauReviewer"],
  "publication.draft": CLERK,
  "publication.secrecyReview": ["secrecyReviewer"],
  "publication.sign": ["unitApprover"],
  "publication.recordPaper": ["unitClerk", "department"],
  "publication.departmentReview": ["department"],
  "publication.bureauReview": ["bureauReviewer"],
  "publication.publish": ["unitClerk", "unitApprover"],
  "publication.archive": ["bureauReviewer", "bureauAdministrator"],
  "publication.override": ["unitApprover"],
  "publication.overrideSecrecy": ["secrecyReviewer"],
  "comment.write": [...UNIT, ...REVIEWERS],
  "finding.answer": ["unitClerk", "unitApprover"],
  "finding.waive": REVIEWERS,
  "audit.read": ["bureauAdministrator", "auditor"],
  "job.read": ALL,
} as const satisfies { readonly [permission: string]: readonly Role[] };

export type Permission = keyof typeof PERMISSIONS;
