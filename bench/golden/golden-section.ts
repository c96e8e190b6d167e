import type { GoldenTable } from "../../testing/golden/golden-file.ts";
import type { GridScore } from "../../testing/golden/score.ts";
import { percent } from "../accuracy/report.ts";
import { markdownTable } from "../markdown-table.ts";

/** A golden table and how it was read. */
export interface ReadGolden {
  readonly golden: GoldenTable;
  readonly score: GridScore;
}

interface LayoutFigures {
  readonly layout: string;
  readonly tables: number;
  readonly cells: number;
  readonly right: number;
  readonly shiftedRows: number;
}

function figuresOf(layout: string, read: readonly ReadGolden[]): LayoutFigures {
  const sum = (of: (score: GridScore) => number) => read.reduce((all, { score }) => all + of(score), 0);
  return {
    layout,
    tables: read.length,
    cells: sum(({ cells }) => cells),
    right: sum(({ right }) => right),
    shiftedRows: sum(({ shiftedRows }) => shiftedRows),
  };
}

/** How the golden tables were read: a row for each layout, one for all, then the differences (at most 20). */
export function goldenSection(read: readonly ReadGolden[]): string {
  const layouts = [...new Set(read.map(({ golden }) => golden.layout))].sort();
  const each = layouts.map((layout) =>
    figuresOf(
      layout,
      read.filter(({ golden }) => golden.layout === layout),
    ),
  );
  const rows = [...each, figuresOf(`All ${layouts.length}`, read)].map((figures) => {
    const { layout, tables, cells, right, shiftedRows } = figures;
    return [layout, tables, `${right}/${cells}`, percent(right, cells), shiftedRows];
  });
  const numeric = ["Tables", "Cells right", "Share", "Shifted rows"].map((heading) => ({ heading, numeric: true }));
  const differences = read.flatMap(({ golden: { document, page, table }, score }) =>
    score.differences.map(({ row, column, shown, read: found }) => {
      return `- ${document}, page ${page}, table ${table}, row ${row}, column ${column}: ${JSON.stringify(shown)}, read ${JSON.stringify(found)}`;
    }),
  );
  const listed = differences.slice(0, 20).join("\n");
  return [markdownTable([{ heading: "Layout" }, ...numeric], rows), ...(listed === "" ? [] : [listed])].join("\n\n");
}
