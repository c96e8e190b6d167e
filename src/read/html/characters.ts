import { parseFragment } from "parse5";

/**
 * Where a character of a text node stands in the file. `verbatim` tells that the file has this very character there;
 * one that an entity stands for (`&nbsp;`) is not, and its offset is that of the entity.
 */
export interface CharacterSource {
  readonly offset: number;
  readonly verbatim: boolean;
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]+|#\d+|[a-zA-Z0-9]+);?/y;
const decoded = new Map<string, string>();
const MOST_REMEMBERED = 5000;

function decode(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const node = parseFragment(entity).childNodes[0];
  const text = node && "value" in node ? node.value : entity;
  if (decoded.size < MOST_REMEMBERED) decoded.set(entity, text);
  return text;
}

/**
 * Walks a text node's value along the source that it was parsed from, from `start` to `end`, and gives the source of
 * each UTF-16 unit. The parser has decoded entities, dropped NUL, made line ends `\n` and may have moved text out of a
 * table's rows, so tags can stand between; what cannot be followed is placed at the last known offset, not verbatim.
 */
export function characterSources(value: string, html: string, start: number, end: number): CharacterSource[] {
  const sources: CharacterSource[] = [];
  let at = start;
  while (sources.length < value.length && at < end) {
    const wanted = value[sources.length] as string;
    const found = html[at] as string;
    ENTITY.lastIndex = at;
    const entity = found === "&" ? ENTITY.exec(html)?.[0] : undefined;
    const meaning = entity === undefined ? undefined : decode(entity);
    if (
      entity !== undefined &&
      meaning !== undefined &&
      meaning !== entity &&
      value.startsWith(meaning, sources.length)
    ) {
      for (let unit = 0; unit < meaning.length; unit += 1) sources.push({ offset: at, verbatim: false });
      at += entity.length;
    } else if (found === wanted) {
      sources.push({ offset: at, verbatim: true });
      at += 1;
    } else if (found === "\r" && wanted === "\n" && html[at + 1] !== "\n") {
      sources.push({ offset: at, verbatim: false });
      at += 1;
    } else if (found === "<") {
      const close = html.indexOf(">", at);
      at = close < 0 ? end : close + 1;
    } else {
      at += 1;
    }
  }
  while (sources.length < value.length) sources.push({ offset: Math.min(at, end), verbatim: false });
  return sources;
}
