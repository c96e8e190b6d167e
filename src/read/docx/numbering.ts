import { chineseNumber, letterNumber, romanNumber } from "./chinese-number.ts";
import { childOf, type Element, elementsOf, valueOfChild } from "./element.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** As `第%1部分` or `（%2）`, where %N is the counter of level N. */
  readonly text: string;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** The levels that this list counts anew from their start. */
  readonly restarted: ReadonlySet<number>;
  readonly abstractId: string;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

function printNumber(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "chineseLegalSimplified":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
      return chineseNumber(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return CIRCLED[value - 1] ?? String(value);
    case "lowerLetter":
      return letterNumber(value);
    case "upperLetter":
      return letterNumber(value).toUpperCase();
    case "lowerRoman":
      return romanNumber(value);
    case "upperRoman":
      return romanNumber(value).toUpperCase();
    default:
      return String(value);
  }
}

function levelOf(element: Element): Level {
  return {
    start: Number(valueOfChild(element, "w:start") ?? "1"),
    format: valueOfChild(element, "w:numFmt") ?? "decimal",
    text: valueOfChild(element, "w:lvlText") ?? "",
  };
}

function levelsOf(element: Element): Map<number, Level> {
  return new Map(
    elementsOf(element)
      .filter(({ name }) => name === "w:lvl")
      .map((level) => [Number(level.attributes["w:ilvl"] ?? "0"), levelOf(level)]),
  );
}

function listsOf(part: Element | undefined): Map<string, List> {
  const elements = part ? elementsOf(part) : [];
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === "w:abstractNum")
      .map((element) => [element.attributes["w:abstractNumId"] ?? "", levelsOf(element)]),
  );
  const lists = new Map<string, List>();
  for (const element of elements) {
    if (element.name !== "w:num") continue;
    const abstractId = valueOfChild(element, "w:abstractNumId") ?? "";
    const levels = new Map(abstracts.get(abstractId) ?? []);
    const restarted = new Set<number>();
    for (const override of elementsOf(element).filter(({ name }) => name === "w:lvlOverride")) {
      const ilvl = Number(override.attributes["w:ilvl"] ?? "0");
      const own = childOf(override, "w:lvl");
      const start = valueOfChild(override, "w:startOverride");
      const level = own ? levelOf(own) : levels.get(ilvl);
      if (start !== undefined) restarted.add(ilvl);
      if (level) levels.set(ilvl, start === undefined ? level : { ...level, start: Number(start) });
    }
    lists.set(element.attributes["w:numId"] ?? "", { levels, restarted, abstractId });
  }
  return lists;
}

/**
 * Counts the numbered paragraphs of a document and prints their numbers as Word shows them: 一、, （一）, 1. A paragraph
 * without numbering has no number; bullets are left out.
 */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  /** The counters of the levels, by abstract numbering: lists of one kind count on, unless they say where to start. */
  private readonly counters = new Map<string, number[]>();
  /** List and level of what has been counted anew already. */
  private readonly begun = new Set<string>();

  constructor(part: Element | undefined) {
    this.lists = listsOf(part);
  }

  /** The number before a paragraph with these numbering properties (`w:numPr`), or "". */
  next(properties: Element | undefined): string {
    const id = valueOfChild(properties, "w:numId") ?? "";
    const list = this.lists.get(id);
    const depth = Number(valueOfChild(properties, "w:ilvl") ?? "0");
    const level = list?.levels.get(depth);
    if (!list || !level || level.format === "none") return "";
    const counters = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counters);
    if (list.restarted.has(depth) && !this.begun.has(`${id} ${depth}`)) delete counters[depth];
    this.begun.add(`${id} ${depth}`);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    if (level.format === "bullet") return "";
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return printNumber(counters[at] ?? shown?.start ?? 1, shown?.format ?? "decimal");
    });
  }
}
