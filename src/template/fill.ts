import { Expansion, type Filling } from "./expand.ts";
import { prepared, type TemplateProblem } from "./prepare.ts";
import { firstTableLook, styledLook } from "./table-xml.ts";
import { bookScope } from "./values/book-scope.ts";
import { habitsOf, type Scope, type Source } from "./values/scope.ts";
import { printNodes } from "./xml/node.ts";
import { parseXml, XmlError } from "./xml/parse.ts";

/** A template that was filled. */
export interface Filled {
  /** The parts that changed, by their names in the package, as XML. */
  readonly parts: ReadonlyMap<string, string>;
  /** Fields that are not known or that the book does not fill: 〔未填〕 stands in their place. */
  readonly unfilled: readonly TemplateProblem[];
  /** What makes the template unusable: loops without end, single braces, formats that cannot be printed. */
  readonly broken: readonly TemplateProblem[];
}

/** The parts of a Word file that hold text to be filled, with what messages call them. */
const TEXT_PARTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^word\/document\d*\.xml$/, "正文"],
  [/^word\/header(\d*)\.xml$/, "页眉"],
  [/^word\/footer(\d*)\.xml$/, "页脚"],
  [/^word\/footnotes\.xml$/, "脚注"],
  [/^word\/endnotes\.xml$/, "尾注"],
];

function partName(path: string): string | null {
  for (const [pattern, name] of TEXT_PARTS) {
    const found = pattern.exec(path);
    if (found) return `${name}${found[1] ?? ""}`;
  }
  return null;
}

/** Whether a package holds the text of a Word document under a part's name. */
export function isTextPart(path: string): boolean {
  return partName(path) !== null;
}

function filledPart(xml: string, name: string, filling: Filling, scope: Scope) {
  const ready = prepared(parseXml(xml), name);
  const expansion = new Expansion(filling);
  const nodes = expansion.nodes(ready.nodes, scope);
  return { xml: printNodes(nodes), unfilled: expansion.unfilled, broken: [...ready.problems, ...expansion.broken] };
}

/**
 * Fills a Word template from a book: merge fields and tags in braces in body, headers, footers and notes; loops; lists and
 * composed tables. Parts without fields are not touched.
 * @param parts the XML parts of the package by name; others are not needed
 */
export function fillTemplate(parts: ReadonlyMap<string, string>, source: Source): Filled {
  const changed = new Map<string, string>();
  const unfilled: TemplateProblem[] = [];
  const broken: TemplateProblem[] = [];
  const scope = bookScope(source);
  const main = [...parts].find(([path]) => partName(path) === "正文");
  try {
    const look =
      firstTableLook(main ? parseXml(main[1]) : []) ?? styledLook(parseXml(parts.get("word/styles.xml") ?? ""));
    const filling: Filling = { habits: habitsOf(source), tableLook: look };
    for (const [path, xml] of parts) {
      const name = partName(path);
      if (name === null) continue;
      const result = filledPart(xml, name, filling, scope);
      unfilled.push(...result.unfilled);
      broken.push(...result.broken);
      if (result.xml !== xml) changed.set(path, result.xml);
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    broken.push({ place: "模板", message: `文件已损坏：${error.message}` });
  }
  return { parts: broken.length === 0 ? changed : new Map(), unfilled, broken };
}
