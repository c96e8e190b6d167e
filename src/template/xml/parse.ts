import type { Element, Node } from "./node.ts";

/** A part that is no well-formed XML, or nested too deep. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const MOST_NESTED = 400;
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[^<>!?\s][^<>]*(?:"[^"]*"[^<>]*|'[^']*'[^<>]*)*>|[^<]+/gy;

interface Open {
  readonly name: string;
  readonly open: string;
  readonly children: Node[];
}

function nameIn(tag: string): string {
  return /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

/**
 * Parses an XML part, keeping every tag and text as it is written.
 * @throws XmlError for a part that is not well-formed, holds a document type, or is nested too deep
 */
export function parseXml(xml: string): readonly Node[] {
  const top: Open = { name: "", open: "", children: [] };
  const stack: Open[] = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const token = match[0];
    if (match.index !== end) break;
    end += token.length;
    const inner = stack.at(-1) ?? top;
    if (!token.startsWith("<") || token.startsWith("<!") || token.startsWith("<?")) inner.children.push(token);
    else if (token.startsWith("</")) {
      if (stack.length === 1 || nameIn(token) !== inner.name) throw new XmlError(`标签不成对：${token.slice(0, 40)}`);
      stack.pop();
      const { name, open, children } = inner;
      stack.at(-1)?.children.push({ name, open, children, close: token } satisfies Element);
    } else if (token.endsWith("/>")) inner.children.push({ name: nameIn(token), open: token, children: [], close: "" });
    else {
      if (stack.length > MOST_NESTED) throw new XmlError("嵌套过深");
      stack.push({ name: nameIn(token), open: token, children: [] });
    }
  }
  if (end !== xml.length) throw new XmlError(`第 ${end + 1} 个字符处不合规`);
  if (stack.length > 1) throw new XmlError(`标签没有结束：${stack.at(-1)?.name ?? ""}`);
  return top.children;
}
