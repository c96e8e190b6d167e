import { type Project, VIEWS, type View } from "../book/index.ts";
import type { Understanding } from "../understand/index.ts";
import { accountNameSteps } from "./account-names.ts";
import { comparativesOf } from "./comparatives.ts";
import { countSteps } from "./counts.ts";
import { factWords } from "./fact-words.ts";
import { type SourcedFact, say, tableFacts } from "./facts.ts";
import { type Mapping, mappedFacts, mappingFor } from "./mapping/index.ts";
import { procurementSteps } from "./procurement.ts";
import { projectsOf } from "./projects.ts";
import { dutiesStep, reasonSteps } from "./prose.ts";
import { proseFacts, VIEWS_IN_PROSE } from "./prose-facts.ts";
import type { Intake, Step } from "./step.ts";

function factStep(sourced: SourcedFact): Step {
  const { fact, figure } = sourced;
  return {
    operation: { type: "setFact", fact },
    what: `${VIEWS[fact.view].name}：${factWords(fact)} ${say(fact.amount)}`,
    places: figure.places,
  };
}

/** What clerks have to enter themselves where the files do not state it for certain. */
function byHand(counts: readonly Step[], procurement: readonly Step[]): string {
  const missing = [
    ...(counts.length > 0 ? [] : ["编制和实有人数、车辆等资产"]),
    ...(procurement.length > 0 ? [] : ["政府采购明细"]),
    "文字说明",
  ];
  return `${missing.join("、")}：请对照原文补录`;
}

/** What sentences state of the views that no table fills. */
function stated(
  documents: readonly Understanding[],
  inTables: readonly SourcedFact[],
  hasProcurement: boolean,
): readonly SourcedFact[] {
  const filled = new Set<View>(inTables.map(({ fact }) => fact.view));
  if (hasProcurement) filled.add("procurement");
  if (filled.has("basicExpenditureByEconomicUse")) filled.add("expenditureByEconomicUse");
  return VIEWS_IN_PROSE.filter((view) => !filled.has(view)).flatMap((view) => proseFacts(documents, view));
}

function gapsOf(facts: readonly SourcedFact[], contradictions: readonly SourcedFact[]): string[] {
  const filled = new Set(facts.map(({ fact }) => fact.view));
  const wanted: readonly View[] = [
    "income",
    "expenditureByFunction",
    "basicExpenditureByEconomicUse",
    "projects",
    "threePublicExpenses",
  ];
  return [
    ...wanted.filter((view) => !filled.has(view)).map((view) => `没有读到“${VIEWS[view].name}”`),
    ...contradictions.map(({ fact }) => `上年数前后不一，没有取用：${factWords(fact)}`),
  ];
}

/**
 * The edits that fill a book from documents of one body: published disclosures or the tables that the integrated budget
 * system exports. Every number keeps its places; what cannot be taken over with certainty is a gap, never a guess.
 * @param existing the projects that the book has: they are changed, not added again
 * @param mapping saved mappings of layouts that are not known otherwise; a table that one of them covers is read by it alone
 */
export function intake(
  given: readonly Understanding[],
  existing: readonly Project[] = [],
  mapping: Mapping = { version: 1, tables: [] },
): Intake {
  const mapped = mappedFacts(given, mapping);
  const documents = given.map((document) => ({
    ...document,
    tables: document.tables.filter((reading) => mappingFor(reading, mapping) === null),
  }));
  const tables = tableFacts(documents);
  const projects = projectsOf(documents, existing);
  const comparatives = comparativesOf(documents);
  const inTables = [...mapped.facts, ...tables.facts, ...projects.facts];
  const known = projects.steps.flatMap(({ operation }) =>
    operation.type === "addProject" || operation.type === "setProject" ? [operation.project] : [],
  );
  const [counts, procurement] = [countSteps(documents), procurementSteps(documents, known)];
  const facts = [...inTables, ...stated(documents, inTables, procurement.length > 0), ...comparatives.facts];
  return {
    steps: [
      ...accountNameSteps(documents, facts),
      ...projects.steps,
      ...facts.map(factStep),
      ...procurement,
      ...counts,
      ...dutiesStep(documents),
      ...reasonSteps(documents),
    ],
    gaps: [
      ...mapped.gaps,
      ...projects.gaps,
      ...gapsOf(facts, comparatives.contradictions),
      byHand(counts, procurement),
    ],
  };
}
