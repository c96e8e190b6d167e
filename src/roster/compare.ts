import { isSameMember } from "../check/index.ts";
import type { DocumentKind, TableSubject } from "../understand/index.ts";
import type { RosterEntry } from "./names.ts";
import type { Published } from "./published.ts";

/** What has to be published: for which year, budgets or final accounts, and until when where the list does not say. */
export interface Obligation {
  readonly year: number;
  readonly accounts: "budget" | "final";
  readonly deadline: string | null;
}

export type Shortcoming =
  | { readonly kind: "notPublished" }
  | { readonly kind: "wrongYear"; readonly years: readonly number[] }
  | { readonly kind: "late"; readonly date: string; readonly deadline: string }
  /** A department published what is its office's alone (本级); not certain where only its list of units is wanting. */
  | { readonly kind: "officeAsDepartment"; readonly certain: boolean }
  | { readonly kind: "tablesMissing"; readonly tables: readonly string[] };

/** One body with what it published and what is wanting. */
export interface RosterRow {
  readonly entry: RosterEntry;
  readonly files: readonly Published[];
  /** The day of publication: the list's, or else the latest of its files'. */
  readonly date: string | null;
  /** Whether the day is only that of the files. */
  readonly dateOfFiles: boolean;
  readonly deadline: string | null;
  readonly shortcomings: readonly Shortcoming[];
}

/** The bodies of the list in its order, and the files that are of none of them. */
export interface RosterComparison {
  readonly rows: readonly RosterRow[];
  readonly strangers: readonly Published[];
}

/** The tables of a departmental budget, 财预〔2016〕143号; final accounts have the same subjects but for 三公, which may stand in a table of other title. */
const REQUIRED: readonly (readonly [TableSubject, string])[] = [
  ["incomeAndExpenditure", "收支总表"],
  ["income", "收入总表"],
  ["expenditure", "支出总表"],
  ["fiscalAppropriation", "财政拨款收支总表"],
  ["generalPublicBudget", "一般公共预算支出表"],
  ["basicExpenditure", "一般公共预算基本支出表"],
  ["threePublicExpenses", "“三公”经费支出表"],
  ["governmentFund", "政府性基金预算支出表"],
];

const OFFICE = /本级[）)]?$|[（(]机关[）)]$/;

function isFinal(kind: DocumentKind): boolean {
  return kind === "departmentFinalAccounts" || kind === "unitFinalAccounts";
}

function publisherOf({ kind, body }: Published): "department" | "unit" | null {
  if (kind === "unknown") return null;
  return kind === "unitBudget" || kind === "unitFinalAccounts" || OFFICE.test(body ?? "") ? "unit" : "department";
}

/** Whether a file is the body's: it says so, or, where it does not name its body, its name does. */
function isOf({ body, file }: Published, { name }: RosterEntry): boolean {
  return body === null ? file.includes(name) : isSameMember(body, name);
}

function publisherWanted(entry: RosterEntry, roster: readonly RosterEntry[]): RosterEntry["publisher"] {
  if (OFFICE.test(entry.name)) return "unit";
  if (entry.publisher) return entry.publisher;
  return roster.some(({ parent }) => parent !== null && isSameMember(parent, entry.name)) ? "department" : null;
}

function missingTables(files: readonly Published[], { accounts }: Obligation): string[] {
  const subjects = new Set(files.flatMap((file) => file.subjects));
  const promised = files.flatMap((file) => file.promised);
  const required = accounts === "budget" ? REQUIRED.filter(([subject]) => !subjects.has(subject)) : [];
  const names = required.map(([, name]) => name);
  return [...new Set([...names, ...promised])];
}

function latest(dates: readonly string[]): string | null {
  return [...dates].sort().at(-1) ?? null;
}

interface Found {
  /** All files of the body that are of the wanted kind of accounts, of whatever year. */
  readonly own: readonly Published[];
  /** Those that count as what had to be published. */
  readonly files: readonly Published[];
  /** Whether a department published what is its office's alone; `likely` where its document lists no units although it has some. */
  readonly office: "certain" | "likely" | null;
}

function find(
  entry: RosterEntry,
  roster: readonly RosterEntry[],
  published: readonly Published[],
  { accounts, year }: Obligation,
): Found {
  const fits = ({ kind }: Published) => kind === "unknown" || isFinal(kind) === (accounts === "final");
  const own = published.filter((file) => isOf(file, entry) && fits(file));
  const ofYear = own.filter((file) => file.year === year);
  const wanted = publisherWanted(entry, roster);
  const right = wanted === null ? ofYear : ofYear.filter((file) => (publisherOf(file) ?? wanted) === wanted);
  if (wanted === "department") {
    if (right.length === 0 && ofYear.length > 0) return { own, files: ofYear, office: "certain" };
    const units = roster.filter(({ parent }) => parent !== null && isSameMember(parent, entry.name));
    const others = units.filter(({ name }) => !isSameMember(name, entry.name));
    const likely = right.length > 0 && others.length > 0 && right.every(({ members }) => members === 0);
    return { own, files: right, office: likely ? "likely" : null };
  }
  const shared = roster.some((other) => other !== entry && isSameMember(other.name, entry.name));
  return { own, files: right.length === 0 && !shared ? ofYear : right, office: null };
}

function shortcomingsOf(
  { own, files, office }: Found,
  date: string | null,
  deadline: string | null,
  obligation: Obligation,
) {
  const shortcomings: Shortcoming[] = [];
  const years = [...new Set(own.flatMap(({ year }) => year ?? []))].sort();
  if (office) shortcomings.push({ kind: "officeAsDepartment", certain: office === "certain" });
  if (files.length === 0) {
    const other = years.length > 0 && !years.includes(obligation.year);
    return [other ? ({ kind: "wrongYear", years } as const) : ({ kind: "notPublished" } as const)];
  }
  if (date !== null && deadline !== null && date > deadline) shortcomings.push({ kind: "late", date, deadline });
  const tables = missingTables(files, obligation);
  if (tables.length > 0) shortcomings.push({ kind: "tablesMissing", tables });
  return shortcomings;
}

function rowOf(
  entry: RosterEntry,
  roster: readonly RosterEntry[],
  published: readonly Published[],
  obligation: Obligation,
): RosterRow {
  const found = find(entry, roster, published, obligation);
  const deadline = entry.deadline ?? obligation.deadline;
  const ofFiles = latest(found.files.flatMap((file) => file.date ?? []));
  const date = found.files.length === 0 ? null : (entry.published ?? ofFiles);
  return {
    entry,
    files: found.files,
    date,
    dateOfFiles: entry.published === null,
    deadline,
    shortcomings: shortcomingsOf(found, date, deadline, obligation),
  };
}

/** Holds what was published against the list of those that have to publish. Pure. */
export function compareRoster(
  roster: readonly RosterEntry[],
  published: readonly Published[],
  obligation: Obligation,
): RosterComparison {
  return {
    rows: roster.map((entry) => rowOf(entry, roster, published, obligation)),
    strangers: published.filter((file) => !roster.some((entry) => isOf(file, entry))),
  };
}
