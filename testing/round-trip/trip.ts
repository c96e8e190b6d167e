import { check } from "../../src/check/index.ts";
import type { Disclosure } from "../../src/disclosure/index.ts";
import { understand } from "../../src/understand/index.ts";
import { type Recovery, recoveryOf } from "./compare.ts";
import { copyOf, fileOf, holdsMarks, KINDS, type Kind, readBack } from "./copies.ts";
import { resavedByLibreOffice } from "./resave.ts";

/** How a copy came about: as it was written, without identity, or saved again by LibreOffice without identity. */
export type Treatment = "written" | "stripped" | "resaved";

export interface Way {
  readonly kind: Kind;
  readonly treatment: Treatment;
}

/** What a disclosure lost and kept on its way through a file. */
export interface Trip extends Recovery {
  readonly way: Way;
  /** What is reported of the copy. */
  readonly findings: readonly string[];
  readonly held: number;
}

/** Every way there is. */
export const WAYS: readonly Way[] = [
  ...KINDS.flatMap((kind): Way[] => [
    ...(holdsMarks(kind) ? [{ kind, treatment: "written" } as const] : []),
    { kind, treatment: "stripped" },
  ]),
  { kind: "docx", treatment: "resaved" },
  { kind: "xlsx", treatment: "resaved" },
];

/** The name of a way in records and reports: docx stripped. */
export function nameOf({ kind, treatment }: Way): string {
  return `${kind} ${treatment}`;
}

async function copyBy({ kind, treatment }: Way, disclosure: Disclosure): Promise<Disclosure> {
  if (treatment !== "resaved") return copyOf(kind, disclosure, treatment === "written");
  if (kind !== "docx" && kind !== "xlsx") throw new RangeError(`${kind} is not saved again`);
  return readBack(kind, resavedByLibreOffice(kind, await fileOf(kind, disclosure, false)));
}

/** Sends a disclosure through a file. A workbook holds its tables alone. */
export async function tripOf(disclosure: Disclosure, way: Way): Promise<Trip> {
  const copy = await copyBy(way, disclosure);
  const { problems, relationsHeld } = check(understand(copy));
  return {
    ...recoveryOf(disclosure, copy, way.kind === "xlsx" ? "tables" : "all"),
    way,
    findings: problems.map(({ message }) => message),
    held: relationsHeld,
  };
}

/** The least share of figures, in per cent, that comes back with the same concept where no mark tells it. */
export const LEAST_RECOVERED = 99;
/** So many figures without a concept of their own are nothing to speak of in a small book, where they are more than one per cent. */
const MOST_LOST_BY_SMALL = 2;

/** What a trip lost that it must not, in words; empty when nothing. `known` is reported of the original as well. */
export function lossesOf(trip: Trip, known: ReadonlySet<string> = new Set()): string[] {
  const { way, wanted, found, same } = trip;
  const most = way.treatment === "written" ? 0 : Math.max(MOST_LOST_BY_SMALL, ((100 - LEAST_RECOVERED) * wanted) / 100);
  return [
    ...trip.findings.filter((finding) => !known.has(finding)).map((finding) => `reported: ${finding}`),
    ...(found === wanted ? [] : [`${found} figures instead of ${wanted}`]),
    ...(wanted - same > most ? [`${same} of ${wanted} figures with the same concept`] : []),
  ];
}
