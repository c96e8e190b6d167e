import { attributeOf, childNamed, oneWay, type XmlNode } from "./xml.ts";

/** The paragraphs that a path of the reader names (`段落 12`, `表 3 行 4 列 2`). */
export type ParagraphsAt = (path: string) => readonly XmlNode[];

/** Wrappers of rows and cells: content controls and insertions. */
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:ins", "w:customXml"]);
const WITHOUT_TEXT = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr"]);

function unwrapped(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

/** Text boxes that hang on a paragraph, outermost ones. */
function boxesIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === "w:txbxContent") return [child];
    return WITHOUT_TEXT.has(child.name) ? [] : boxesIn(oneWay(child));
  });
}

/** Counts paragraphs and tables as the reader does. */
class Counter {
  readonly paths = new Map<string, XmlNode[]>();
  private readonly xml: string;
  private paragraphs = 0;
  private tables = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  read(parent: XmlNode): void {
    for (const node of parent.children) {
      if (node.name === "w:p" || node.name === "m:oMathPara") {
        this.paragraphs += 1;
        this.paths.set(`段落 ${this.paragraphs}`, [node]);
        for (const box of boxesIn(node)) this.read(box);
      } else if (node.name === "w:tbl") this.readTable(node);
      else if (!/^w:(?:sectPr|del|moveFrom)$/.test(node.name)) this.read(oneWay(node));
    }
  }

  private valueOf(node: XmlNode | undefined, name: string): string | undefined {
    const child = node && childNamed(node, name);
    return child && attributeOf(this.xml, child, "w:val");
  }

  private whole(text: string | undefined, otherwise: number): number {
    return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : otherwise;
  }

  private cellsOf(row: XmlNode): XmlNode[] {
    const properties = childNamed(row, "w:trPr");
    if (properties && childNamed(properties, "w:del")) return [];
    return unwrapped(row, "w:tc").filter((cell) => {
      const own = childNamed(cell, "w:tcPr");
      return !own || !childNamed(own, "w:cellDel");
    });
  }

  private readTable(table: XmlNode): void {
    this.tables += 1;
    const number = this.tables;
    const nested: XmlNode[] = [];
    const rows = unwrapped(table, "w:tr").map((row) => ({ row, cells: this.cellsOf(row) }));
    for (const [index, { row, cells }] of rows.filter((each) => each.cells.length > 0).entries()) {
      let column = this.whole(this.valueOf(childNamed(row, "w:trPr"), "w:gridBefore"), 0);
      for (const cell of cells) {
        const properties = childNamed(cell, "w:tcPr");
        const paragraphs: XmlNode[] = [];
        this.collect(cell, paragraphs, nested);
        this.paths.set(`表 ${number} 行 ${index + 1} 列 ${column + 1}`, paragraphs);
        column += Math.max(1, this.whole(this.valueOf(properties, "w:gridSpan"), 1));
      }
    }
    for (const inner of nested) this.readTable(inner);
  }

  private collect(parent: XmlNode, paragraphs: XmlNode[], nested: XmlNode[]): void {
    for (const node of parent.children) {
      if (node.name === "w:p") {
        paragraphs.push(node);
        for (const box of boxesIn(node)) this.collect(box, paragraphs, nested);
      } else if (node.name === "w:tbl") nested.push(node);
      else if (!/^w:(?:tcPr|del|moveFrom)$/.test(node.name)) this.collect(oneWay(node), paragraphs, nested);
    }
  }
}

/** Finds the paragraphs of a Word document by the paths that its reader gives to places. */
export function paragraphsIn(xml: string, body: XmlNode): ParagraphsAt {
  const counter = new Counter(xml);
  counter.read(body);
  return (path) => counter.paths.get(path) ?? [];
}
