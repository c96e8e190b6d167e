import { type Fen, subtractFen, sumFen } from "../../amount/index.ts";
import { type Concept, conceptWords } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import type { Fact } from "../fact.ts";
import { amountText } from "../file/entry.ts";
import type { BookIssue } from "../issue.ts";
import { type View, viewDeclaration } from "../view.ts";
import type { Elimination, TransferSide } from "./elimination.ts";
import { type Selection, selectionsOf, type Unfound } from "./selection.ts";

/** An amount that is taken off a unit's fact when the department is summed up. */
export interface Deduction {
  readonly elimination: Elimination;
  readonly side: "income" | "expenditure";
  readonly fact: Fact;
  readonly amount: Fen;
}

export interface Resolved {
  readonly deductions: readonly Deduction[];
  readonly issues: readonly BookIssue[];
}

/** What is left of each fact after the eliminations so far. */
type Remaining = Map<Fact, Fen>;

function named(view: View): string {
  return `“${viewDeclaration(view).name}”`;
}

function unfoundMessage({ view, why }: Unfound, { concept }: TransferSide): string {
  return why === "none"
    ? `${named(view)}里没有与“${conceptWords(concept)}”相应的数`
    : `${named(view)}里没有写明“${conceptWords(concept)}”这样的口径，请补充能够指明是哪一笔的口径（科目、资金或经济分类）`;
}

/** How much comes off each fact: all of several, or any part of a single one. In words what stands against it. */
function taken({ view, facts }: Selection, { amount, concept }: TransferSide, remaining: Remaining) {
  const left = facts.map((fact) => ({ fact, left: remaining.get(fact) ?? fact.amount }));
  const sum = sumFen(left.map((one) => one.left));
  if (amount > sum) {
    return `要抵销 ${amountText(amount)}，${named(view)}里的“${conceptWords(concept)}”只有 ${amountText(sum)}`;
  }
  if (amount === sum) return left.map((one) => ({ fact: one.fact, amount: one.left }));
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) return [{ fact: only.fact, amount }];
  return `${named(view)}里的“${conceptWords(concept)}”有 ${facts.length} 笔、共 ${amountText(sum)}，要抵销其中 ${amountText(amount)}，请写明是哪一笔`;
}

function sideOf(
  book: Book,
  elimination: Elimination,
  side: "income" | "expenditure",
  path: string,
  remaining: Remaining,
): Resolved {
  const own = elimination[side];
  const issue = (message: string): BookIssue => ({ path: `${path}.${side}`, message: `${own.entity}：${message}` });
  const selections = selectionsOf(book, side, own, elimination.year);
  if (selections.length === 0) {
    const what: Concept = { measure: side, ...own.concept };
    return { deductions: [], issues: [issue(`账本里没有“${conceptWords(what)}”`)] };
  }
  const deductions: Deduction[] = [];
  const issues: BookIssue[] = [];
  for (const selection of selections) {
    const found = "why" in selection ? unfoundMessage(selection, own) : taken(selection, own, remaining);
    if (typeof found === "string") {
      issues.push(issue(found));
      continue;
    }
    for (const { fact, amount } of found) {
      remaining.set(fact, subtractFen(remaining.get(fact) ?? fact.amount, amount));
      deductions.push({ elimination, side, fact, amount });
    }
  }
  return { deductions, issues };
}

const resolvedOf = new WeakMap<Book, Resolved>();

/**
 * What the eliminations of a book take off which facts, and what is wrong with them: nothing stands there, less stands
 * there than is taken off, or it cannot be told which fact is meant. Books are immutable, so this is worked out once a book.
 */
export function resolvedEliminations(book: Book): Resolved {
  let resolved = resolvedOf.get(book);
  if (resolved === undefined) {
    const remaining: Remaining = new Map();
    const sides = book.eliminations.flatMap((elimination, index) =>
      (["income", "expenditure"] as const).map((side) =>
        sideOf(book, elimination, side, `eliminations[${index}]`, remaining),
      ),
    );
    resolved = {
      deductions: sides.flatMap(({ deductions }) => deductions),
      issues: sides.flatMap(({ issues }) => issues),
    };
    resolvedOf.set(book, resolved);
  }
  return resolved;
}
