import { expect, test } from "vitest";
import { markedConcepts } from "./marked-concepts.ts";

test("properties of a bookmark's name are marks when they hold a concept, and no others", () => {
  const properties = new Map([
    ["mz_000001", "concept/v1?year=2031"],
    ["mz_000002", "concept/v1?nosuch=1"],
    ["mz_000003", "<script>"],
    ["mz_x", "concept/v1?year=2031"],
    ["公司", "concept/v1?year=2031"],
  ]);
  expect([...markedConcepts(properties)]).toEqual([["mz_000001", { year: "2031" }]]);
});
