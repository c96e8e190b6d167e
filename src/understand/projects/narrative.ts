import { type Block, headingPaths } from "../../disclosure/index.ts";
import { amountIn } from "../performance/amounts.ts";
import { partOf, type Words, wordsOf } from "../performance/words.ts";
import type { ProjectMention } from "./model.ts";

const ITEM =
  /^(?:\d+[.、．]|\(\d+\)|\([一二三四五六七八九十]+\))(.{2,50}?)：?([\d,]+(?:\.\d+)?(?:万元|元))(?:[，。；]|$)/;
const NAMED = /^(?:\(?[一二三四五六七八九十\d]+[).、．])*项目名称：(.{2,})$/;
const SCALE = /^(?:\(?[一二三四五六七八九十\d]+[).、．])*预算安排规模：(.+)$/;
const SECTION = /项目支出/;
/** Words that an item of another kind of list would hold: an account, a change, a share. */
const NO_NAME = /[，。；]|占|增加|减少|支出$|合计|其中/;

function itemIn(words: Words): ProjectMention | null {
  const match = ITEM.exec(words.text);
  const [name, amount] = [match?.[1], match?.[2]];
  if (!match || !name || !amount || NO_NAME.test(name)) return null;
  const from = match[0].indexOf(name);
  const amountFrom = match[0].indexOf(amount, from + name.length);
  return {
    source: "narrative",
    name: partOf(words, from, from + name.length),
    amount: amountIn(partOf(words, amountFrom, amountFrom + amount.length), "tenThousandYuan"),
    code: null,
    body: null,
  };
}

/**
 * The projects that running text lists: numbered items with an amount in the section on project expenditure, and blocks of
 * 项目名称：… with 预算安排规模：… .
 */
export function projectsInText(blocks: readonly Block[]): ProjectMention[] {
  const paths = headingPaths(blocks);
  const found: ProjectMention[] = [];
  for (const [block, content] of blocks.entries()) {
    if (content.type === "table" || content.type === "contents") continue;
    if (!/[\d：:]/.test(content.text)) continue;
    const words = wordsOf(content, block);
    const named = NAMED.exec(words.text)?.[1];
    if (named) {
      const from = words.text.length - named.length;
      const name = partOf(words, from, words.text.length);
      found.push({ source: "narrative", name, amount: null, code: null, body: null });
      continue;
    }
    const scale = SCALE.exec(words.text)?.[1];
    const last = found.at(-1);
    if (scale && last && last.amount === null) {
      const amount = amountIn(partOf(words, words.text.length - scale.length, words.text.length), "tenThousandYuan");
      found[found.length - 1] = { ...last, amount };
      continue;
    }
    const inSection = (paths[block] ?? []).some((heading) => SECTION.test(heading.text));
    const item = inSection ? itemIn(words) : null;
    if (item) found.push(item);
  }
  return found;
}
