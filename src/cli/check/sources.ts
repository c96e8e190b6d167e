import { printable, type Sources } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { explanation, InputError } from "../errors.ts";
import { expandInputs } from "../inputs.ts";
import { readInput } from "../read-input.ts";
import { previousOf } from "./previous-of.ts";

/** The documents to compare with, understood; plain data, so that it can go to another process. */
export interface SourceDocuments {
  readonly approved: readonly Understanding[];
  readonly previous: readonly Understanding[];
}

/** Paths as given on the command line, by option. */
export type SourcePaths = Readonly<Record<keyof SourceDocuments, readonly string[]>>;

/** What a document given with each option is. */
const NAMES: Readonly<Record<keyof SourceDocuments, string>> = { approved: "批复表", previous: "上年公开文档" };

type Limits = Partial<ReadLimits>;

/** The documents behind one path. @throws InputError, ReadError or a system error */
async function documentsAt(path: string, cwd: string, limits: Limits): Promise<Understanding[]> {
  const documents: Understanding[] = [];
  for (const input of await expandInputs([path], cwd, limits)) {
    try {
      documents.push(understand(await readInput(input, limits)));
    } catch (error) {
      const problem = explanation(error, input.name);
      throw problem === null ? error : new InputError(problem);
    }
  }
  if (documents.some(({ figures }) => figures.length > 0)) return documents;
  throw new InputError(printable(`${path}：没有识别出数字，不能用来对照`));
}

/**
 * Reads and understands the documents to compare with.
 * @throws InputError that names, a line each, all that cannot be used; a defect of the program passes through
 */
export async function readSources(paths: SourcePaths, cwd: string, limits: Limits): Promise<SourceDocuments> {
  const problems: string[] = [];
  const read = async (option: keyof SourceDocuments): Promise<Understanding[]> => {
    const documents: Understanding[] = [];
    for (const path of paths[option]) {
      try {
        documents.push(...(await documentsAt(path, cwd, limits)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(`${NAMES[option]}（--${option}）${error.message}`);
      }
    }
    return documents;
  };
  const sources = { approved: await read("approved"), previous: await read("previous") };
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return sources;
}

/** What one document is held against. */
export function sourcesFor(document: Understanding, { approved, previous }: SourceDocuments): Partial<Sources> {
  return { approved, previous: previousOf(document, previous) };
}
