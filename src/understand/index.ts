import type { Disclosure, Figure } from "../disclosure/index.ts";
import { identifyDocument } from "./document.ts";
import { withMarks } from "./marks.ts";
import type { Claim, ShareClaim, Understanding } from "./model.ts";
import { withProjects } from "./projects/narrative-figures.ts";
import { promisedTables } from "./promised.ts";
import { readProse } from "./sentences/read-prose.ts";
import { withWholes } from "./sentences/wholes.ts";
import { type Setting, settingOf } from "./setting.ts";
import { settleAges } from "./settle.ts";
import { withCuts } from "./tables/cut.ts";
import { prevailingUnit, readTable, type TableUnderstanding } from "./tables/read-table.ts";
import { frameOf } from "./tables/title.ts";

export * from "./model.ts";
export * from "./performance/index.ts";
export { type Performance, performanceOf } from "./performance-of.ts";
export * from "./projects/index.ts";
export { tableName } from "./promised.ts";

function readTables(disclosure: Disclosure, setting: Setting): TableUnderstanding[] {
  const places = disclosure.blocks.flatMap((block, index) => (block.type === "table" ? [index] : []));
  const frames = places.map((index) => frameOf(disclosure.blocks, index));
  const unit = prevailingUnit(frames);
  return places.map((index, number) =>
    readTable(disclosure, index, frames[number] as (typeof frames)[number], unit, setting),
  );
}

function codesIn(tables: readonly TableUnderstanding[]): Set<string> {
  const codes = tables.flatMap(({ reading }) => reading.figures.map(({ concept }) => concept.functionCode ?? ""));
  return new Set(codes.filter((code) => /^\d+$/.test(code)));
}

function settledClaim(claim: Claim, settle: (figure: Figure) => Figure): Claim {
  if (claim.type === "share") {
    return { ...claim, part: settle(claim.part), share: settle(claim.share), wholes: claim.wholes.map(settle) };
  }
  if (claim.type === "completion") return claim;
  const { level, previous, change, rate } = claim;
  const each = (figure: Figure | null) => figure && settle(figure);
  return { ...claim, level: each(level), previous: each(previous), change: each(change), rate: each(rate) };
}

/**
 * Understands a disclosure by its structure: what it is, every figure with its concept, the sums that tables and
 * sentences state, the changes and shares that it claims. Pure; the same for composed, read and re-saved documents.
 */
export function understand(disclosure: Disclosure): Understanding {
  const identity = identifyDocument(disclosure);
  const setting = settingOf(identity);
  const tables = readTables(disclosure, setting);
  const prose = readProse(disclosure, setting, codesIn(tables));
  const narrated = withProjects(prose.figures, disclosure.blocks, setting.concept);
  const raw = [...tables.flatMap(({ reading }) => reading.figures), ...narrated];
  const { concept: settleConcept, figure: settle } = settleAges(raw);
  const settled = raw.map(settle);
  const shares = withWholes(
    prose.shares.map((claim) => settledClaim(claim, settle) as ShareClaim),
    settled,
  );
  const figures = [...settled.filter(({ concept }) => concept.kind !== "share"), ...shares.map(({ share }) => share)];
  return {
    disclosure,
    ...identity,
    figures: withMarks(disclosure, figures, settleConcept),
    tables: tables.map(({ reading }) => ({ ...reading, figures: reading.figures.map(settle) })),
    relations: [
      ...tables.flatMap(({ reading, relations }) => withCuts(disclosure.blocks, reading.block, relations)),
      ...prose.relations,
    ].map((relation) => ({
      ...relation,
      total: settle(relation.total),
      parts: relation.parts.map(settle),
    })),
    claims: [...prose.changes.map((claim) => settledClaim(claim, settle)), ...shares, ...prose.completions],
    promisedTables: promisedTables(disclosure.blocks),
  };
}
