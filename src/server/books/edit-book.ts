import type { Operation } from "../../book/index.ts";
import { appendAudit, bookRow, type Committed, commitEdit } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** Operations on the version of a book that the clerk saw. */
export interface EditBook {
  readonly book: string;
  readonly parent: number;
  readonly operations: readonly Operation[];
  readonly note?: string;
  /** A name for this request, so that it can be sent again without being done again. */
  readonly request?: string;
}

/**
 * Adds a version to a book.
 * @throws Problem not-found, denied; conflict with the targets that others changed since, and the version they left
 * @throws BookError when the operations do not fit the book
 */
export async function editBook(
  service: Service,
  actor: Actor,
  input: EditBook,
): Promise<Extract<Committed, { state: "committed" }>> {
  const { database } = service.store;
  const { region, person } = actor;
  const row = await bookRow(database, { region, book: input.book });
  if (!row) throw new Problem("not-found", "没有这本账");
  await demand(database, actor, "book.edit", row.organisation);
  const committed = await commitEdit(database, {
    region,
    author: person,
    ...input,
    alongside: (queries, number) =>
      appendAudit(queries, {
        region,
        person,
        action: "book.edit",
        target: `book/${input.book}`,
        detail: { version: number, operations: input.operations.length },
        at: service.now(),
      }),
  });
  if (committed.state === "missing") throw new Problem("not-found", "没有这个版本");
  if (committed.state === "conflict")
    throw new Problem("conflict", "您修改的内容，别人在您之后已经改过，请比较后再提交", {
      extra: { head: committed.head, targets: committed.targets },
    });
  return committed;
}
