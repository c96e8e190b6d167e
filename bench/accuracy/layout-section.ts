import { MISTAKES, type Mistake } from "../../testing/layouts/index.ts";
import { markdownTable } from "../markdown-table.ts";
import type { LayoutResult } from "./layouts.ts";
import { percent } from "./report.ts";

const numeric = (heading: string) => ({ heading, numeric: true });

function foundOf(results: readonly LayoutResult[], mistakes: readonly Mistake[]): { found: number; wanted: number } {
  const counts = results.flatMap(({ planted }) => mistakes.flatMap((mistake) => planted.get(mistake) ?? []));
  return {
    found: counts.reduce((sum, { found }) => sum + found, 0),
    wanted: counts.reduce((sum, { wanted }) => sum + wanted, 0),
  };
}

/** Made-up documents: what was understood and falsely reported by layout, and which planted mistakes were noticed. */
export function layoutSection(results: readonly LayoutResult[]): string {
  const columns = ["Documents", "False", "Figures understood", "Relations held", "Mistakes noticed", "Share"];
  const rows = results.map((result) => {
    const { found, wanted } = foundOf([result], MISTAKES);
    const { layout, documents, falsePositives, understood, figures, held } = result;
    return [
      layout,
      documents,
      falsePositives,
      `${understood}/${figures}`,
      held,
      `${found}/${wanted}`,
      percent(found, wanted),
    ];
  });
  const kinds = MISTAKES.map((mistake) => {
    const { found, wanted } = foundOf(results, [mistake]);
    return [mistake, `${found}/${wanted}`, percent(found, wanted)];
  });
  const { found, wanted } = foundOf(results, MISTAKES);
  return [
    markdownTable([{ heading: "Layout" }, ...columns.map(numeric)], rows),
    markdownTable(
      [{ heading: "Mistake" }, numeric("Noticed"), numeric("Share")],
      [...kinds, ["All", `${found}/${wanted}`, percent(found, wanted)]],
    ),
  ].join("\n\n");
}
