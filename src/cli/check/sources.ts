import { printable, type Sources } from "../../check/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { explanation, InputError } from "../errors.ts";
import { expandInputs, type Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";
import { previousOf } from "./previous-of.ts";
import { unitsOf } from "./units-of.ts";

/** The documents to compare with, understood; plain data, so that it can go to another process. */
export interface SourceDocuments {
  readonly approved: readonly Understanding[];
  readonly previous: readonly Understanding[];
  readonly units: readonly Understanding[];
}

type Role = keyof SourceDocuments;

/** Paths as given on the command line, by what they are. */
export type SourcePaths = Readonly<Record<Role, readonly string[]>>;

/** What a document given with each option is. */
const NAMES: Readonly<Record<Role, string>> = {
  approved: "批复表（--approved）",
  previous: "上年公开文档（--previous）",
  units: "所属单位文档（--unit）",
};

const ROLES: readonly Role[] = ["approved", "previous", "units"];

type Limits = Partial<ReadLimits>;

/** The documents behind one path. @throws InputError, ReadError or a system error */
async function documentsIn(path: string, inputs: readonly Input[], limits: Limits): Promise<Understanding[]> {
  const documents: Understanding[] = [];
  for (const input of inputs) {
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

/** The documents to compare with, and the files that they stand in. */
export interface ReadSources {
  readonly documents: SourceDocuments;
  readonly inputs: Readonly<Record<Role, readonly Input[]>>;
}

/**
 * Reads and understands the documents to compare with.
 * @throws InputError that names, a line each, all that cannot be used; a defect of the program passes through
 */
export async function readSources(paths: SourcePaths, cwd: string, limits: Limits): Promise<ReadSources> {
  const problems: string[] = [];
  const documents: Record<Role, Understanding[]> = { approved: [], previous: [], units: [] };
  const inputs: Record<Role, Input[]> = { approved: [], previous: [], units: [] };
  for (const role of ROLES) {
    for (const path of paths[role]) {
      const found = await expandInputs([path], cwd, limits);
      inputs[role].push(...found);
      try {
        documents[role].push(...(await documentsIn(path, found, limits)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(`${NAMES[role]}${error.message}`);
      }
    }
  }
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return { documents, inputs };
}

/** What one document is held against. */
export function sourcesFor(document: Understanding, documents: SourceDocuments): Sources {
  const { previous, unused } = previousOf(document, documents.previous);
  const { units, unused: otherUnits } = unitsOf(document, documents.units);
  return { approved: documents.approved, previous, units, unused: [...unused, ...otherUnits] };
}
