import { fen } from "../amount/index.ts";
import {
  type AccountName,
  addressOf,
  type Body,
  type Book,
  type Count,
  type Override,
  type Performance,
  type PrintedCell,
  type ProcurementItem,
  type Prose,
  type PurchasedService,
  type Reason,
  type Term,
} from "../book/index.ts";
import { printConcept } from "../concept/index.ts";
import type { Contents } from "./contents.ts";
import { conceptOf, type Entry, factEntry, fieldsOf, performanceEntry, printedIn, unitEntry } from "./entries.ts";
import { mergedList, Places } from "./merge-lists.ts";
import { type CellProblem, cellOf, type ReadRow } from "./read-rows.ts";
import { FACT_SHEETS, type WORD_LISTS } from "./sheets/index.ts";
import { targetProjects } from "./target-projects.ts";
import { parseValue } from "./value.ts";

/** The book as a workbook wants it, where its entries stand in the workbook, and what stands in the way. */
export interface Target {
  readonly book: Book;
  readonly places: Places;
  readonly problems: readonly CellProblem[];
}

const PURCHASE = ["unit", "purpose", "functionCode", "economicCode", "fund", "quantity", "measureWord", "amount"];

class Assembly {
  readonly places = new Places();
  readonly problems: CellProblem[] = [];
  readonly #start: Book;
  readonly #contents: Contents;

  constructor(start: Book, contents: Contents) {
    this.#start = start;
    this.#contents = contents;
  }

