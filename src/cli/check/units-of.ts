import { isSameMember, membersOf, type UnusedSource } from "../../check/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { publisherOf, sameAccounts } from "./same-body.ts";

function whyNot(department: Understanding, members: readonly string[], unit: Understanding): string | null {
  const { kind, year, body } = unit;
  if (publisherOf(kind) === "department") return "不是单位的文件";
  if (!sameAccounts(kind, department.kind)) return "文种不同（预算与决算不能互相对照）";
  if (year === null || year !== department.year) return year === null ? "看不出是哪一年的" : `是${year}年的`;
  if (body === null) return "看不出是哪个单位的";
  const listed = members.length === 0 || members.some((member) => isSameMember(member, body));
  return listed ? null : `${body}没有列在部门文件的预算单位构成里`;
}

/** The units of a department among some documents, one each with the figures of all its files, and what is not among them. */
export interface DepartmentUnits {
  readonly units: readonly Understanding[];
  readonly unused: readonly UnusedSource[];
}

/** Finds the documents of the units that a department consolidates: of its year and kind, and listed by it if it lists any. */
export function unitsOf(department: Understanding, candidates: readonly Understanding[]): DepartmentUnits {
  if (publisherOf(department.kind) !== "department") return { units: [], unused: [] };
  const members = membersOf(department);
  const units: Understanding[] = [];
  const unused: UnusedSource[] = [];
  for (const candidate of candidates) {
    const why = whyNot(department, members, candidate);
    const name = candidate.body ?? "";
    const at = units.findIndex(({ body }) => body !== null && isSameMember(body, name));
    const known = units[at];
    if (why !== null) unused.push({ role: "units", file: candidate.disclosure.file, why });
    else if (known) units[at] = { ...known, figures: [...known.figures, ...candidate.figures] };
    else units.push(candidate);
  }
  return { units, unused };
}
