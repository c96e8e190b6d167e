import { type Tag, tagNode, tagOf } from "./tag.ts";
import { attributeOf, childNamed, type Element, isElement, type Node, textOf, withChildren } from "./xml/node.ts";

/** What is done with what cannot be understood. */
export type Complain = (message: string) => void;

const FIELD = /^\s*MERGEFIELD\s+(?:"([^"]*)"|(\S+))(.*)$/is;
const SWITCH = /\\([#*@bfmv])\s*(?:"([^"]*)"|([^\s\\]+))?/g;
const KNOWN_FORMATS = /^(?:MERGEFORMAT|CHARFORMAT)$/i;

/** The tag of an instruction (`MERGEFIELD 支出预算.基本支出 \# "#,##0.00"`); null for another field. */
function tagOfInstruction(instruction: string, complain: Complain): Tag["tag"] | null {
  const [, quoted, plain, switches = ""] = FIELD.exec(instruction) ?? [];
  const name = quoted ?? plain;
  if (name === undefined) return null;
  let tag = tagOf(name, `域 ${name}`);
  for (const [written, letter, inQuotes, bare] of switches.matchAll(SWITCH)) {
    const value = inQuotes ?? bare ?? "";
    if (letter === "#") tag = { ...tag, picture: [tag.picture, value].filter(Boolean).join(" ") };
    else if (letter === "b") tag = { ...tag, before: value };
    else if (letter === "f") tag = { ...tag, after: value };
    else if (letter !== "*" || !KNOWN_FORMATS.test(value)) complain(`域 ${name} 的格式开关“${written.trim()}”不能处理`);
  }
  return tag;
}

function isRun(node: Node | undefined): node is Element {
  return node !== undefined && isElement(node) && node.name === "w:r";
}

function isFieldPart(node: Node): node is Element {
  return isElement(node) && (node.name === "w:fldChar" || node.name === "w:instrText");
}

/** A run that holds parts of a field beside other things, as one run each. */
function separated(run: Element): Element[] {
  const properties = childNamed(run, "w:rPr");
  const contents = run.children.filter((child) => isElement(child) && child !== properties);
  if (contents.length < 2 || !contents.some(isFieldPart)) return [run];
  return contents.map((child) => withChildren(run, [...(properties ? [properties] : []), child]));
}

function fieldChar(node: Node): string | undefined {
  const part = isRun(node) ? childNamed(node, "w:fldChar") : undefined;
  return part && attributeOf(part, "w:fldCharType");
}

function instructionIn(nodes: readonly Node[]): string {
  return nodes
    .filter(isRun)
    .flatMap((run) => run.children.filter((child) => isElement(child) && child.name === "w:instrText"))
    .map(textOf)
    .join("");
}

/** Where the field that begins at a node ends, and where its result begins; null when it does not end here. */
function extent(
  nodes: readonly Node[],
  start: number,
): { readonly end: number; readonly result: number; readonly nested: boolean } | null {
  let depth = 0;
  let result = -1;
  let nested = false;
  for (let at = start; at < nodes.length; at += 1) {
    const type = fieldChar(nodes[at] ?? "");
    if (type === "begin") depth += 1;
    if (depth > 1) nested = true;
    if (type === "separate" && depth === 1) result = at + 1;
    if (type === "end") depth -= 1;
    if (depth === 0) return { end: at, result: result < 0 ? at : result, nested };
  }
  return null;
}

/** The nodes of a paragraph with its merge fields, simple ones and such as are spread over runs, as tags. */
export function withoutMergeFields(given: readonly Node[], place: string, complain: Complain): readonly Node[] {
  const nodes = given.flatMap((node): readonly Node[] => (isRun(node) ? separated(node) : [node]));
  const out: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    if (isElement(node) && node.name === "w:fldSimple") {
      const tag = tagOfInstruction(attributeOf(node, "w:instr") ?? "", complain);
      const run = node.children.find(isRun);
      out.push(tag ? tagNode(tag, run && childNamed(run, "w:rPr"), place) : node);
      continue;
    }
    if (fieldChar(node) !== "begin") {
      out.push(node);
      continue;
    }
    const found = extent(nodes, at);
    const own = nodes.slice(at, (found?.end ?? nodes.length - 1) + 1);
    const instruction = instructionIn(found ? nodes.slice(at, found.result) : own);
    if (!found || found.nested) {
      if (/\bMERGEFIELD\b/i.test(instruction))
        complain(`合并域没有在同一段里结束，或套在其他域里：${instruction.trim().slice(0, 60)}`);
      out.push(...own);
    } else {
      const tag = tagOfInstruction(instruction, complain);
      const look = [...nodes.slice(found.result, found.end), node].find(isRun);
      if (tag) out.push(tagNode(tag, look && childNamed(look, "w:rPr"), place));
      else out.push(...own);
    }
    at = found?.end ?? nodes.length;
  }
  return out;
}
