import { attribute, type Element, isElement, type Parent } from "./elements.ts";

/** A selector of one class, with or without a tag: `.内部`, `p.z-TopofForm`. */
interface ClassSelector {
  readonly tag: string | null;
  readonly name: string;
}

const COMMENT = /\/\*[\s\S]*?\*\/|<!--|-->/g;
const HIDES = /(?:^|;)mso-hide:all(?:;|!|$)/;
const CLASS = /^([a-z][a-z0-9]*)?\.([^\s.#:[>+~*]+)$/i;

/** The selectors before a block, and what stands in the block; rules within others (`@media print`) are passed over. */
function* rulesOf(css: string): Generator<readonly [selectors: string, declarations: string]> {
  let from = 0;
  for (let open = css.indexOf("{"); open >= 0; open = css.indexOf("{", from)) {
    const selectors = css.slice(from, open).trim();
    let [at, depth] = [open + 1, 1];
    for (; at < css.length && depth > 0; at += 1) {
      if (css[at] === "{") depth += 1;
      else if (css[at] === "}") depth -= 1;
    }
    if (!selectors.startsWith("@")) yield [selectors, css.slice(open + 1, depth === 0 ? at - 1 : at)];
    from = at;
  }
}

function hidingSelectors(css: string): ClassSelector[] {
  const selectors: ClassSelector[] = [];
  for (const [group, declarations] of rulesOf(css.replace(COMMENT, ""))) {
    if (!HIDES.test(declarations.toLowerCase().replace(/\s+/g, ""))) continue;
    for (const selector of group.split(",")) {
      const [, tag, name] = CLASS.exec(selector.trim()) ?? [];
      if (name !== undefined) selectors.push({ tag: tag?.toLowerCase() ?? null, name });
    }
  }
  return selectors;
}

function elementsIn(root: Parent): Element[] {
  const found: Element[] = [];
  const pending: Parent[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const child of next.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      pending.push(child);
    }
  }
  return found;
}

function styleText(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/**
 * Hides the elements of a page that Word saved whose style hides text (`p.内部 {mso-hide:all}`), by the attribute `hidden`.
 * What other pages hide by class is read: scripts show it again, as they do with tabs.
 */
export function hideByClass(page: Parent): void {
  const elements = elementsIn(page);
  const styles = elements.filter(({ tagName }) => tagName === "style").map(styleText);
  const tagsByClass = new Map<string, Set<string | null>>();
  for (const { tag, name } of styles.flatMap(hidingSelectors)) {
    const tags = tagsByClass.get(name) ?? new Set();
    tagsByClass.set(name, tags.add(tag));
  }
  if (tagsByClass.size === 0) return;
  for (const element of elements) {
    const names = (attribute(element, "class") ?? "").split(/\s+/);
    const tags = names.map((name) => tagsByClass.get(name));
    if (tags.some((each) => each?.has(null) || each?.has(element.tagName)))
      element.attrs.push({ name: "hidden", value: "" });
  }
}
