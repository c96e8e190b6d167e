import { type Book, parseBook } from "../../book/index.ts";
import { compareFigures, conceptWords, describePrinted, ownFigures } from "../../compare/index.ts";
import { ComposeError, compose } from "../../compose/index.ts";
import { printConcept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import { formatFor } from "../../format/index.ts";
import { addStage, appendAudit, readStage, type Stage, type StageRow, stagesOf } from "../../store/index.ts";
import { understand } from "../../understand/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** Whose budget of which year. */
export interface BudgetOf {
  readonly organisation: string;
  readonly year: number;
}

/** A budget as it was at a stage, to be kept as it is. */
export interface ImportStage extends BudgetOf {
  readonly stage: Stage;
  /** The file form of a book. */
  readonly book: unknown;
  readonly note?: string | undefined;
}

/**
 * Keeps a book as a stage of the budget (一上, 一下, 二上, 二下). Nothing kept is ever replaced: another book for the same stage
 * is kept under the next number, the same book again is the one that is there.
 * @throws Problem not-found, denied, invalid-request
 * @throws BookError naming what is wrong with the book
 */
export async function importStage(
  service: Service,
  actor: Actor,
  { organisation, year, stage, book: given, note }: ImportStage,
): Promise<{ readonly number: number; readonly snapshot: string }> {
  const { database } = service.store;
  const { region, person } = actor;
  await demand(database, actor, "publication.create", organisation);
  const book = parseBook(given);
  if (book.year !== year) throw new Problem("invalid-request", `这本账是 ${book.year} 年的，不是 ${year} 年的`);
  return database.transaction(async (queries) => {
    const at = service.now();
    const key = { region, organisation, year };
    const { added, ...kept } = await addStage(queries, key, { stage, book, note: note ?? null, person, at });
    if (added)
      await appendAudit(queries, {
        region,
        person,
        action: "stage.import",
        target: `stage/${organisation}/${year}/${stage}/${kept.number}`,
        detail: { snapshot: kept.snapshot },
        at,
      });
    return kept;
  });
}

/**
 * The stages of a budget that were imported.
 * @throws Problem not-found
 */
export async function listStages(
  { store: { database } }: Service,
  actor: Actor,
  { organisation, year }: BudgetOf,
): Promise<StageRow[]> {
  await demand(database, actor, "publication.read", organisation);
  return stagesOf(database, { region: actor.region, organisation, year });
}

/** One import of a stage; the newest where no number is given. */
export interface StageName {
  readonly stage: Stage;
  readonly number: number | null;
}

/** What one stage says otherwise than another one. */
export interface StageDifference {
  readonly kind: "changed" | "onlyLeft" | "onlyRight";
  readonly concept: string;
  readonly words: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** How many numbers two stages have in common, and every difference. */
export interface StageComparison {
  readonly same: number;
  readonly differences: readonly StageDifference[];
}

function figuresOf(book: Book): readonly Figure[] {
  try {
    return ownFigures(understand(compose(book, formatFor(book))));
  } catch (error) {
    if (error instanceof ComposeError) throw new Problem("unprocessable", error.message);
    throw error;
  }
}

/**
 * Compares two stages of a budget by what their numbers are about.
 * @throws Problem not-found
 */
export async function compareStages(
  { store: { database } }: Service,
  actor: Actor,
  budget: BudgetOf,
  left: StageName,
  right: StageName,
): Promise<StageComparison> {
  const { organisation, year } = budget;
  await demand(database, actor, "publication.read", organisation);
  const key = { region: actor.region, organisation, year };
  const read = async ({ stage, number }: StageName) => {
    const book = await readStage(database, key, stage, number);
    if (!book) throw new Problem("not-found", "没有导入过这个阶段的预算");
    return figuresOf(book);
  };
  const { same, differences } = compareFigures(await read(left), await read(right));
  return {
    same,
    differences: differences.map((difference) => ({
      kind: difference.kind,
      concept: printConcept(difference.concept),
      words: conceptWords(difference.concept),
      left: "left" in difference ? describePrinted(difference.left.printed) : null,
      right: "right" in difference ? describePrinted(difference.right.printed) : null,
    })),
  };
}
