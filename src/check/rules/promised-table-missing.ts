import { type Block, placesOf } from "../../disclosure/index.ts";
import { type PromisedTable, tableName, type Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { bareName, type NameOfTable, nameOfTable, sameTable } from "../outline/table-names.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "promised-table-missing",
  title: "目录列出的表都在文件里",
  category: "completeness",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于部门预算公开表格的规定",
};

const LONGEST_TITLE = 60;

/** 详见附件, 另行公开, or the name of a file: what is named there is in another file. */
const ELSEWHERE =
  /(?:详?见|参见|另见)[^。；]{0,12}(?:附件|附表)|另行公开|单独公开|另附|\.(?:xlsx?|docx?|pdf|et|wps)[”》）)]?$/i;

/** Everything in the body that can be the title of a table: short lines, captions, first rows of tables. */
function titlesIn(blocks: readonly Block[], entries: ReadonlySet<number>): NameOfTable[] {
  const titles = blocks.flatMap((block, index) => {
    if (block.type === "contents" || entries.has(index)) return [];
    if (block.type === "table") {
      const cells = block.cells.filter(({ row }) => row < 2).map(({ text }) => text);
      return [...(block.caption ? [block.caption.text] : []), ...cells]
        .filter((text) => /表/.test(text))
        .map(tableName);
    }
    const isTitle = block.text.length <= LONGEST_TITLE && /表/.test(block.text) && !ELSEWHERE.test(block.text);
    return isTitle ? [tableName(block.text)] : [];
  });
  return [...new Set(titles)].map(nameOfTable);
}
/** Whether the text says of a table by its name that it is in another file. */
function isElsewhere(name: string, blocks: readonly Block[]): boolean {
  const bare = bareName(name);
  return blocks.some((block) => {
    if (block.type === "contents" || block.type === "table" || !ELSEWHERE.test(block.text)) return false;
    return bareName(block.text).includes(bare);
  });
}

function findingOf({ entry, name }: PromisedTable, document: Understanding): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `目录列有“${name}”，文件里没有这张表`,
    suspects: placesOf(entry, document.disclosure.file),
    evidence: [],
    likeliest: `补上“${name}”；没有数据也要列出空表并说明`,
    basis: meta.basis,
    key: name,
  };
}

/**
 * Every table that the contents page lists is in the file. Where the file holds no tables at all, or says of a table that
 * it is in another file, the table was not supplied, which is not missing.
 */
export const promisedTableMissing: Rule = {
  meta,
  check: (document) => {
    const promised = document.promisedTables;
    if (promised.length === 0) return { state: "notApplicable", why: "文件没有目录，或目录没有列出表格" };
    if (document.tables.length === 0) return { state: "undecided", missing: "文件里没有表格，表格可能在另外的附件里" };
    const entries = new Set(promised.map(({ block }) => block));
    const titles = titlesIn(document.disclosure.blocks, entries);
    const absent = promised.filter(({ name }) => {
      const wanted = nameOfTable(name);
      return !titles.some((title) => sameTable(wanted, title));
    });
    if (absent.length === promised.length) {
      return { state: "undecided", missing: "表格的标题一个也没有辨认出来" };
    }
    const missing = absent.filter(({ name }) => !isElsewhere(name, document.disclosure.blocks));
    if (missing.length === 0 && absent.length > 0) {
      const names = absent.map(({ name }) => `“${name}”`).join("、");
      return { state: "undecided", missing: `${names}在另外的文件里，没有提供` };
    }
    return {
      state: "judged",
      held: promised.length - absent.length,
      findings: missing.map((table) => findingOf(table, document)),
    };
  },
};
