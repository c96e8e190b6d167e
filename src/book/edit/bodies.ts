import type { Book } from "../book.ts";
import { restoringFacts } from "./facts.ts";
import { inserted, removed } from "./list.ts";
import {
  type AddUnit,
  type Applied,
  type Operation,
  OperationError,
  type RemoveUnit,
  type SetBody,
} from "./operation.ts";

export function setBody(book: Book, { body }: SetBody): Applied {
  return { book: { ...book, body }, inverse: { type: "setBody", body: book.body } };
}

/** Facts that named the unit before it was known stay when the addition is taken back. */
export function addUnit(book: Book, { unit, at }: AddUnit): Applied {
  const { name } = unit;
  if (book.units.some((other) => other.name === name)) throw new OperationError(`单位名称重复：${name}`);
  const removal: Operation = { type: "removeUnit", name };
  const facts = restoringFacts(book, "entity", name);
  return {
    book: { ...book, units: inserted(book.units, unit, at) },
    inverse: facts.length === 0 ? removal : { type: "batch", operations: [removal, ...facts] },
  };
}

/** Takes the unit's facts out as well; the inverse puts each back where it stood. */
export function removeUnit(book: Book, { name }: RemoveUnit): Applied {
  const at = book.units.findIndex((unit) => unit.name === name);
  const unit = book.units[at];
  if (unit === undefined) throw new OperationError(`账本里没有名为“${name}”的单位`);
  return {
    book: {
      ...book,
      units: removed(book.units, at),
      facts: book.facts.filter(({ concept }) => concept.entity !== name),
    },
    inverse: { type: "batch", operations: [{ type: "addUnit", unit, at }, ...restoringFacts(book, "entity", name)] },
  };
}
