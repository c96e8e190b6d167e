import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { check } from "../../src/check/index.ts";
import type { Disclosure } from "../../src/disclosure/index.ts";
import { read } from "../../src/read/index.ts";
import { understand } from "../../src/understand/index.ts";
import { copyOf, type Kind } from "../../testing/round-trip/copies.ts";
import { composeExample, type Example } from "../../testing/round-trip/examples.ts";
import { findCorpus } from "../accuracy/corpus.ts";
import type { CleanDocument } from "./mistake.ts";
import { HeldRelations } from "./relations.ts";

/** A document as one to plant mistakes in; null where errors or warnings are reported of it as it is. */
export function cleanDocument(name: string, disclosure: Disclosure): CleanDocument | null {
  const understanding = understand(disclosure);
  const { problems } = check(understanding);
  if (problems.some(({ severity }) => severity !== "info")) return null;
  const known = new Set(problems.map(({ id }) => id));
  return { name, understanding, relations: new HeldRelations(understanding), known };
}

/**
 * Examples written as these kinds without identity and read back.
 * @throws Error for one of which errors or warnings are reported
 */
export async function composedDocuments(
  examples: readonly Example[],
  kinds: readonly Kind[],
): Promise<CleanDocument[]> {
  const documents: CleanDocument[] = [];
  for (const example of examples) {
    const composed = composeExample(example);
    for (const kind of kinds) {
      const name = `${example.name} as ${kind}`;
      const document = cleanDocument(name, await copyOf(kind, composed, false));
      if (!document) throw new Error(`${name} has findings`);
      documents.push(document);
    }
  }
  return documents;
}

/** The published documents of which neither errors nor warnings are reported; none where they are not here. */
export async function publishedDocuments(): Promise<CleanDocument[]> {
  const corpus = findCorpus();
  if (typeof corpus === "string") return [];
  const documents: CleanDocument[] = [];
  for (const path of [...corpus.keyed.map(({ text }) => text), ...corpus.pdfs]) {
    const name = basename(path);
    const document = cleanDocument(name, await read(readFileSync(path), name, { isolate: false }));
    if (document && document.understanding.figures.length > 0) documents.push(document);
  }
  return documents;
}
