import type { ScoringMethod } from "../score/index.ts";
import { areaNamed } from "./areas.ts";
import { DEVELOPMENT } from "./data/development.ts";
import { GENERAL } from "./data/general.ts";
import { PROJECTS } from "./data/projects.ts";
import { SERVICES } from "./data/services.ts";
import { LEVEL1_OF, type LibraryIndicator, type LibraryLevel2, type LibraryOperator } from "./model.ts";

const METHODS: Readonly<Record<string, ScoringMethod>> = {
  比例: "proportional",
  直接: "direct",
  等级: "graded",
  满意度: "satisfaction",
};
const TARGET = /^([≥≤=])(_|[\d.]*)(.*)$/;

function isLevel2(text: string): text is LibraryLevel2 {
  return Object.hasOwn(LEVEL1_OF, text);
}

function indicatorOf(area: string, line: string): LibraryIndicator {
  const [second = "", name = "", target = "", way = "", evidence = "", use = ""] = line.split("|");
  const [, operator, usual = "", unit = ""] = TARGET.exec(target) ?? [];
  const level2 = `${second}指标`;
  const method = METHODS[way];
  if (!isLevel2(level2) || !operator || !method || use === "") throw new RangeError(`指标库有误：${area} ${line}`);
  return {
    area,
    level2,
    name,
    operator: operator as LibraryOperator,
    usual: usual === "_" ? "" : usual,
    unit,
    method,
    evidence,
    use,
  };
}

/** Reads the data: a line an indicator, below the name of its area; `_` stands for a value that depends on the project. */
function indicatorsIn(text: string): LibraryIndicator[] {
  let area = "";
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    if (!line.startsWith("# ")) return [indicatorOf(area, line)];
    area = line.slice(2);
    if (!areaNamed(area)) throw new RangeError(`指标库没有“${area}”这个领域`);
    return [];
  });
}

/** The indicators that the product brings along, in the order of their areas. */
export const INDICATOR_LIBRARY: readonly LibraryIndicator[] = [GENERAL, SERVICES, DEVELOPMENT, PROJECTS].flatMap(
  indicatorsIn,
);
