import {
  addressOf,
  apply,
  type Book,
  type Fact,
  type Operation,
  type SetField,
  WHOLE_FIELDS,
  type WholeField,
} from "../book/index.ts";
import { type Concept, printConcept } from "../concept/index.ts";
import type { Step } from "../intake/index.ts";
import { conceptWords, factWords } from "./fact-words.ts";
import type { Places } from "./merge-lists.ts";
import type { RowPlace } from "./read-rows.ts";
import { saysSame } from "./same.ts";

const FIELD_WORDS: Readonly<Record<WholeField, string>> = {
  duties: "主要职责",
  tasks: "重点工作",
  offices: "内设机构",
  performance: "整体绩效目标",
  execution: "执行情况",
  procurementItems: "政府采购明细",
  purchasedServices: "政府购买服务",
  glossary: "名词解释",
  overrides: "改写段落",
  eliminations: "单位往来抵销",
  accountNames: "科目名称",
  notPublished: "未公开内容",
};

/** Collects the edits that lead from one book to another, each applied as it is found. */
class Difference {
  readonly steps: Step[] = [];
  book: Book;
  readonly #file: string;

  constructor(start: Book, file: string) {
    this.book = start;
    this.#file = file;
  }

  do(operation: Operation, what: string, place?: RowPlace): void {
    this.book = apply(this.book, operation).book;
    const places = place
      ? [{ file: this.#file, cell: `${place.sheet}!${[...place.columns.values()][0] ?? "A"}${place.row}`, quote: what }]
      : [];
    this.steps.push({ operation, what, places });
  }
}

function bodies(difference: Difference, target: Book, places: Places): void {
  if (!saysSame(difference.book.body, target.body)) {
    difference.do({ type: "setBody", body: target.body }, `编制主体 ${target.body.name}`, places.at("body"));
  }
  for (const unit of difference.book.units) {
    const same = target.units.find(({ name }) => name === unit.name);
    if (same && saysSame(same, unit)) continue;
    difference.do({ type: "removeUnit", name: unit.name }, `${same ? "修改" : "删除"}单位 ${unit.name}`);
  }
  target.units.forEach((unit, at) => {
    if (difference.book.units.some(({ name }) => name === unit.name)) return;
    const index = Math.min(at, difference.book.units.length);
    difference.do({ type: "addUnit", unit, at: index }, `单位 ${unit.name}`, places.at(`units[${at}]`));
  });
}

function projects(difference: Difference, target: Book, places: Places): void {
  for (const { code, name } of difference.book.projects) {
    if (target.projects.some((other) => other.code === code)) continue;
    difference.do({ type: "removeProject", code }, `删除项目 ${name}`);
  }
  target.projects.forEach((project, at) => {
    const before = difference.book.projects.find(({ code }) => code === project.code);
    if (before && saysSame(before, project)) return;
    const operation: Operation = before ? { type: "setProject", project } : { type: "addProject", project };
    difference.do(operation, `${before ? "修改" : ""}项目 ${project.name}`, places.at(`projects[${at}]`));
  });
}

function wholeFields(difference: Difference, target: Book, places: Places): void {
  for (const field of WHOLE_FIELDS) {
    const [before, after] = [difference.book[field], target[field]];
    if (saysSame(before ?? null, after ?? null)) continue;
    const size = Array.isArray(after) ? ` ${after.length} 条` : "";
    const operation = { type: "setField", field, value: after ?? null } as SetField;
    difference.do(operation, `${FIELD_WORDS[field]}${size}`, places.at(`${field}[0]`));
  }
}

function facts(difference: Difference, target: Book, places: Places): void {
  const wanted = new Set(target.facts.map(addressOf));
  const gone = difference.book.facts.filter((fact) => !wanted.has(addressOf(fact)));
  for (const fact of gone) {
    const { view, concept } = fact;
    difference.do({ type: "removeFact", view, concept }, `删除 ${factWords(difference.book, fact)}`);
  }
  const before = new Map<string, Fact>(difference.book.facts.map((fact) => [addressOf(fact), fact]));
  target.facts.forEach((fact, at) => {
    const old = before.get(addressOf(fact));
    if (old && saysSame(old, fact)) return;
    difference.do({ type: "setFact", fact }, factWords(difference.book, fact), places.at(`facts[${at}]`));
  });
}

interface Keyed<T> {
  readonly path: string;
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly keyOf: (value: T) => string;
  readonly set: (value: T, present: boolean) => Operation;
  readonly say: (value: T) => string;
}

function keyed<T>(difference: Difference, places: Places, list: Keyed<T>): void {
  const { path, before, after, keyOf, set, say } = list;
  for (const old of before) {
    if (after.some((value) => keyOf(value) === keyOf(old))) continue;
    difference.do(set(old, false), `删除${say(old)}`);
  }
  after.forEach((value, at) => {
    const old = before.find((each) => keyOf(each) === keyOf(value));
    if (old !== undefined && saysSame(old, value)) return;
    difference.do(set(value, true), say(value), places.at(`${path}[${at}]`));
  });
}

function keyedLists(difference: Difference, target: Book, places: Places): void {
  const { printedCells, counts, reasons, texts } = difference.book;
  const byConcept = ({ concept }: { readonly concept: Concept }) => printConcept(concept);
  const words = (concept: Concept) => conceptWords(target, concept);
  keyed(difference, places, {
    path: "printedCells",
    before: printedCells,
    after: target.printedCells,
    keyOf: byConcept,
    set: ({ concept, printed }, present) => ({ type: "setPrintedCell", concept, printed: present ? printed : null }),
    say: ({ concept }) => `批复合计：${words(concept)}`,
  });
  keyed(difference, places, {
    path: "counts",
    before: counts,
    after: target.counts,
    keyOf: byConcept,
    set: ({ concept, count }, present) => ({ type: "setCount", concept, count: present ? count : null }),
    say: ({ concept, count }) => `数量：${words(concept)} ${count}`,
  });
  keyed(difference, places, {
    path: "reasons",
    before: reasons,
    after: target.reasons,
    keyOf: byConcept,
    set: ({ concept, text }, present) => ({ type: "setReason", concept, text: present ? text : null }),
    say: ({ concept }) => `变动原因：${words(concept)}`,
  });
  keyed(difference, places, {
    path: "texts",
    before: texts,
    after: target.texts,
    keyOf: ({ key }) => key,
    set: ({ key, text }, present) => ({ type: "setText", key, text: present ? text : null }),
    say: ({ key }) => `说明文字：${key}`,
  });
}

/**
 * The edits that make one book of another, in an order in which each can be applied. Nothing for books that say the
 * same; the order of facts, projects and keyed texts does not count.
 * @param file the name of the workbook, for the places
 */
export function operationsTo(start: Book, target: Book, places: Places, file: string): readonly Step[] {
  const difference = new Difference(start, file);
  bodies(difference, target, places);
  projects(difference, target, places);
  wholeFields(difference, target, places);
  facts(difference, target, places);
  keyedLists(difference, target, places);
  return difference.steps;
}
