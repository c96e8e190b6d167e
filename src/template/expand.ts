import type { PrintingHabits } from "../format/index.ts";
import { loopAt, markerOf, onlyTag, withoutMarkers } from "./markers.ts";
import type { TemplateProblem } from "./prepare.ts";
import { type TableLook, tableXml } from "./table-xml.ts";
import { isTag, type Tag, textRun } from "./tag.ts";
import { pictureOf } from "./values/picture.ts";
import type { Scope } from "./values/scope.ts";
import { printValue, type Value } from "./values/value.ts";
import { childNamed, type Element, element, isElement, type Node, withChildren } from "./xml/node.ts";

/** What stands in the document where a field has no value, when that is allowed. */
export const UNFILLED = "〔未填〕";

/** How a part is filled. */
export interface Filling {
  readonly habits: PrintingHabits["text"];
  /** The properties of tables of the template. */
  readonly tableLook: Element | undefined;
}

/** Fills the tags of a part; keeps what could not be filled. */
export class Expansion {
  readonly unfilled: TemplateProblem[] = [];
  readonly broken: TemplateProblem[] = [];
  readonly #filling: Filling;
  /** The entries of the loops that are being filled: 第 3 个项目. */
  readonly #within: string[] = [];

  constructor(filling: Filling) {
    this.#filling = filling;
  }

  /** Siblings with their loops repeated and their tags filled. */
  nodes(nodes: readonly Node[], scope: Scope): readonly Node[] {
    const out: Node[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const loop = loopAt(nodes, at);
      if (!loop) {
        out.push(...this.#node(nodes[at] ?? "", scope));
        continue;
      }
      const entries = scope.entries(loop.name);
      if (!entries) this.#missing(loop.opening, `没有“${loop.name}”这种列表`);
      const inner = loop.bare
        ? nodes.slice(at + 1, loop.end)
        : withoutMarkers(nodes.slice(at, loop.end + 1), loop.name);
      for (const [index, entry] of (entries ?? []).entries()) {
        this.#within.push(`第 ${index + 1} 个${loop.name}`);
        out.push(...this.nodes(index === 0 ? inner : inner.map(withoutIdentity), entry));
        this.#within.pop();
      }
      at = loop.end;
    }
    return out;
  }

  #node(node: Node, scope: Scope): readonly Node[] {
    if (isTag(node)) return this.#inline(node, scope);
    if (!isElement(node) || node.children.length === 0) return [node];
    const block = this.#block(node, scope);
    if (block) return block;
    const children = this.nodes(node.children, scope);
    if (node.name === "w:tc") return [withChildren(node, endingInParagraph(children))];
    const isGone = node.name === "w:tbl" && !children.some((child) => isElement(child) && child.name === "w:tr");
    return isGone ? [] : [withChildren(node, children)];
  }

  /** A paragraph of one tag whose value takes paragraphs of its own: a list, or tables. */
  #block(node: Element, scope: Scope): readonly Node[] | null {
    const tag = onlyTag(node);
    if (!tag || markerOf(tag)) return null;
    const value = scope.resolve(tag.tag.name);
    if (value?.type === "list") {
      return value.texts.map((text, index) => {
        const paragraph = index === 0 ? node : withoutIdentity(node);
        return isElement(paragraph) ? this.#withText(paragraph, text) : paragraph;
      });
    }
    if (value?.type !== "tables") return null;
    const paragraph = childNamed(node, "w:pPr");
    const look: TableLook = { table: this.#filling.tableLook, paragraph, run: tag.properties };
    return value.tables.flatMap((table, index) => [
      ...(index > 0 ? [element("w:p", {}, paragraph ? [paragraph] : [])] : []),
      tableXml(table, look),
    ]);
  }

  #withText(paragraph: Element, text: string): Node {
    const replaced = (nodes: readonly Node[]): readonly Node[] =>
      nodes.map((node) => {
        if (isTag(node)) return textRun(text, node.properties);
        return isElement(node) && node.children.length > 0 ? withChildren(node, replaced(node.children)) : node;
      });
    return withChildren(paragraph, replaced(paragraph.children));
  }

  #inline(node: Tag, scope: Scope): readonly Node[] {
    const { tag, properties } = node;
    const marker = markerOf(node);
    if (marker) {
      const message = marker.begins ? `循环“${marker.name}”没有结束` : `循环“${marker.name}”没有开始`;
      this.broken.push({ place: node.place, message: `${tag.written}：${message}` });
      return [];
    }
    const picture = pictureOf(tag.picture);
    if (!picture) {
      this.broken.push({ place: node.place, message: `${tag.written}：数字格式“${tag.picture ?? ""}”不能处理` });
      return [];
    }
    const value = scope.resolve(tag.name);
    const text = value && this.#text(node, value, picture);
    if (text === null || text === undefined) {
      if (value === undefined) this.#missing(node, "没有这个字段");
      else if (value === null) this.#missing(node, "账本里没有这个内容");
      return [textRun(UNFILLED, properties)];
    }
    return [textRun(`${tag.before ?? ""}${text}${tag.after ?? ""}`, properties)];
  }

  #missing({ tag, place }: Tag, why: string): void {
    const within = this.#within.length > 0 ? `（${this.#within.join("的")}）` : "";
    this.unfilled.push({ place, message: `${tag.written}：${why}${within}` });
  }

  #text(node: Tag, value: Value, picture: NonNullable<ReturnType<typeof pictureOf>>): string | null {
    if (value.type !== "tables") return printValue(value, this.#filling.habits, picture);
    this.broken.push({ place: node.place, message: `${node.tag.written}：表格要单独成段` });
    return null;
  }
}

/** Cells end in a paragraph. */
function endingInParagraph(children: readonly Node[]): readonly Node[] {
  const last = children.filter(isElement).at(-1);
  return last?.name === "w:p" ? children : [...children, element("w:p")];
}

const MARKS = /^(?:w:bookmarkStart|w:bookmarkEnd|w:commentRangeStart|w:commentRangeEnd|w:commentReference)$/;

/** A copy without what may stand only once in a document: identifiers of paragraphs, bookmarks, comments. */
function withoutIdentity(node: Node): Node {
  if (!isElement(node) || isTag(node)) return node;
  return {
    ...node,
    open: node.open.replace(/\sw14:(?:paraId|textId)="[^"]*"/g, ""),
    children: node.children.filter((child) => !isElement(child) || !MARKS.test(child.name)).map(withoutIdentity),
  };
}
