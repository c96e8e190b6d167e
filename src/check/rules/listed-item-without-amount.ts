import { accountsNamed } from "../../account/index.ts";
import { headingPaths } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "listed-item-without-amount",
  title: "“主要包括”列举的科目在基本支出表里有数",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

const LIST = /(?:主要)?(?:包括|用于)[:：]?([^。；;]{8,400})/g;
/** 机关运行经费 is defined by a list of uses in the regulation, which documents repeat word for word. */
const OTHER = /名词|运行经费|运行费/;
/** The glossary explains what 公用经费 may be spent on anywhere. */
const DEFINITION = /^.{0,20}[:：](?:是?指|反映|为保障|纳入)/;
const FEWEST_ACCOUNTS = 4;
const FEWEST_CODES = 5;
/** One slip of wording is a hint; a list copied from elsewhere has several. */
const FEWEST_FOREIGN = 2;

/** The five-digit department accounts that the table of basic expenditure gives amounts to. */
function codesWithAmounts(document: Understanding): Set<string> {
  const codes = new Set<string>();
  for (const { subject, figures } of document.tables) {
    if (subject !== "basicExpenditure") continue;
    for (const figure of figures) {
      const code = /^d:(\d{5})$/.exec(figure.concept.economicCode ?? "")?.[1];
      if (code !== undefined && amountOf(figure)?.fen !== 0) codes.add(code);
    }
  }
  return codes;
}

interface Item {
  readonly name: string;
  readonly codes: readonly string[];
  readonly start: number;
}

function itemsOf(list: string, offset: number): Item[] {
  const items: Item[] = [];
  let position = 0;
  for (const part of list.split(/[、，,]/)) {
    const name = part.replace(/等.{0,4}$/, "").replace(/^(?:在职人员|离退休人员|和|及)/, "");
    const codes = accountsNamed("departmentEconomic", name)
      .filter(({ level }) => level === 2)
      .map(({ code }) => code);
    if (codes.length > 0) items.push({ name, codes, start: offset + position + part.indexOf(name) });
    position += part.length + 1;
  }
  return items;
}

interface Listing {
  readonly passage: Passage;
  readonly items: readonly Item[];
}

function listingsIn(passage: Passage): Listing[] {
  return [...passage.text.matchAll(LIST)].flatMap((match) => {
    const list = match[1] ?? "";
    const items = itemsOf(list, match.index + match[0].length - list.length);
    return items.length >= FEWEST_ACCOUNTS ? [{ passage, items }] : [];
  });
}

function findingOf({ passage, items }: Listing, foreign: readonly Item[]): Finding {
  return {
    rule: meta.id,
    severity: foreign.length >= FEWEST_FOREIGN ? meta.severity : "info",
    message: `列举的${foreign.map(({ name }) => `“${name}”`).join("、")}在基本支出表里没有数`,
    suspects: foreign.slice(0, 6).flatMap(({ start, name }) => passage.places(start, start + name.length)),
    evidence: [],
    arithmetic: `列举 ${items.length} 项，其中 ${foreign.length} 项在表里没有金额`,
    likeliest: "只列举表里有金额的科目",
    basis: meta.basis,
    key: foreign.map(({ name }) => name).join(),
  };
}

/** A list of what basic expenditure is spent on names accounts that its table has: 等 excuses omissions, not additions. */
export const listedItemWithoutAmount: Rule = {
  meta,
  check: (document) => {
    const codes = codesWithAmounts(document);
    if (codes.size < FEWEST_CODES) return { state: "undecided", missing: "没有读到按款列出的基本支出表" };
    const paths = headingPaths(document.disclosure.blocks);
    const listings = passagesOf(document.disclosure)
      .filter(({ kind }) => kind === "paragraph")
      .filter(({ block, text }) => {
        const words = `${paths[block]?.map((heading) => heading.text).join(" ")} ${text}`;
        return /基本支出/.test(words) && !OTHER.test(words) && !DEFINITION.test(text);
      })
      .flatMap(listingsIn);
    if (listings.length === 0) return { state: "notApplicable", why: "文中没有列举基本支出的科目" };
    const findings = listings.flatMap((listing) => {
      const foreign = listing.items.filter((item) => !item.codes.some((code) => codes.has(code)));
      return foreign.length > 0 && foreign.length < listing.items.length ? [findingOf(listing, foreign)] : [];
    });
    return { state: "judged", held: listings.length - findings.length, findings };
  },
};
