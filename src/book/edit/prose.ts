import { type Concept, printConcept } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import { place, setIn } from "./list.ts";
import type { Applied, SetCount, SetPrintedCell, SetReason, SetText } from "./operation.ts";

export function setText(book: Book, { key, text, at }: SetText): Applied {
  const setting = setIn(book.texts, (other) => other.key === key, text === null ? null : { key, text }, at);
  const inverse = { type: "setText", key, text: setting.before?.text ?? null, ...place(setting) } as const;
  return { book: { ...book, texts: setting.list }, inverse };
}

function sameConcept(left: Concept): (other: { readonly concept: Concept }) => boolean {
  const key = printConcept(left);
  return ({ concept }) => printConcept(concept) === key;
}

export function setReason(book: Book, { concept, text, at }: SetReason): Applied {
  const setting = setIn(book.reasons, sameConcept(concept), text === null ? null : { concept, text }, at);
  const inverse = { type: "setReason", concept, text: setting.before?.text ?? null, ...place(setting) } as const;
  return { book: { ...book, reasons: setting.list }, inverse };
}

export function setCount(book: Book, { concept, count, at }: SetCount): Applied {
  const setting = setIn(book.counts, sameConcept(concept), count === null ? null : { concept, count }, at);
  const inverse = { type: "setCount", concept, count: setting.before?.count ?? null, ...place(setting) } as const;
  return { book: { ...book, counts: setting.list }, inverse };
}

export function setPrintedCell(book: Book, { concept, printed, at }: SetPrintedCell): Applied {
  const entry = printed === null ? null : { concept, printed };
  const setting = setIn(book.printedCells, sameConcept(concept), entry, at);
  const before = setting.before?.printed ?? null;
  const inverse = { type: "setPrintedCell", concept, printed: before, ...place(setting) } as const;
  return { book: { ...book, printedCells: setting.list }, inverse };
}
