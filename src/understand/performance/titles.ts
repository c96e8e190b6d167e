import type { Line } from "./lines.ts";
import type { PerformanceForm } from "./model.ts";
import type { Words } from "./words.ts";

const TITLE = /绩效目标\)?(?:\([^)]*\))?(?:申报|设定|设置|填报|批复|公开|汇总|情况)*表(?:\([^)]*\))?$/;
const PART_OF_FORM = /^(?:长期|年度|中期|当年)(?:绩效)?目标表$/;
const LONGEST = 50;

/** The words that stand alone in a line: a paragraph, or the only filled cell of a row. */
export function loneWords(line: Line): Words | null {
  if (line.type === "text") return line.words;
  const [first, ...rest] = line.slots.filter(({ inherited }) => !inherited);
  return first && rest.every(({ words }) => words.text === first.words.text) ? first.words : null;
}

/** What kind of form a title line opens; null for any other line. */
export function formTitle(line: Line): { kind: PerformanceForm["kind"]; title: Words } | null {
  const title = loneWords(line);
  if (!title || title.text.length > LONGEST || PART_OF_FORM.test(title.text) || !TITLE.test(title.text)) return null;
  const kind = /专项资金/.test(title.text) ? "specialFund" : /整体/.test(title.text) ? "department" : "project";
  return { kind, title };
}

/** Whether words name the goal that the following indicators belong to: 长期绩效目标表, 年度绩效指标. */
export function periodOfGoal(text: string): "long" | "annual" | null {
  const match = /^(长期|中期|实施期|年度|当年)(?:绩效)?(?:目标|指标)/.exec(text);
  if (!match || text.length > 12) return null;
  return match[1] === "年度" || match[1] === "当年" ? "annual" : "long";
}
