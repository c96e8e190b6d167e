import { isSameMember } from "../../check/index.ts";
import type { Profile } from "./profile.ts";
import { publisherOf, sameAccounts, sameBody } from "./same-body.ts";

/** Whether a file of tables can be a part of the disclosure that a file of text begins. */
function belongsTo(tables: Profile, text: Profile, bodies: ReadonlySet<string>): boolean {
  if (!sameAccounts(tables.kind, text.kind)) return false;
  if (publisherOf(tables.kind) === "unit" && publisherOf(text.kind) === "department") return false;
  if (tables.year !== null && tables.year !== text.year) return false;
  if (tables.subjects.some((subject) => text.subjects.includes(subject))) return false;
  if (tables.body !== null) return text.body !== null && sameBody(tables.body, text.body);
  return bodies.size <= 1;
}

/**
 * Which files of one folder are one disclosure: a text (说明) and the files of tables (附表, 绩效目标) of the same body and year
 * that repeat none of its tables. Where a file could belong to several texts, or two files of tables repeat each other,
 * all stay by themselves, as do several texts of one body, which are versions of each other.
 *
 * @param profiles one a file; null for a file that could not be read
 * @returns the files' indices, a group each, text first, in the order of the files
 */
export function groupsOf(profiles: readonly (Profile | null)[]): number[][] {
  const bodies = new Set(profiles.flatMap((profile) => profile?.body ?? []));
  const texts = [...profiles.entries()].flatMap(([index, profile]) => (profile?.narrative ? [{ index, profile }] : []));
  const parts = new Map<number, number[]>(texts.map(({ index }) => [index, []]));
  for (const [index, profile] of profiles.entries()) {
    if (!profile || profile.narrative || profile.tables === 0) continue;
    const fitting = texts.filter(({ profile: text }) => belongsTo(profile, text, bodies));
    const [only] = fitting;
    if (only && fitting.length === 1) parts.get(only.index)?.push(index);
  }
  const repeating = (members: readonly number[]) => {
    const subjects = members.flatMap((index) => profiles[index]?.subjects ?? []);
    return new Set(subjects).size < subjects.length;
  };
  const taken = new Set<number>();
  const groups = new Map<number, number[]>();
  for (const [main, members] of parts) {
    if (members.length === 0 || repeating(members)) continue;
    groups.set(main, [main, ...members]);
    for (const index of members) taken.add(index);
  }
  return [...profiles.keys()].flatMap((index) => (taken.has(index) ? [] : [groups.get(index) ?? [index]]));
}

/** A disclosure among those of one run: what it is, and its files. */
export interface Grouped<F> {
  readonly profile: Profile;
  readonly files: F;
}

/**
 * The disclosures of the units that a department lists, among those of the same run: of the same year, and named by
 * exactly one. A unit of which there are two is left out, because they may be versions of each other.
 */
export function unitsAmong<F>(department: Profile, others: readonly Grouped<F>[]): F[] {
  if (publisherOf(department.kind) !== "department" || department.year === null) return [];
  return department.members.flatMap((member) => {
    const found = others.filter(({ profile: { kind, year, body } }) => {
      if (publisherOf(kind) !== "unit" || !sameAccounts(kind, department.kind)) return false;
      return year === department.year && body !== null && isSameMember(member, body);
    });
    const [only] = found;
    return only && found.length === 1 ? [only.files] : [];
  });
}
