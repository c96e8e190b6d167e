import { expect, it } from "vitest";
import { type Book, emptyBook } from "./book.ts";
import { countChangeOf, countOf } from "./count.ts";

const book: Book = {
  ...emptyBook({ name: "县气象局" }, 2025),
  counts: [
    { concept: { measure: "actualStaff", item: "inService" }, count: 17 },
    { concept: { measure: "actualStaff", item: "inService", year: "2024" }, count: 19 },
    { concept: { measure: "actualStaff", item: "retired" }, count: 6 },
  ],
};

it("keeps the counts of the years apart", () => {
  expect(countOf(book, { measure: "actualStaff" })).toBe(23);
  expect(countOf(book, { measure: "actualStaff", year: "2024" })).toBe(19);
});

it("tells how many more or fewer there are than a year before, where both years are counted", () => {
  expect(countChangeOf(book, { measure: "actualStaff", item: "inService" })).toBe(-2);
  expect(countChangeOf(book, { measure: "actualStaff", item: "retired" })).toBeNull();
});
