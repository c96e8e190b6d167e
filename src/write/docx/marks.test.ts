import { expect, test } from "vitest";
import { printConcept } from "../../concept/index.ts";
import { FigureBookmarks } from "./marks.ts";

test("every figure gets a bookmark of its own, and a property of that name with its concept", () => {
  const bookmarks = new FigureBookmarks();
  const [first, second] = [{ year: "2031" }, { year: "2030" }];
  expect([bookmarks.next(first), bookmarks.next(second), bookmarks.next(first)]).toEqual([
    { name: "mz_000001", link: 1 },
    { name: "mz_000002", link: 2 },
    { name: "mz_000003", link: 3 },
  ]);
  expect(bookmarks.properties()).toEqual([
    { name: "mz_000001", value: printConcept(first) },
    { name: "mz_000002", value: printConcept(second) },
    { name: "mz_000003", value: printConcept(first) },
  ]);
  expect(new FigureBookmarks().properties()).toEqual([]);
});
