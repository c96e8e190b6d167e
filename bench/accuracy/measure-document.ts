import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { judgeSum } from "../../src/check/relations/sum.ts";
import { printConcept } from "../../src/concept/index.ts";
import { check, type Problem, read, type Severity, type Understanding, understand } from "../../src/index.ts";
import type { ReportedProblem } from "../judgements/judged-problems.ts";
import type { BrokenSum } from "../judgements/judged-sums.ts";
import { pageCount } from "./page-count.ts";

/** What came out of one PDF. */
export interface DocumentFigures {
  readonly file: string;
  readonly pages: number;
  readonly tables: number;
  /** Sums that the document's tables state, and that could be judged. */
  readonly sums: number;
  readonly sumsHeld: number;
  readonly broken: readonly BrokenSum[];
  readonly problems: Readonly<Record<Severity, number>>;
  /** Errors and warnings, by what they suspect. */
  readonly reported: readonly ReportedProblem[];
  /** From bytes to blocks, as users have it: in a process of its own. */
  readonly readMilliseconds: number;
  /** From blocks to problems: understanding and checking. */
  readonly checkMilliseconds: number;
}

/** The sums that tables state, judged; `document` is the beginning of the file's hash. */
function sumsOf({ relations }: Understanding, document: string): Pick<DocumentFigures, "sums" | "sumsHeld" | "broken"> {
  const inTables = relations.filter(({ exhaustive, axis }) => exhaustive && axis !== "sentence");
  const verdicts = inTables.map(judgeSum).filter((verdict) => verdict !== null);
  const broken = verdicts
    .filter(({ held }) => !held)
    .map(({ relation: { axis, total } }) => {
      const [place] = total.places;
      const { row = -1, column = -1 } = total.site;
      return { document, page: place?.page ?? 0, axis, row, column, stated: place?.quote ?? "" };
    });
  return { sums: verdicts.length, sumsHeld: verdicts.length - broken.length, broken };
}

/** The errors and warnings of a document, each with the concepts of what it suspects. */
function reportedOf(
  { figures }: Understanding,
  problems: readonly Problem[],
  document: string,
  file: string,
): ReportedProblem[] {
  const concepts = new Map(
    figures.flatMap(({ places, concept }) =>
      places.map((place) => [JSON.stringify(place), `${place.quote} ${printConcept(concept)}`]),
    ),
  );
  return problems
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, suspects }) => {
      const about = suspects.map((place) => concepts.get(JSON.stringify(place)) ?? place.quote);
      return { document, file, rule, about: [...new Set(about)].sort() };
    });
}

/** Reads and checks one PDF. @throws ReadError when it cannot be read */
export async function measureDocument(path: string): Promise<DocumentFigures> {
  const file = basename(path);
  const bytes = new Uint8Array(readFileSync(path));
  const pages = await pageCount(bytes);
  const started = performance.now();
  const disclosure = await read(bytes, file);
  const wasRead = performance.now();
  const document = understand(disclosure);
  const { problems } = check(document);
  const checked = performance.now();
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return {
    file,
    pages,
    tables: document.tables.length,
    ...sumsOf(document, hash),
    reported: reportedOf(document, problems, hash, file),
    problems: { error: count("error"), warning: count("warning"), info: count("info") },
    readMilliseconds: wasRead - started,
    checkMilliseconds: checked - wasRead,
  };
}
