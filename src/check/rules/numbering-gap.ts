import { gapsIn } from "../outline/gaps.ts";
import { outlineOf } from "../outline/lists.ts";
import { tableNumberGaps } from "../outline/table-numbers.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "numbering-gap",
  title: "标题、条目和表格的编号连续",
  category: "hygiene",
  severity: "warning",
  basis: "《党政机关公文格式》（GB/T 9704—2012）7.3.3关于结构层次序数的规定",
};

/** Headings, items and tables are numbered without gap, without repetition, and none of them lost its number. */
export const numberingGap: Rule = {
  meta,
  check: (document) => {
    const { lists } = outlineOf(document.disclosure);
    const items = lists.reduce((sum, { items: each }) => sum + each.length, 0);
    const gaps = [...gapsIn(document.disclosure), ...tableNumberGaps(document.disclosure)];
    if (items + gaps.length === 0) return { state: "notApplicable", why: "文件的标题、条目和表格没有编号" };
    return {
      state: "judged",
      held: items,
      findings: gaps.map((gap) => ({ rule: meta.id, basis: meta.basis, ...gap })),
    };
  },
};
