import type { Complain } from "./merge-field.ts";
import { tagNode, tagOf, textElement } from "./tag.ts";
import { childNamed, type Element, isElement, type Node, textOf, withChildren } from "./xml/node.ts";

const BRACES = /[{｛]([^{}｛｝]*)[}｝]/g;
/** What may stand between the runs of one tag without being part of it. */
const TRANSPARENT = /^(?:w:proofErr|w:bookmarkStart|w:bookmarkEnd|w:lastRenderedPageBreak|w:noBreakHyphen)$/;

/** A piece of text of a run, with where it begins in the text of its sequence. */
interface Piece {
  readonly run: number;
  readonly child: number;
  readonly text: string;
  readonly start: number;
}

function isRun({ name }: Element): boolean {
  return name === "w:r";
}

/** The texts of runs that follow each other: a tag may be spread over the pieces of one sequence. */
function sequences(nodes: readonly Node[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const [run, node] of nodes.entries()) {
    if (!isElement(node)) continue;
    if (!isRun(node)) {
      if (!TRANSPARENT.test(node.name)) found.push([]);
      continue;
    }
    for (const [index, child] of node.children.entries()) {
      if (!isElement(child) || child.name === "w:rPr" || TRANSPARENT.test(child.name)) continue;
      if (child.name !== "w:t") {
        found.push([]);
        continue;
      }
      const sequence = found.at(-1) ?? [];
      const last = sequence.at(-1);
      sequence.push({ run, child: index, text: textOf(child), start: last ? last.start + last.text.length : 0 });
    }
  }
  return found.filter((sequence) => sequence.length > 0);
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly inner: string;
  readonly written: string;
}

function cutsOf(sequence: readonly Piece[], complain: Complain): readonly Cut[] {
  const text = sequence.map((piece) => piece.text).join("");
  const cuts = [...text.matchAll(BRACES)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    inner: match[1] ?? "",
    written: match[0],
  }));
  const rest = text.replace(BRACES, "");
  const lone = /[{}｛｝]/.exec(rest);
  if (lone) complain(`“${rest.slice(Math.max(0, lone.index - 8), lone.index + 12)}”里的大括号不成对`);
  return cuts;
}

/** A piece of text as what stays of it and the tags that begin in it. */
function remainder({ text, start }: Piece, cuts: readonly Cut[]): (string | Cut)[] {
  const parts: (string | Cut)[] = [];
  let at = start;
  const end = start + text.length;
  for (const cut of cuts) {
    if (cut.to <= start || cut.from >= end) continue;
    if (cut.from > at) parts.push(text.slice(at - start, cut.from - start));
    if (cut.from >= start) parts.push(cut);
    at = Math.max(at, cut.to);
  }
  if (at < end) parts.push(text.slice(at - start));
  return parts;
}

function rebuilt(run: Element, changes: ReadonlyMap<number, readonly (string | Cut)[]>, place: string): Node[] {
  const properties = childNamed(run, "w:rPr");
  const out: Node[] = [];
  let open: Node[] = [];
  const close = () => {
    if (open.length > 0) out.push(withChildren(run, [...(properties ? [properties] : []), ...open]));
    open = [];
  };
  for (const [index, child] of run.children.entries()) {
    if (child === properties || !isElement(child)) continue;
    for (const part of changes.get(index) ?? [child]) {
      if (typeof part === "string") open.push(textElement(part));
      else if ("children" in part) open.push(part);
      else {
        close();
        out.push(tagNode(tagOf(part.inner, part.written), properties, place));
      }
    }
  }
  close();
  return out;
}

/** The nodes of a paragraph with the tags of its text, also such as are spread over runs, as tags. */
export function withoutBraces(nodes: readonly Node[], place: string, complain: Complain): readonly Node[] {
  const changes = new Map<number, Map<number, readonly (string | Cut)[]>>();
  for (const sequence of sequences(nodes)) {
    const cuts = cutsOf(sequence, complain);
    for (const piece of cuts.length > 0 ? sequence : []) {
      if (!cuts.some((cut) => cut.from < piece.start + piece.text.length && cut.to > piece.start)) continue;
      const ofRun = changes.get(piece.run) ?? new Map<number, readonly (string | Cut)[]>();
      changes.set(piece.run, ofRun.set(piece.child, remainder(piece, cuts)));
    }
  }
  return nodes.flatMap((node, index) => {
    const own = changes.get(index);
    return own && isElement(node) ? rebuilt(node, own, place) : [node];
  });
}
