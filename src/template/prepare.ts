import { withoutBraces } from "./brace-tags.ts";
import { withoutMergeFields } from "./merge-field.ts";
import { isElement, type Node, withChildren } from "./xml/node.ts";

/** Something in a template that cannot be filled, in Chinese, with where it stands. */
export interface TemplateProblem {
  readonly place: string;
  readonly message: string;
}

/** Elements within a paragraph that hold runs of their own. */
const HOLDERS = /^(?:w:hyperlink|w:ins|w:smartTag|w:sdt|w:sdtContent|w:customXml|w:moveTo|w:dir|w:bdo)$/;

class Preparation {
  readonly problems: TemplateProblem[] = [];
  readonly #part: string;
  #paragraphs = 0;
  #tables = 0;

  constructor(part: string) {
    this.#part = part;
  }

  /** The blocks of a part with their tags; `at` is where in a table they stand. */
  blocks(nodes: readonly Node[], at = ""): readonly Node[] {
    return nodes.map((node) => {
      if (!isElement(node)) return node;
      if (node.name === "w:p") {
        if (at === "") this.#paragraphs += 1;
        const place = `${this.#part} ${at === "" ? `段落 ${this.#paragraphs}` : at}`;
        return withChildren(node, this.#inline(node.children, place, at));
      }
      if (node.name === "w:tbl") return withChildren(node, this.#rows(node.children, at));
      return node.children.length > 0 ? withChildren(node, this.blocks(node.children, at)) : node;
    });
  }

  #rows(nodes: readonly Node[], at: string): readonly Node[] {
    if (at === "") this.#tables += 1;
    const table = this.#tables;
    let row = 0;
    return nodes.map((node) => {
      if (!isElement(node) || node.name !== "w:tr") return node;
      row += 1;
      let column = 0;
      const cells = node.children.map((cell) => {
        if (!isElement(cell) || cell.name !== "w:tc") return cell;
        column += 1;
        return withChildren(cell, this.blocks(cell.children, at === "" ? `表 ${table} 行 ${row} 列 ${column}` : at));
      });
      return withChildren(node, cells);
    });
  }

  #inline(nodes: readonly Node[], place: string, at: string): readonly Node[] {
    const complain = (message: string) => this.problems.push({ place, message });
    const inner = nodes.map((node) => {
      if (!isElement(node) || node.children.length === 0) return node;
      if (HOLDERS.test(node.name)) return withChildren(node, this.#inline(node.children, place, at));
      return node.name === "w:r" ? this.#boxes(node, at) : node;
    });
    return withoutBraces(withoutMergeFields(inner, place, complain), place, complain);
  }

  /** A run with the text boxes that hang on it. */
  #boxes(node: Node, at: string): Node {
    if (!isElement(node) || node.children.length === 0) return node;
    if (node.name === "w:txbxContent") return withChildren(node, this.blocks(node.children, at));
    const children = node.children.map((child) => this.#boxes(child, at));
    return children.some((child, index) => child !== node.children[index]) ? withChildren(node, children) : node;
  }
}

/** A part with every tag and merge field marked as such, and what in it can be no tag. */
export function prepared(
  nodes: readonly Node[],
  part: string,
): { readonly nodes: readonly Node[]; readonly problems: readonly TemplateProblem[] } {
  const preparation = new Preparation(part);
  return { nodes: preparation.blocks(nodes), problems: preparation.problems };
}
