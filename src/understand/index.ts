import { type Disclosure, type Figure, headingPaths } from "../disclosure/index.ts";
import { identifyDocument } from "./document.ts";
import { withMarks } from "./marks.ts";
import type { ChangeClaim, Claim, ShareClaim, SumRelation, Understanding } from "./model.ts";
import { promisedTables } from "./promised.ts";
import { breakdownsOf } from "./sentences/breakdowns.ts";
import { readParagraph } from "./sentences/read-paragraph.ts";
import { scopeOf } from "./sentences/scope.ts";
import { withWholes } from "./sentences/wholes.ts";
import { type Setting, settingOf } from "./setting.ts";
import { settleAges } from "./settle.ts";
import { prevailingUnit, readTable, type TableUnderstanding } from "./tables/read-table.ts";
import { frameOf } from "./tables/title.ts";

export * from "./model.ts";
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

interface Prose {
  figures: Figure[];
  relations: SumRelation[];
  changes: ChangeClaim[];
  shares: ShareClaim[];
}

function readProse(disclosure: Disclosure, setting: Setting, codes: ReadonlySet<string>): Prose {
  const prose: Prose = { figures: [], relations: [], changes: [], shares: [] };
  const paths = headingPaths(disclosure.blocks);
  for (const [index, block] of disclosure.blocks.entries()) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    if (!/[\d０-９]/.test(block.text)) continue;
    const scope = scopeOf(paths[index] ?? []);
    const reading = readParagraph({ source: block, block: index, file: disclosure.file, setting, scope, codes });
    prose.figures.push(...reading.figures);
    prose.relations.push(...breakdownsOf(index, reading.opened, reading.levels));
    prose.changes.push(...reading.changes);
    prose.shares.push(...reading.shares);
  }
  return prose;
}

function settledClaim(claim: Claim, settle: (figure: Figure) => Figure): Claim {
  if (claim.type === "share") {
    return { ...claim, part: settle(claim.part), share: settle(claim.share), wholes: claim.wholes.map(settle) };
  }
  const { level, change, rate } = claim;
  return { ...claim, level: level && settle(level), change: change && settle(change), rate: rate && settle(rate) };
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
  const raw = [...tables.flatMap(({ reading }) => reading.figures), ...prose.figures];
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
    relations: [...tables.flatMap(({ relations }) => relations), ...prose.relations].map((relation) => ({
      ...relation,
      total: settle(relation.total),
      parts: relation.parts.map(settle),
    })),
    claims: [...prose.changes.map((claim) => settledClaim(claim, settle)), ...shares],
    promisedTables: promisedTables(disclosure.blocks),
  };
}
