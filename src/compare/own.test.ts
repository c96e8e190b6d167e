import { expect, it } from "vitest";
import { completeConcept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import { compareFigures, ownFigures } from "./index.ts";

function figure(entity: string, scope: string): Figure {
  return {
    concept: completeConcept({ kind: "level", measure: "income", year: "2024", entity, scope }),
    printed: { type: "count", value: 7, measureWord: "万元" },
    site: { block: 0, start: 0, end: 0 },
    places: [],
    evidence: {},
  };
}

it("one body under two names, as a unit and as a department", () => {
  const left = ownFigures({ body: "县委办公室", figures: [figure("县委办公室", "unit")] });
  const right = ownFigures({ body: "中共某县委办公室", figures: [figure("中共某县委办公室", "consolidated")] });
  expect(compareFigures(left, right)).toEqual({ same: 1, differences: [] });
});

it("its units and the department proper stay apart from it", () => {
  const whole = ownFigures({ body: "县委办公室", figures: [figure("县委办公室", "consolidated")] });
  const proper = ownFigures({ body: "县委办公室", figures: [figure("县委办公室", "headquarters")] });
  const unit = ownFigures({ body: "县委办公室", figures: [figure("服务中心", "unit")] });
  expect(compareFigures(whole, proper).same).toBe(0);
  expect(compareFigures(whole, unit).same).toBe(0);
});
