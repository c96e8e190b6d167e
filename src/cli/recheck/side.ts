import { type Disclosure, joinDisclosures } from "../../disclosure/index.ts";
import type { ReadLimits } from "../../read/index.ts";
import { type Understanding, understand } from "../../understand/index.ts";
import { groupsOf } from "../check/group.ts";
import { profileOf } from "../check/profile.ts";
import { sameBody, sameKind } from "../check/same-body.ts";
import { explanation, InputError } from "../errors.ts";
import { expandInputs, type Input } from "../inputs.ts";
import { readInput } from "../read-input.ts";

type Limits = Partial<ReadLimits>;

async function disclosureOf(input: Input, limits: Limits): Promise<Disclosure> {
  try {
    return await readInput(input, limits);
  } catch (error) {
    const problem = explanation(error, input.name);
    throw problem === null ? error : new InputError(problem);
  }
}

/**
 * The disclosures of one version: a file, or all that lie in a folder or archive. Text and tables of one body are put together where
 * that is certain, and everything is where `together` says so.
 * @throws InputError for a file that cannot be read
 */
export async function versionAt(
  path: string,
  cwd: string,
  limits: Limits,
  together: boolean,
): Promise<readonly Understanding[]> {
  const parts: Disclosure[] = [];
  for (const input of await expandInputs([path], cwd, limits)) parts.push(await disclosureOf(input, limits));
  if (together) return [understand(joinDisclosures(parts))];
  const alone = parts.map(understand);
  return groupsOf(alone.map(profileOf)).map((group) => {
    const [first] = group;
    const single = group.length === 1 && first !== undefined ? alone[first] : undefined;
    return single ?? understand(joinDisclosures(group.flatMap((index) => parts[index] ?? [])));
  });
}

function isSame(left: Understanding, right: Understanding): boolean {
  if (left.body === null || right.body === null) return left.disclosure.file === right.disclosure.file;
  return left.year === right.year && sameKind(left, right) && sameBody(left.body, right.body);
}

/** The documents of two versions, each with its counterpart, and those that have none. */
export interface Paired {
  readonly pairs: readonly (readonly [Understanding, Understanding])[];
  readonly onlyBefore: readonly Understanding[];
  readonly onlyAfter: readonly Understanding[];
}

/** Pairs documents of one body, kind and year; one document with one document whatever they say of themselves. */
export function pairDocuments(before: readonly Understanding[], after: readonly Understanding[]): Paired {
  const [left, right] = [before[0], after[0]];
  if (left && right && before.length === 1 && after.length === 1) {
    return { pairs: [[left, right]], onlyBefore: [], onlyAfter: [] };
  }
  const open = new Set(before);
  const pairs: [Understanding, Understanding][] = [];
  const onlyAfter: Understanding[] = [];
  for (const document of after) {
    const old = [...open].find((candidate) => isSame(candidate, document));
    if (old) {
      open.delete(old);
      pairs.push([old, document]);
    } else onlyAfter.push(document);
  }
  return { pairs, onlyBefore: [...open], onlyAfter };
}
