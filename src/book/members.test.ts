import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "./book.ts";
import { countOf } from "./count.ts";
import { membersOf } from "./members.ts";
import { nameOf } from "./names.ts";

const book: Book = {
  ...emptyBook({ name: "区委办公室" }, 2024),
  facts: [
    { view: "expenditureByFunction", concept: { functionCode: "2089999", nature: "personnel" }, amount: fen(1) },
    { view: "expenditureByFunction", concept: { functionCode: "2080501", nature: "personnel" }, amount: fen(1) },
    { view: "expenditureByFunction", concept: { functionCode: "2013102", nature: "project" }, amount: fen(1) },
    { view: "projects", concept: { project: "B" }, amount: fen(1) },
    { view: "projects", concept: { project: "A" }, amount: fen(1) },
  ],
  projects: [
    { code: "B", name: "专项经费" },
    { code: "A", name: "巡察经费" },
  ],
  counts: [
    { concept: { measure: "vehicles", item: "physicalSupport" }, count: 1 },
    { concept: { measure: "vehicles", item: "emergency" }, count: 2 },
    { concept: { measure: "actualStaff" }, count: 23 },
  ],
  accountNames: [{ code: "2013102", name: "党委事务管理" }],
};
const expenditure = { measure: "expenditure" };

describe("the rows that a table of a book has", () => {
  it("puts parents before children, codes in order", () => {
    const codes = ["201", "20131", "2013102", "208", "20805", "2080501", "20899", "2089999"];
    expect(membersOf(book, expenditure, "functionCode", [1, 2, 3])).toEqual(codes);
  });

  it("takes only what lies under the concept", () => {
    expect(membersOf(book, { ...expenditure, nature: "project" }, "functionCode", [3])).toEqual(["2013102"]);
  });

  it("lists natures as stated or rolled up, in the order of their tree", () => {
    expect(membersOf(book, expenditure, "nature")).toEqual(["personnel", "project"]);
    expect(membersOf(book, expenditure, "nature", [1])).toEqual(["basic", "project"]);
  });

  it("keeps projects in the order of the book", () => {
    expect(membersOf(book, { ...expenditure, nature: "project" }, "project")).toEqual(["B", "A"]);
  });

  it("has none where no view states the dimension", () => {
    expect(membersOf(book, expenditure, "economicCode", [1])).toEqual([]);
  });

  it("names accounts in the book's own words first", () => {
    expect(nameOf(book, "functionCode", "2013102")).toBe("党委事务管理");
    expect(nameOf(book, "functionCode", "2080501")).toBe("行政单位离退休");
    expect(nameOf(book, "economicCode", "d:30101")).toBe("基本工资");
    expect(nameOf(book, "project", "A")).toBe("巡察经费");
  });

  it("counts things, and does not guess at a part that is not counted", () => {
    expect(countOf(book, { measure: "vehicles", item: "generalUse" })).toBe(3);
    expect(countOf(book, { measure: "actualStaff" })).toBe(23);
    expect(countOf(book, { measure: "actualStaff", item: "administrative" })).toBeNull();
    expect(countOf(book, { measure: "authorizedStaffing" })).toBeNull();
  });
});
