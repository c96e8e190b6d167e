import { type Block, type Disclosure, gridOf, type Table } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";

const ANCHORS = [
  /** 纳入…编制范围的单位包括：, 从预算单位构成看…包括：, 本部门预算为汇总预算…包括： */
  { pattern: /(?:编制范围|(?:预算|决算)单位构成|汇总(?:预算|决算)).*包括[:：]?/, tail: /^.*包括[:：]?/s },
  /** 部门预算由本级和3家下属单位的预算汇总而成，具体是：, 所属单位是： */
  {
    pattern: /(?:预算|决算)(?:由|是|为|汇总|包括).*单位.*(?:具体|所属单位|下属单位)(?:是|为|包括)[:：]/s,
    tail: /^.*(?:是|为|包括)[:：]/s,
  },
  /** 共有预算单位3个，包括部门本级和2个所属二级预算单位：, 编入2025年度部门预算的单位是： */
  {
    pattern: /预算单位\s*\d+\s*[个家].*包括.*单位[:：]|编入.*(?:预算|决算)的单位(?:是|为|包括)[:：]/s,
    tail: /^[^:：]*[:：]/s,
  },
];
const ITEM = /^[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s*(.{3,40}?)[；;。]?$/;
const NAME_HEADER = /单位名称|^名称$|^单位$/;
/** What the names of public bodies end in, with the remark that it is the office alone. */
const BODY =
  /^[^\d。：:]{2,36}(?:局|委|办|室|中心|院|馆|所|站|队|校|学|园|处|厅|会|社|部|厂|团|库|台|村|政府|医院|分局)(?:本级|机关)?(?:[（(][^（）()]{1,20}[）)])?$/;
const OFFICE = /本级|本部$|机关(?:[）)]|$)/;
const SAID_OFFICE = /(?:本级|本部|机关)(?:[（(]机关[）)])?(?:预算|决算|(?:和|以?及).{0,12}单位)/;

/** A body's name without brackets and the words that say that it is the office alone. */
function bareName(name: string): string {
  return name.replace(/[\s（）()]|本级|本部$|机关$|部门$/g, "").replace(/机关$/, "");
}

const FEWEST_SHARED = 4;

/** Whether two names are one body's: equal but for 本级 or 本部, or one with the place before it and one without. */
export function isSameMember(left: string, right: string): boolean {
  const [a, b] = [bareName(left), bareName(right)].sort((x, y) => x.length - y.length) as [string, string];
  return a === b || (a.length >= FEWEST_SHARED && b.endsWith(a));
}

/** A name with what stands in brackets behind it. */
const LISTED = /(?:[^、，,；;（(]|[（(][^）)]*[）)])+/g;

/** A list of bodies: what is listed beside names of bodies is one too, although its name looks otherwise. */
function asBodies(names: readonly string[]): readonly string[] {
  const listed = names
    .map((name) => name.trim())
    .filter((name) => name.length > 2 && !/^(?:不含|不包括|合计)/.test(name));
  return listed.some((name) => BODY.test(name)) ? listed : [];
}

function namesInSentence(tail: string): readonly string[] {
  const [sentence = ""] = tail.split("。");
  return asBodies(sentence.match(LISTED) ?? []);
}

function namesInTable(table: Table): readonly string[] {
  const grid = gridOf(table);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const column = columns.find((at) => NAME_HEADER.test(grid.text(0, at).replace(/\s/g, "")));
  if (column === undefined) return [];
  return asBodies(Array.from({ length: grid.rowCount - 1 }, (_, row) => grid.text(row + 1, column).replace(/\s/g, "")));
}

function namesBelow(blocks: readonly Block[]): readonly string[] {
  const [first] = blocks;
  if (first?.type === "table") return namesInTable(first);
  const names: string[] = [];
  for (const block of blocks) {
    const name = block.type === "paragraph" || block.type === "heading" ? ITEM.exec(block.text.trim())?.[1] : undefined;
    if (name === undefined || !BODY.test(name)) break;
    names.push(name);
  }
  return names;
}

function listedIn({ blocks }: Disclosure): { names: readonly string[]; office: boolean } {
  let office = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "paragraph") continue;
    const { text } = block;
    const anchor = ANCHORS.find(({ pattern }) => pattern.test(text));
    if (anchor === undefined) continue;
    office ||= SAID_OFFICE.test(text);
    const here = namesInSentence(text.replace(anchor.tail, ""));
    const names = here.length > 0 ? here : namesBelow(blocks.slice(index + 1));
    if (names.length > 0) return { names, office };
  }
  return { names: [], office };
}

const KNOWN = new WeakMap<Understanding, readonly string[]>();

/**
 * The units that a department consolidates, as its document lists them (预算单位构成), the office itself (本级) among them;
 * empty where it lists none.
 */
export function membersOf(document: Understanding): readonly string[] {
  const known = KNOWN.get(document);
  if (known) return known;
  const { body, disclosure } = document;
  const { names, office } = listedIn(disclosure);
  const hasOffice = names.some((name) => OFFICE.test(name) || (body !== null && isSameMember(name, body)));
  const members = names.length > 0 && office && !hasOffice && body !== null ? [`${body}（本级）`, ...names] : names;
  KNOWN.set(document, members);
  return members;
}
