import { printConcept } from "../concept/index.ts";
import { tableName } from "../understand/index.ts";
import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";

/**
 * What a broken relation is known by when the document is published anew with other pages, lines and values. `about` is
 * the concept of the number that the relation is about (`concept/v1?…`), or, for what is no matter of numbers, the section and
 * a hash of what is said there (`section:收入预算情况#1a2b3c4d`).
 */
export interface Identity {
  readonly rule: string;
  readonly about: string;
}

/** The identity as one text: change-rate concept/v1?…. */
export function identityText({ rule, about }: Identity): string {
  return `${rule} ${about}`;
}

/** The name of a section without number, year and dots, as it stays from version to version. */
export function sectionName(title: string): string {
  return tableName(title);
}

/** The identity of a finding that stands in the section with this heading or table title. */
export function identityOf({ rule, key, figures }: Finding, section: string): Identity {
  const [main] = figures ?? [];
  if (main?.concept.measure !== undefined) return { rule, about: printConcept(main.concept) };
  return { rule, about: `section:${sectionName(section)}#${fingerprint(key)}` };
}
