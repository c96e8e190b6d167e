import type { Book } from "../book.ts";
import { addUnit, removeUnit, setBody } from "./bodies.ts";
import { removeFact, setFact } from "./facts.ts";
import { setField } from "./field.ts";
import type { Applied, Batch, Operation } from "./operation.ts";
import { addProject, removeProject, setProject } from "./projects.ts";
import { setCount, setPrintedCell, setReason, setText } from "./prose.ts";

function applyBatch(book: Book, { operations }: Batch): Applied {
  let current = book;
  const inverses: Operation[] = [];
  for (const operation of operations) {
    const applied = apply(current, operation);
    current = applied.book;
    inverses.unshift(applied.inverse);
  }
  return { book: current, inverse: { type: "batch", operations: inverses } };
}

/**
 * Applies one operation to a book. The book given is not changed; applying the inverse to the result gives it back,
 * equal in every field and in the order of every list. The result may still be unsound: see `validateBook`.
 * @throws OperationError when the operation does not fit the book.
 */
export function apply(book: Book, operation: Operation): Applied {
  switch (operation.type) {
    case "setFact":
      return setFact(book, operation);
    case "removeFact":
      return removeFact(book, operation);
    case "setText":
      return setText(book, operation);
    case "setReason":
      return setReason(book, operation);
    case "setCount":
      return setCount(book, operation);
    case "setPrintedCell":
      return setPrintedCell(book, operation);
    case "addProject":
      return addProject(book, operation);
    case "setProject":
      return setProject(book, operation);
    case "removeProject":
      return removeProject(book, operation);
    case "addUnit":
      return addUnit(book, operation);
    case "removeUnit":
      return removeUnit(book, operation);
    case "setBody":
      return setBody(book, operation);
    case "setField":
      return setField(book, operation);
    case "batch":
      return applyBatch(book, operation);
  }
}
