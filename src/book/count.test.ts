import { expect, it } from "vitest";
import { type Book, emptyBook } from "./book.ts";
import { countOf } from "./count.ts";

const BOOK: Book = {
  ...emptyBook({ name: "区文旅局" }, 2025),
  units: [
    { name: "区文旅局本部", scope: "headquarters" },
    { name: "区图书馆", scope: "unit" },
  ],
  counts: [
    { concept: { measure: "vehicles", item: "otherUse", entity: "区文旅局本部" }, count: 2 },
    { concept: { measure: "vehicles", item: "emergency", entity: "区图书馆" }, count: 1 },
    { concept: { measure: "actualStaff", item: "retired" }, count: 9 },
    { concept: { measure: "actualStaff", item: "retired", entity: "区图书馆" }, count: 4 },
  ],
};

it("adds up for a department what its units count", () => {
  expect(countOf(BOOK, { measure: "vehicles" })).toBe(3);
  expect(countOf(BOOK, { measure: "vehicles", item: "generalUse" })).toBe(1);
  expect(countOf(BOOK, { measure: "vehicles", entity: "区图书馆" })).toBe(1);
});

it("takes what is counted for the department itself before that", () => {
  expect(countOf(BOOK, { measure: "actualStaff" })).toBe(9);
  expect(countOf(BOOK, { measure: "largeEquipment" })).toBeNull();
});
