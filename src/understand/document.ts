import type { Block, Disclosure, SourcedText } from "../disclosure/index.ts";
import type { DocumentKind } from "./model.ts";
import { plain } from "./plain.ts";

/** What the document says it is. */
export interface DocumentIdentity {
  readonly kind: DocumentKind;
  readonly year: number | null;
  readonly body: string | null;
}

const TITLE = /^(.*?)(20\d\d)年?度?(.*?)(部门|单位)?(?:综合)?(预算|决算)/;
const NAMED_LINE =
  /^(?:预算单位|预算主管部门|主管部门|编制部门|编制单位|填报部门|填报单位|部门\(单位\)名称|部门名称|单位名称|部门|单位)：(?!万元|元|千元)(.{2,40})$/;
const TABLE_OF_YEAR =
  /^(?:附?[表件][\d一二三四五六七八九十]{1,3}[、.：-]?)?(20\d\d)年度?[^，。；：]{2,30}表(?:\([^()]{1,20}\))?$/;
const REGION = /^(?:.{1,8}(?:省|市|区|县|自治区))?(?:省|市|区|县)?级?$/;
const PART_ONE = /^第一部分(.{2,40}?)(?:部门)?(?:概况|基本情况|基本概况)$/;

function opening(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.type === "contents" || block.type === "table" || lines.length >= 6) break;
    const text = plain(block.text);
    if (/^(?:目录|第.{1,3}部分)/.test(text)) break;
    if (text !== "" && !/^附件?\d*：?$/.test(text)) lines.push(text);
  }
  return lines;
}

function allTexts(blocks: readonly Block[]): SourcedText[] {
  return blocks.flatMap((block) =>
    block.type === "table" ? block.cells : block.type === "contents" ? block.entries : [block],
  );
}

/** The year that the titles of the document name most often; the text only where no title names one. */
function budgetYear(disclosure: Disclosure, titleYear: number | null): number | null {
  if (titleYear !== null) return titleYear;
  const votes = new Map<number, number>();
  for (const source of allTexts(disclosure.blocks)) {
    for (const match of plain(source.text).matchAll(
      /(20\d\d)年度?(?:部门|单位)?(?:收支|收入|支出|预算|决算|一般公共)/g,
    )) {
      const year = Number(match[1]);
      votes.set(year, (votes.get(year) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? yearOfTables(disclosure);
}

/** 2017年政府采购预算表: the year that the titles of tables begin with, where all that name one name the same. */
function yearOfTables({ blocks }: Disclosure): number | null {
  const years = new Set<number>();
  for (const block of blocks) {
    const title = block.type === "table" ? block.caption : block.type === "contents" ? undefined : block;
    const year = title && TABLE_OF_YEAR.exec(plain(title.text))?.[1];
    if (year !== undefined) years.add(Number(year));
  }
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function kindOf(title: string, accountsWord: string | undefined, organ: string | undefined): DocumentKind {
  const final = accountsWord === "决算" || /决算/.test(title);
  const unit = organ === "单位" || /单位(?:预|决)算/.test(title);
  if (final) return unit ? "unitFinalAccounts" : "departmentFinalAccounts";
  return unit ? "unitBudget" : "departmentBudget";
}

function namedBody(disclosure: Disclosure): string | null {
  const votes = new Map<string, number>();
  for (const block of disclosure.blocks) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    const text = plain(block.text);
    const name = NAMED_LINE.exec(text)?.[1] ?? PART_ONE.exec(text)?.[1];
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The body that a part of the title names; a mere region (上海市, 市级) is none. */
function bodyIn(words: string): string | null {
  const name = words.replace(/(?:部门|单位)$/, "").replace(/^[（(]?关于/, "");
  return name.length < 2 || REGION.test(name) ? null : name;
}

/** Finds out what kind of document it is, for which year, and which body publishes it. */
export function identifyDocument(disclosure: Disclosure): DocumentIdentity {
  const lines = opening(disclosure.blocks);
  for (let count = 1; count <= Math.min(3, lines.length); count += 1) {
    const joined = lines.slice(0, count).join("");
    const match = TITLE.exec(joined);
    if (!match) continue;
    const [, before = "", year, between = "", organ, word] = match;
    const named = lines.map((line) => NAMED_LINE.exec(line)?.[1]).find((found) => found !== undefined);
    const name = named ?? bodyIn(before) ?? bodyIn(between) ?? "";
    return {
      kind: kindOf(joined, word, organ),
      year: Number(year),
      body: name.length >= 2 ? name : namedBody(disclosure),
    };
  }
  const words = allTexts(disclosure.blocks)
    .map(({ text }) => plain(text))
    .join(" ");
  const [budgets, accounts] = [words.match(/预算/g)?.length ?? 0, words.match(/决算/g)?.length ?? 0];
  return {
    kind: budgets + accounts > 0 ? kindOf("", accounts > budgets ? "决算" : "预算", undefined) : "unknown",
    year: budgetYear(disclosure, null),
    body: namedBody(disclosure),
  };
}
