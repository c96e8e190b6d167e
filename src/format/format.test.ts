import { describe, expect, it } from "vitest";
import { ancestry, emptyBook } from "../book/index.ts";
import { type Concept, completeConcept } from "../concept/index.ts";
import { columnLeaves, leavesOf, sideColumns, tableConcept } from "./columns.ts";
import { formatFor, formatNamed, formatOfRegion, formats } from "./index.ts";
import type { SectionDeclaration } from "./outline.ts";
import type { Column, PivotTable, TableDeclaration } from "./table.ts";

/** Every concept that stands anywhere in a declaration. */
function conceptsIn(value: unknown): Concept[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "concept" || (key === "of" && typeof inner === "object") ? [inner as Concept] : conceptsIn(inner),
  );
}

function sectionsIn(sections: readonly SectionDeclaration[]): SectionDeclaration[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections ?? [])]);
}

function siblings(columns: readonly Column[]): (readonly Column[])[] {
  return [columns, ...columns.flatMap(({ children }) => (children ? siblings(children) : []))];
}

function amountConcepts(table: TableDeclaration): Concept[] {
  switch (table.shape) {
    case "statement":
      return table.sides.flatMap((side) =>
        leavesOf(sideColumns(side), [], { ...tableConcept(table), ...side.concept }).flatMap((column) =>
          [...side.lines, ...side.closing].flatMap(({ concept }) =>
            concept ? [{ ...column.concept, ...concept }] : [],
          ),
        ),
      );
    case "lines":
      return columnLeaves(table).flatMap((column) =>
        table.lines.flatMap(({ concept }) => (concept ? [{ ...column.concept, ...concept }] : [])),
      );
    case "pivot":
    case "single":
      return columnLeaves(table).flatMap(({ concept, content }) => (content ? [] : [concept]));
    case "records":
    case "projectTargets":
    case "form":
      return [];
  }
}

describe.each(formats.map((format) => [format.name, format] as const))("%s", (_, format) => {
  it("is plain data: it survives being written as JSON", () => {
    expect(JSON.parse(JSON.stringify(format))).toEqual(format);
  });

  it("uses values that exist in every concept", () => {
    const concepts = conceptsIn(format);
    expect(concepts.length).toBeGreaterThan(50);
    for (const concept of concepts) expect(() => completeConcept(concept)).not.toThrow();
  });

  it("gives every section and table an id and a number of its own", () => {
    const sections = sectionsIn(format.outline);
    const ids = [...sections.map(({ id }) => id), ...format.tables.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const list of [format.outline, ...sections.map((section) => section.sections ?? []), format.tables]) {
      const numbers = list.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  it("places every table once, and no other", () => {
    const placed = sectionsIn(format.outline).flatMap(({ content = [] }) =>
      content.flatMap((item) => (item.type === "table" ? [item.table] : [])),
    );
    expect(placed).toEqual(format.tables.map(({ id }) => id));
  });

  it("tells the columns and lines of a table apart, by label and by concept", () => {
    for (const table of format.tables) {
      const concepts = amountConcepts(table).map((concept) => JSON.stringify(completeConcept(concept)));
      expect(new Set(concepts).size, table.id).toBe(concepts.length);
      if (table.shape !== "pivot" && table.shape !== "single") continue;
      for (const columns of siblings(table.columns)) {
        const labels = columns.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
        expect(new Set(labels).size, table.id).toBe(labels.length);
      }
    }
  });

  it("names every column of amounts by a concept with a measure", () => {
    for (const table of format.tables) {
      for (const concept of amountConcepts(table)) expect(concept.measure, table.id).toBeDefined();
    }
  });

  it("has names for the rows of its pivots", () => {
    const pivots = format.tables.filter((table): table is PivotTable => table.shape === "pivot");
    for (const table of pivots) {
      const contents = columnLeaves(table).flatMap(({ content }) => content ?? []);
      expect(contents).toContain("name");
    }
  });
});

describe("finding a format", () => {
  it("by id and by the region of a body", () => {
    expect(formatNamed("wuhan")?.region.name).toBe("武汉市");
    expect(formatNamed("atlantis")).toBeNull();
    expect(formatOfRegion("420103")?.id).toBe("wuhan");
    expect(formatOfRegion("310199")?.id).toBe("shanghai");
    expect(formatOfRegion("999999")).toBeNull();
  });

  it("for a book: of the layouts of its region the one for the lists that it has", () => {
    const book = emptyBook({ name: "区信访局", region: { code: "360103", name: "某区" } }, 2025);
    expect(formatFor(book)?.id).toBe("jiangxi");
    expect(formatFor({ ...book, tasks: ["办理来信来访"] })?.id).toBe("jiangxi-tasks");
  });

  it("for a book of a region without one, or of no region: the national one", () => {
    const body = { name: "市档案馆" };
    expect(formatFor(emptyBook({ ...body, region: { code: "540102", name: "某区" } }, 2025)).id).toBe("national");
    expect(formatFor(emptyBook(body, 2025)).id).toBe("national");
  });
});

describe("columns of a table", () => {
  const table = formats.flatMap(({ tables }) => tables).find(({ id }) => id === "generalPublicBudget") as PivotTable;

  it("carry the concepts above them, of the year alone where 结转 is not included", () => {
    const leaves = columnLeaves(table).map(({ path, concept }) => [
      path.map(({ label }) => label).join("/"),
      concept.nature,
    ]);
    expect(leaves).toEqual([
      ["科目编码", undefined],
      ["科目名称", undefined],
      ["合计", undefined],
      ["基本支出/小计", "basic"],
      ["基本支出/人员经费", "personnel"],
      ["基本支出/公用经费", "running"],
      ["项目支出", "project"],
    ]);
    expect(columnLeaves(table).every(({ concept }) => concept.age === "current")).toBe(true);
  });

  it("show as many levels as the dimension has", () => {
    expect(ancestry("functionCode", "2013101")).toHaveLength(Math.max(...table.rows.levels));
  });
});
