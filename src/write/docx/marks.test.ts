import { expect, test } from "vitest";
import { printConcept } from "../../concept/index.ts";
import { FigureControls } from "./marks.ts";

test("every figure gets a content control of its own, and a property named like its tag with its concept", () => {
  const controls = new FigureControls();
  const [first, second] = [{ year: "2031" }, { year: "2030" }];
  expect([controls.next(first), controls.next(second), controls.next(first)]).toEqual([
    { tag: "mz_000001", id: 1 },
    { tag: "mz_000002", id: 2 },
    { tag: "mz_000003", id: 3 },
  ]);
  expect(controls.properties()).toEqual([
    { name: "mz_000001", value: printConcept(first) },
    { name: "mz_000002", value: printConcept(second) },
    { name: "mz_000003", value: printConcept(first) },
  ]);
  expect(new FigureControls().properties()).toEqual([]);
});
