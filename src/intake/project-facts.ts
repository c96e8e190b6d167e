import { absFen, type Fen, fen, subtractFen, sumFen } from "../amount/index.ts";
import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import { sameName, type Understanding } from "../understand/index.ts";
import { withAge, withExactFund } from "./age.ts";
import type { Candidate } from "./candidates.ts";
import type { SourcedFact } from "./facts.ts";
import { byGrain } from "./grain.ts";

const STATED: readonly Dimension[] = ["functionCode", "economicCode", "nature", "fund", "age", "origin"];
/** Rounding of amounts that are printed with two decimals in 万元. */
const TAIL: Fen = fen(10_000);

function projectTables(documents: readonly Understanding[]): Figure[] {
  return documents.flatMap(({ tables, year }) =>
    tables
      .filter(({ subject }) => subject === "projects")
      .flatMap(({ figures }) => figures)
      .filter(({ concept, printed }) => {
        const isOwn = concept.kind === "level" && concept.measure === "expenditure" && concept.year === String(year);
        return isOwn && printed.type === "amount";
      }),
  );
}

function statedOf(concept: Concept): Concept {
  return Object.fromEntries(
    STATED.flatMap((name) => {
      const value = concept[name];
      return value === undefined || value === ALL ? [] : [[name, value] as const];
    }),
  );
}

/** The origin that a line above the projects states for all of their money; undefined where none does. */
function commonOrigin(figures: readonly Figure[]): string | undefined {
  const whole = figures.filter(({ concept }) => (concept.project ?? ALL) === ALL && (concept.fund ?? ALL) === ALL);
  const most = whole.reduce((max, { printed }) => Math.max(max, printed.type === "amount" ? printed.fen : 0), 0);
  const stated = whole.filter(
    ({ concept, printed }) =>
      concept.origin !== undefined && concept.origin !== ALL && printed.type === "amount" && printed.fen === most,
  );
  const origins = new Set(stated.map(({ concept }) => concept.origin));
  return origins.size === 1 ? [...origins][0] : undefined;
}

/** What is known of the money of all projects besides what their rows say. */
export interface ProjectMoney {
  readonly allCurrent: boolean;
  readonly funds: ReadonlySet<string>;
  /** The one nature that all project expenditure has, where the documents show one below 项目支出. */
  readonly nature: string | undefined;
}

/** The one nature of project expenditure (其他运转类, 特定目标类) that has money; undefined where both have, or neither is shown. */
export function onlyNature(documents: readonly Understanding[]): string | undefined {
  const natures = new Set(
    documents.flatMap(({ figures }) =>
      figures.flatMap(({ concept: { nature, kind }, printed }) =>
        kind === "level" &&
        (nature === "otherOperational" || nature === "specificTarget") &&
        printed.type === "amount" &&
        printed.fen !== 0
          ? [nature]
          : [],
      ),
    ),
  );
  return natures.size === 1 ? [...natures][0] : undefined;
}

/**
 * The facts of one project from the tables of projects: by account and fund as far as the rows divide its budget. Null
 * where no row names it, or the rows do not add up to its budget.
 */
export function factsOfProject(
  documents: readonly Understanding[],
  project: { readonly name: string; readonly code: string; readonly budget: Fen },
  { allCurrent, funds, nature }: ProjectMoney,
): readonly SourcedFact[] | null {
  const figures = projectTables(documents);
  const origin = commonOrigin(figures);
  const own = figures.filter(
    ({ concept }) =>
      concept.project !== undefined && concept.project !== ALL && sameName(concept.project, project.name),
  );
  const candidates = own.flatMap((figure): Candidate[] => {
    const { printed } = figure;
    return printed.type === "amount" ? [{ figure, concept: statedOf(figure.concept), complete: true, printed }] : [];
  });
  const { leaves } = byGrain(candidates);
  const once = [...new Map(leaves.map((leaf) => [JSON.stringify(leaf.concept), leaf] as const)).values()];
  if (once.length === 0) return null;
  if (absFen(subtractFen(sumFen(once.map(({ printed }) => printed.fen)), project.budget)) > TAIL) return null;
  return once.map(({ figure, concept, printed }) => {
    const full = {
      nature: nature ?? "project",
      ...(origin !== undefined && { origin }),
      ...(concept.nature === "project" ? withoutNature(concept) : concept),
      project: project.code,
    };
    const placed = withAge(withExactFund(full, funds), allCurrent);
    return { figure, fact: { view: "projects", concept: placed, amount: printed.fen } };
  });
}

function withoutNature({ nature: _, ...concept }: Concept): Concept {
  return concept;
}
