import { printedWidth } from "../bare-text.ts";
import { numberingOf } from "../numbering.ts";

const LONGEST: readonly number[] = [0, 60, 60, 60, 40, 40];

/** The nouns that headings of disclosures end with; a sentence cut by a page's end seldom does. */
const TITLE_END = new RegExp(
  "(?:情况|说明|概况|解释|名词|职责|职能|构成|机构|设置|人员|范围|内容|事项|安排|任务|工作|目标|指标|项目|经费|费用|" +
    "支出|收入|预算|决算|公开|科目|分类|表|附件|部分)(?:[（(][^（）()]*[)）])?[:：]?$",
);
const AMOUNT = /\d\s*(?:万元|亿元|元|%|％|人|辆|台|套|个|家|平方米)/;

function outsideBrackets(text: string): string {
  return text.replace(/[（(][^（）()]*[)）]/g, "");
}

/** Whether a line ends like a title: 情况说明, 概况, 预算表 …, and has no comma or full stop in it. */
export function endsLikeTitle(text: string): boolean {
  return TITLE_END.test(text) && !/[，,。；;]/.test(outsideBrackets(text));
}

function isSentence(text: string): boolean {
  const bare = outsideBrackets(text);
  if (/[，,。；;！!？?]|、$|[:：]\s*\S/.test(bare)) return true;
  if (/(?:包括|如下|其中|分别是|为|是)[:：]$/.test(bare)) return true;
  return AMOUNT.test(bare) && !TITLE_END.test(text);
}

/** The level of a line that is a heading by its form: a number in front, short, no sentence. Undefined for others. */
export function headingLevel(text: string): number | undefined {
  const numbering = numberingOf(text);
  if (!numbering) return bareHeadingLevel(text);
  const { level, rest } = numbering;
  if (rest === "" || rest === "：") return level === 1 ? level : undefined;
  return printedWidth(text) > (LONGEST[level] as number) || isSentence(rest) ? undefined : level;
}

function bareHeadingLevel(text: string): number | undefined {
  return /^名\s*词\s*解\s*释$/.test(text.trim()) ? 1 : undefined;
}

const LONGEST_UNNUMBERED = 30;
const DATE =
  /^[〇零一二三四五六七八九十0-9]{2,4}\s*年(?:\s*[一二三四五六七八九十0-9]{1,3}\s*月)?(?:\s*[一二三四五六七八九十0-9]{1,3}\s*日)?$/;
const TABLE_MARK = /^(?:附?表|预算|决算)\s*[0-9一二三四五六七八九十]|表(?:\s*[（(][^（）()]*[)）])?$/;

/** Whether an unnumbered line could be a title: short, no punctuation, no amount, no date, and no table's title. */
export function isTitleLike(text: string, longest = LONGEST_UNNUMBERED): boolean {
  const bare = outsideBrackets(text.trim());
  if (numberingOf(text) || printedWidth(text) > longest || !/\p{Script=Han}{2}/u.test(bare)) return false;
  return (
    !/[，。；：、！？,;:!?…|$]/.test(bare) && !AMOUNT.test(bare) && !DATE.test(bare) && !TABLE_MARK.test(text.trim())
  );
}

/** Whether a line is the title of a table by its form: it ends with 表, or numbers a table (预算 08 表, 表 2). */
export function isTableTitle(text: string): boolean {
  return TABLE_MARK.test(text.trim());
}
