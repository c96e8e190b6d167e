import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { corpusPath } from "../../testing/needs.ts";

/** A text document and the answer key that lists its defects and traps. */
export interface KeyedText {
  /** The key's name: 000. */
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** Where the published documents are: full paths, in the order of their names. */
export interface Corpus {
  readonly scorer: string;
  readonly keyed: readonly KeyedText[];
  readonly pdfs: readonly string[];
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

/**
 * Looks for the published documents.
 * @returns the corpus, or in plain words what is missing of it
 */
export function findCorpus(): Corpus | string {
  const scorer = corpusPath("tools", "score.mjs");
  const keys = filesIn(corpusPath("answer-key"), ".json");
  const texts = filesIn(corpusPath("corpus", "text"), ".txt");
  const pdfs = filesIn(corpusPath("corpus", "pdf"), ".pdf");
  const missing = [
    ...(existsSync(scorer) ? [] : ["tools/score.mjs"]),
    ...(keys.length > 0 ? [] : ["answer-key/*.json"]),
    ...(pdfs.length > 0 ? [] : ["corpus/pdf/*.pdf"]),
  ];
  const keyed: KeyedText[] = [];
  for (const key of keys) {
    const id = basename(key, ".json");
    const text = texts.find((path) => basename(path).startsWith(`${id}-`));
    if (text) keyed.push({ id, key, text });
    else missing.push(`corpus/text/${id}-*.txt`);
  }
  if (missing.length === 0) return { scorer, keyed, pdfs };
  return `The published documents are not here (${missing.join(", ")}): set MINGZHANG_CORPUS to their folder.`;
}
