import { type Place, placesOf } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import type { Finding } from "./finding.ts";
import { placeKey } from "./places.ts";
import type { RuleMeta } from "./rule.ts";

const SAYING = "（所涉表格行未能与表头的列对准，数字可能读错了列，请先对照原文）";

interface Uncertain {
  /** Block and row of every uncertain row. */
  readonly rows: ReadonlySet<string>;
  /** The places of everything that stands in them. */
  readonly places: ReadonlySet<string>;
}

function exactKey(place: Place): string {
  return `${placeKey(place)}${JSON.stringify(place.box ?? null)}`;
}

function uncertainIn({ disclosure }: Understanding): Uncertain {
  const rows = new Set<string>();
  const places = new Set<string>();
  for (const [block, table] of disclosure.blocks.entries()) {
    if (table.type !== "table" || !table.uncertainRows) continue;
    const uncertain = new Set(table.uncertainRows);
    for (const row of uncertain) rows.add(`${block}:${row}`);
    for (const cell of table.cells) {
      if (!uncertain.has(cell.row)) continue;
      for (const place of placesOf(cell, disclosure.file)) places.add(exactKey(place));
    }
  }
  return { rows, places };
}

function comparesNumbers({ category, counts }: RuleMeta): boolean {
  return counts === undefined ? category === "accuracy" : counts === "relations";
}

function restsOn({ figures, suspects, evidence }: Finding, { rows, places }: Uncertain, meta: RuleMeta): boolean {
  if (figures) return figures.some(({ site }) => rows.has(`${site.block}:${site.row}`));
  return comparesNumbers(meta) && [...suspects, ...evidence].some((place) => places.has(exactKey(place)));
}

/**
 * Findings about numbers of a table row that the reader could not align with the columns are hints, and say so: the
 * number may belong to another column. Findings about wording, and about other rows, stay as they are.
 */
export function mindingUncertainRows(
  document: Understanding,
): (findings: readonly Finding[], meta: RuleMeta) => Finding[] {
  const uncertain = uncertainIn(document);
  return (findings, meta) =>
    findings.map((finding) =>
      uncertain.rows.size > 0 && restsOn(finding, uncertain, meta)
        ? { ...finding, severity: "info", message: `${finding.message}${SAYING}` }
        : finding,
    );
}
