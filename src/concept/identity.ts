import { type Concept, invalidity } from "./concept.ts";
import { DIMENSIONS, type Dimension } from "./dimensions.ts";

const PREFIX = "concept/v1?";

/** A string that is no concept, or one of a version that this program does not know. */
export class ConceptSyntaxError extends Error {
  override readonly name = "ConceptSyntaxError";
}

/** Characters that stand for themselves in an address, as in most values. */
const PLAIN = /^[\w*.!~'()-]*$/;

/** Values in their encoded form: documents repeat few codes and names many times. */
const ENCODED = new Map<string, string>();
const MOST_ENCODED = 4000;

/** Encodes any text; half characters, which no valid value has, become U+FFFD. */
function encode(value: string): string {
  const known = ENCODED.get(value);
  if (known !== undefined) return known;
  const encoded = PLAIN.test(value) ? value : encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  if (ENCODED.size >= MOST_ENCODED) ENCODED.clear();
  ENCODED.set(value, encoded);
  return encoded;
}

/** Concepts are not changed once made, so that each is printed once. */
const PRINTED = new WeakMap<Concept, string>();

/**
 * The canonical identity of a concept: the same for equal concepts, in one order, unknown dimensions left out.
 * Used in files, comments, waivers, addresses and the API.
 */
export function printConcept(concept: Concept): string {
  const known = PRINTED.get(concept);
  if (known !== undefined) return known;
  let printed = PREFIX;
  for (const dimension of DIMENSIONS) {
    const value = concept[dimension];
    if (value === undefined) continue;
    if (printed !== PREFIX) printed += "&";
    printed += `${dimension}=${encode(value)}`;
  }
  PRINTED.set(concept, printed);
  return printed;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConceptSyntaxError(`口径标识含有无法解码的字符：${text}`);
  }
}

/**
 * Reads a canonical identity back.
 * @throws ConceptSyntaxError naming what is wrong.
 */
export function parseConcept(text: string): Concept {
  if (!text.startsWith(PREFIX)) throw new ConceptSyntaxError(`不是第 1 版的口径标识：${text.slice(0, 60)}`);
  const concept: Partial<Record<Dimension, string>> = {};
  const body = text.slice(PREFIX.length);
  for (const part of body === "" ? [] : body.split("&")) {
    const separator = part.indexOf("=");
    const dimension = part.slice(0, Math.max(0, separator)) as Dimension;
    if (!DIMENSIONS.includes(dimension)) throw new ConceptSyntaxError(`口径标识里有未知的维度：${part}`);
    if (concept[dimension] !== undefined) throw new ConceptSyntaxError(`口径标识里维度重复：${dimension}`);
    const value = decode(part.slice(separator + 1));
    const problem = invalidity(dimension, value);
    if (problem) throw new ConceptSyntaxError(`口径标识不合规：${problem}`);
    concept[dimension] = value;
  }
  return concept;
}
