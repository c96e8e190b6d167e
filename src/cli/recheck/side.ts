import type { Understanding } from "../../understand/index.ts";
import { groupsOf } from "../check/group.ts";
import { profileOf } from "../check/profile.ts";
import { sameBody, sameKind } from "../check/same-body.ts";
import { InputError } from "../errors.ts";
import type { Input } from "../inputs.ts";
import type { Crew } from "../workers/index.ts";
import type { Done, Task } from "./task.ts";

async function documentFrom(crew: Crew<Task, Done>, task: Task): Promise<Understanding> {
  const done = await crew.run(task);
  if ("problem" in done) throw new InputError(done.problem);
  if ("document" in done) return done.document;
  throw new TypeError("a document was asked for");
}

/**
 * The disclosures of one version: a file, or all that lie in a folder or archive. Text and tables of one body are put together where
 * that is certain, and everything is where `together` says so. `onFile` is told when a file was read.
 * @throws InputError for a file that cannot be read
 */
export async function versionOf(
  inputs: readonly Input[],
  crew: Crew<Task, Done>,
  together: boolean,
  onFile: (name: string) => void,
): Promise<readonly Understanding[]> {
  const read = inputs.map(async (input) => {
    const document = await documentFrom(crew, { read: input });
    onFile(input.name);
    return document;
  });
  const alone: Understanding[] = [];
  // The first that fails tells; the others' rejections are not "unhandled".
  for (const each of read) each.catch(() => undefined);
  for (const each of read) alone.push(await each);
  const joined = (group: readonly number[]) =>
    documentFrom(crew, { parts: group.flatMap((index) => alone[index]?.disclosure ?? []) });
  if (together) return [await joined([...alone.keys()])];
  return Promise.all(
    groupsOf(alone.map(profileOf)).map((group) => {
      const [first] = group;
      const single = group.length === 1 && first !== undefined ? alone[first] : undefined;
      return single ?? joined(group);
    }),
  );
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