  #rows(sheet: string): readonly ReadRow[] {
    return this.#contents.rows.get(sheet) ?? [];
  }

  #whole(sheet: string): readonly ReadRow[] {
    return this.#rows(sheet).filter(({ faulty }) => !faulty);
  }

  /** How a sheet is taken over: one that is missing changes nothing. */
  #mode(sheet: string) {
    return this.#contents.rows.has(sheet) ? this.#contents.mode : "add";
  }

  #list<T>(
    path: string,
    sheet: string,
    before: readonly T[],
    entries: readonly Entry<T>[],
    keyOf: (value: T) => string,
  ) {
    return mergedList(path, before, entries, { mode: this.#mode(sheet), keyOf, places: this.places });
  }

  /** A list whose order matters: replaced where the workbook has rows for it. */
  #ordered<T>(path: string, sheet: string, before: readonly T[], entries: readonly Entry<T>[]): readonly T[] {
    if (this.#mode(sheet) === "add" && entries.length === 0) return before;
    return mergedList(path, [], entries, { mode: "whole", keyOf: () => "", places: this.places });
  }

  body(): Body {
    const [row, second] = this.#rows("bodies").filter((each) => each.row["line"] === "body");
    if (second) this.#problem(second, "line", "编制主体只能有一行");
    const before = this.#start.body;
    if (!row || row.row["name"] === undefined) return before;
    this.places.add("body", row.place);
    const { regionCode, regionName } = row.row;
    const region =
      regionName === undefined && regionCode === undefined
        ? undefined
        : { ...(regionCode !== undefined && { code: String(regionCode) }), name: String(regionName ?? regionCode) };
    const stated: Body = { ...fieldsOf<Body>(row.row, ["name", "code", "unitKind"]), ...(region && { region }) };
    return this.#contents.mode === "add" ? { ...before, ...stated } : stated;
  }

  #problem({ place }: ReadRow, field: string, message: string): void {
    this.problems.push({ sheet: place.sheet, cell: cellOf(place, field), message });
  }

  units() {
    const rows = this.#rows("bodies").filter(({ row }) => row["line"] !== "body" && row["name"] !== undefined);
    return this.#list("units", "bodies", this.#start.units, rows.map(unitEntry), ({ name }) => name);
  }

  facts() {
    const entries = FACT_SHEETS.flatMap(({ id, views }) =>
      this.#whole(id).flatMap((read) => {
        const stated = read.row["view"];
        const view = views.find((each) => each === stated) ?? views[0];
        return (view && factEntry(read, view)) ?? [];
      }),
    );
    const replaced = new Set(FACT_SHEETS.filter(({ id }) => this.#mode(id) === "whole").flatMap(({ views }) => views));
    const before = this.#start.facts.filter(({ view }) => !replaced.has(view));
    return mergedList("facts", before, entries, { mode: "add", keyOf: addressOf, places: this.places });
  }

  counts() {
    const entries = this.#whole("counts").flatMap(({ row, place }): Entry<Count>[] => {
      const { count } = row;
      if (typeof count !== "number") return [];
      return [{ value: { concept: conceptOf(row), count }, places: [{ path: "", place }] }];
    });
    return this.#list("counts", "counts", this.#start.counts, entries, ({ concept }) => printConcept(concept));
  }

  printedCells() {
    const entries = this.#whole("printedCells").flatMap(({ row, place }): Entry<PrintedCell>[] => {
      const printed = printedIn(row);
      return printed ? [{ value: { concept: conceptOf(row), printed }, places: [{ path: "", place }] }] : [];
    });
    const key = ({ concept }: PrintedCell) => printConcept(concept);
    return this.#list("printedCells", "printedCells", this.#start.printedCells, entries, key);
  }

  reasons() {
    const entries = this.#whole("reasons").map(
      ({ row, place }): Entry<Reason> => ({
        value: { concept: conceptOf(row), text: String(row["text"] ?? "") },
        places: [{ path: "", place }],
      }),
    );
    return this.#list("reasons", "reasons", this.#start.reasons, entries, ({ concept }) => printConcept(concept));
  }

  #texts<T>(line: string, fields: readonly string[]): Entry<T>[] {
    return this.#whole("texts")
      .filter(({ row }) => row["line"] === line)
      .map(({ row, place }) => ({ value: fieldsOf<T>(row, fields), places: [{ path: "", place }] }));
  }

  words(field: keyof typeof WORD_LISTS): readonly string[] {
    const entries = this.#texts<{ text: string }>(field, ["text"]);
    const words = entries.map(({ value, places }): Entry<string> => ({ value: value.text, places }));
    return this.#ordered(field, "texts", this.#start[field], words);
  }

  texts() {
    for (const read of this.#whole("texts")) {
      const needsKey = read.row["line"] === "text" || read.row["line"] === "override";
      if (needsKey && read.row["key"] === undefined) this.#problem(read, "key", "说明文字和改写段落要填位置");
      if (read.row["line"] === "override" && read.row["insteadOf"] === undefined)
        this.#problem(read, "insteadOf", "改写段落要填原文");
    }
    const entries = this.#texts<Prose>("text", ["key", "text"]);
    return this.#list("texts", "texts", this.#start.texts, entries, ({ key }) => key);
  }

  overrides() {
    const entries = this.#texts<{ key: string } & Omit<Override, "section">>("override", ["key", "insteadOf", "text"]);
    const overrides = entries.map(
      ({ value: { key, ...override }, places }): Entry<Override> => ({
        value: { section: key, ...override },
        places,
      }),
    );
    return this.#ordered("overrides", "texts", this.#start.overrides, overrides);
  }

  glossary() {
    const entries = this.#whole("glossary").map(
      ({ row, place }): Entry<Term> => ({
        value: fieldsOf<Term>(row, ["term", "text"]),
        places: [{ path: "", place }],
      }),
    );
    return this.#ordered("glossary", "glossary", this.#start.glossary, entries);
  }

  accountNames() {
    const entries = this.#whole("accountNames").flatMap((read): Entry<AccountName>[] => {
      const list = read.row["list"] === "economic" ? "economic" : "functional";
      const code = parseValue({ type: "code", list }, String(read.row["code"] ?? ""));
      if ("problem" in code) {
        this.#problem(read, "code", code.problem);
        return [];
      }
      const value = { code: String(code.value), name: String(read.row["name"] ?? "") };
      return [{ value, places: [{ path: "", place: read.place }] }];
    });
    return this.#ordered("accountNames", "accountNames", this.#start.accountNames, entries);
  }

  procurementItems() {
    const fields = ["kind", "catalogueCode", "name", ...PURCHASE, "unitPrice", "smallAndMedium", "smallAndMicro"];
    const entries = this.#whole("procurementItems").map(
      ({ row, place }): Entry<ProcurementItem> => ({
        value: fieldsOf<ProcurementItem>(row, fields),
        places: [{ path: "", place }],
      }),
    );
    return this.#ordered("procurementItems", "procurementItems", this.#start.procurementItems, entries);
  }

  purchasedServices() {
    const entries = this.#whole("purchasedServices").map(({ row, place }): Entry<PurchasedService> => {
      const level = (name: string) => String(row[name] ?? "");
      return {
        value: {
          ...fieldsOf<Omit<PurchasedService, "catalogue" | "procured">>(row, ["content", ...PURCHASE]),
          amount: fen(Number(row["amount"] ?? 0)),
          catalogue: [level("catalogue1"), level("catalogue2"), level("catalogue3")],
          procured: row["procured"] === "true",
        },
        places: [{ path: "", place }],
      };
    });
    return this.#ordered("purchasedServices", "purchasedServices", this.#start.purchasedServices, entries);
  }

  performance(): Performance | undefined {
    const own = (sheet: string) => this.#whole(sheet).filter(({ row }) => row["project"] === undefined);
    const [goals, indicators] = [own("goals"), own("indicators")];
    const before = this.#start.performance;
    const silent = goals.length + indicators.length === 0;
    if (silent && (this.#mode("goals") === "add" || this.#mode("indicators") === "add")) return before;
    const entry = performanceEntry({ goals, indicators }, before);
    for (const { path, place } of entry?.places ?? []) this.places.add(`performance.${path}`, place);
    return entry?.value;
  }
}

/** Puts together the book that a workbook wants. What a sheet that was taken out would say stays as the book has it. */
export function targetOf(start: Book, contents: Contents): Target {
  const assembly = new Assembly(start, contents);
  const { projects, problems } = targetProjects(start, contents, assembly.places);
  const performance = assembly.performance();
  const { performance: _, ...rest } = start;
  const book: Book = {
    ...rest,
    body: assembly.body(),
    units: assembly.units(),
    facts: assembly.facts(),
    printedCells: assembly.printedCells(),
    projects,
    counts: assembly.counts(),
    duties: assembly.words("duties"),
    tasks: assembly.words("tasks"),
    offices: assembly.words("offices"),
    notPublished: assembly.words("notPublished"),
    ...(performance && { performance }),
    procurementItems: assembly.procurementItems(),
    purchasedServices: assembly.purchasedServices(),
    glossary: assembly.glossary(),
    texts: assembly.texts(),
    overrides: assembly.overrides(),
    reasons: assembly.reasons(),
    accountNames: assembly.accountNames(),
  };
  return { book, places: assembly.places, problems: [...assembly.problems, ...problems] };
}
