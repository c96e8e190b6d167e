import { writeFileSync } from "node:fs";
import { gridOf } from "../../testing/golden/grid.ts";
import { tablesByPage } from "../../testing/golden/read-golden.ts";
import { projectPath } from "../../testing/needs.ts";

/**
 * Drafts golden tables: `npx tsx bench/golden/draft.ts DOCUMENT PAGE…` writes what is read of the pages as
 * `testing/golden/pdf/DOCUMENT-pPAGE-tTABLE.tsv`. A draft is no golden table before every cell of it has been held against a picture of
 * the page (`pdftoppm -r 100 -f PAGE -l PAGE -png`) and put right.
 */
const [document = "", ...pages] = process.argv.slice(2);
const tables = await tablesByPage(document);
for (const page of pages.map(Number)) {
  for (const [index, table] of (tables.get(page) ?? []).entries()) {
    const name = `${document}-p${String(page).padStart(2, "0")}-t${index + 1}.tsv`;
    const lines = gridOf(table).map((row) => row.map((text) => text ?? "").join("\t"));
    writeFileSync(projectPath("testing", "golden", "pdf", name), `${lines.join("\n")}\n`);
    process.stdout.write(`${name}\n${lines.join("\n")}\n`);
  }
}
