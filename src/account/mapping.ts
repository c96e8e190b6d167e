import type { Confidence } from "./account.ts";
import { ECONOMIC_MAPPING } from "./data/economicmapping.ts";
import { confidenceOf, type Grade, isVerified } from "./row.ts";

/** The kind of the unit that spends: 行政单位, 参照公务员法管理的事业单位, 事业单位. */
export type UnitKind = "administrative" | "civilServiceManaged" | "institution";

/** A row of the mapping data; units managed like the civil service follow the administrative rows. */
export type MappingRow = readonly [
  department: string,
  government: string,
  unitKind: "administrative" | "institution" | "any",
  grade: Grade,
];

/** A government economic code in which a department economic code of one kind of unit is reported. */
export interface GovernmentCode {
  readonly code: string;
  readonly confidence: Confidence;
  readonly verified: boolean;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

function strength({ confidence, verified }: GovernmentCode): number {
  return 2 * RANK[confidence] + (verified ? 0 : 1);
}

function note(codes: Map<string, GovernmentCode>, candidate: GovernmentCode): void {
  const known = codes.get(candidate.code);
  if (known === undefined || strength(candidate) < strength(known)) codes.set(candidate.code, candidate);
}

type Index = ReadonlyMap<string, readonly GovernmentCode[]>;

/** Items by their code and, from them, classes by the class: 30101 → 50101 makes 301 → 501. */
function indexFor(kind: "administrative" | "institution"): Index {
  const index = new Map<string, Map<string, GovernmentCode>>();
  for (const [department, government, unitKind, grade] of ECONOMIC_MAPPING) {
    if (unitKind !== kind && unitKind !== "any") continue;
    for (const length of [department.length, 3]) {
      const from = department.slice(0, length);
      const codes = index.get(from) ?? new Map<string, GovernmentCode>();
      index.set(from, codes);
      note(codes, {
        code: government.slice(0, length),
        confidence: confidenceOf(grade),
        verified: isVerified(grade),
      });
    }
  }
  return new Map(
    [...index].map(([from, codes]) => [from, [...codes.values()].sort((a, b) => strength(a) - strength(b))]),
  );
}

const indexes = new Map<"administrative" | "institution", Index>();

/**
 * The government economic codes in which a department economic code (款 or 类) of a unit is reported, surest first;
 * empty when the mapping does not know it. After the crosswalk of the 2018 reform (财预〔2017〕98号).
 */
export function governmentCodesOf(departmentCode: string, unitKind: UnitKind): readonly GovernmentCode[] {
  const kind = unitKind === "institution" ? "institution" : "administrative";
  const index = indexes.get(kind) ?? indexFor(kind);
  indexes.set(kind, index);
  return index.get(departmentCode) ?? [];
}
