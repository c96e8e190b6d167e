import { type Block, type Heading, headingPaths } from "../../disclosure/index.ts";
import { amountIn } from "../performance/amounts.ts";
import { partOf, type Words, wordsOf } from "../performance/words.ts";
import type { ProjectMention } from "./model.ts";

const ITEM =
  /^(?:\d+[.、．]|\(\d+\)|\([一二三四五六七八九十]+\))(.{2,50}?)：?([\d,]+(?:\.\d+)?(?:万元|元))(?:[，。；]|$)/;
const NAMED = /^(?:\(?[一二三四五六七八九十\d]+[).、．])*项目名称：(.{2,})$/;
const SCALE =
  /^(?:\(?[一二三四五六七八九十\d]+[).、．])*(?:预算安排规模|年度预算安排)：(?:20\d\d年)?(?:度?安排)?(?:资金)?(.+)$/;
/** What a project is for, the first line below its name. */
const ABOUT = /^(?:\(?[一二三四五六七八九十\d]+[).、．])*项目概述：/;
const OWN_NUMBER = /^(?:\(?[一二三四五六七八九十\d]+[).、．])+/;
const LONGEST_NAME = 60;
const SECTION = /项目支出/;
const ON_PROJECTS = /项目(?:支出|经费|情况|预算)/;
/** A project's name as an item of a list, the lines about it below. */
const LISTED_NAME = /^\d+[.、．]([^：。，；\d]{2,})$/;
/** A line about a project: （6）年度预算安排：…. */
const ABOUT_PROJECT = /^\(\d+\)/;
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

/** The line above 项目概述：, a project's name behind its number. */
function nameAbove(block: Block | undefined, at: number): ProjectMention | null {
  if (!block || block.type === "table" || block.type === "contents") return null;
  const words = wordsOf(block, at);
  const from = OWN_NUMBER.exec(words.text)?.[0].length ?? 0;
  const name = partOf(words, from, words.text.length);
  if (name.text.length < 2 || name.text.length > LONGEST_NAME || /[：。]/.test(name.text)) return null;
  return { source: "narrative", name, amount: null, code: null, body: null };
}

/** The item of a list that the line at `block` tells about, in a section on projects. */
function nameInList(blocks: readonly Block[], path: readonly Heading[], block: number): ProjectMention | null {
  if (!path.some(({ text }) => ON_PROJECTS.test(text))) return null;
  for (let at = block - 1; at >= 0; at -= 1) {
    const line = blocks[at];
    if (!line || line.type === "table" || line.type === "contents") return null;
    const { text } = wordsOf(line, at);
    if (LISTED_NAME.test(text)) return nameAbove(line, at);
    if (!ABOUT_PROJECT.test(text)) return null;
  }
  return null;
}

/** The innermost heading below one on projects: a project's name. */
function nameOfSection(path: readonly Heading[], block: number): ProjectMention | null {
  const heading = path.at(-1);
  const ofProjects = path.slice(0, -1).some(({ text }) => ON_PROJECTS.test(text));
  return heading && ofProjects ? nameAbove({ ...heading }, block) : null;
}

/**
 * The projects that running text lists: numbered items with an amount in the section on project expenditure, blocks of
 * 项目名称：… with 预算安排规模：…, and names above 项目概述：… with 年度预算安排：… .
 */
export function projectsInText(blocks: readonly Block[]): ProjectMention[] {
  const paths = headingPaths(blocks);
  const found: ProjectMention[] = [];
  for (const [block, content] of blocks.entries()) {
    if (content.type === "table" || content.type === "contents") continue;
    if (!/[\d：:]/.test(content.text)) continue;
    const words = wordsOf(content, block);
    const stated = NAMED.exec(words.text)?.[1];
    if (stated) {
      const from = words.text.length - stated.length;
      const name = partOf(words, from, words.text.length);
      found.push({ source: "narrative", name, amount: null, code: null, body: null });
      continue;
    }
    const above = ABOUT.test(words.text) ? nameAbove(blocks[block - 1], block - 1) : null;
    if (above) {
      found.push(above);
      continue;
    }
    const scale = SCALE.exec(words.text)?.[1];
    const path = paths[block] ?? [];
    const named = scale ? (nameInList(blocks, path, block) ?? nameOfSection(path, block)) : null;
    if (named && !found.some(({ name }) => name.text === named.name.text)) found.push(named);
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
