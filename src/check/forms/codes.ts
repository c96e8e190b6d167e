import type { Understanding } from "../../understand/index.ts";
import type { Passage } from "../wording/passages.ts";
import { columnOf, gridAt } from "./grids.ts";

/** A project's code in the integrated system: six digits of region, two of year, thirteen free characters. */
const CODE = /^\d{8}[0-9A-Z]{13}$/;
const LENGTH = 21;
const SLOT = /^项目(?:代码|编码)$/;
const NAME = /^项目名称$/;

/** A slot of a form (项目名称 | … | 项目代码 | …) without value; in the header of a table of projects it is no slot. */
function isEmptySlot(document: Understanding, { block, row, column }: Passage): boolean {
  const grid = gridAt(document, block);
  const named = grid ? columnOf(grid, row, NAME) : -1;
  if (!grid || named < 0) return false;
  const name = grid.text(row, named + 1);
  if (name === "" || SLOT.test(name)) return false;
  const value = grid.at(row, column + 1);
  return value !== undefined && value.text.trim() === "";
}

/** Slots for the project's code left empty, in a document that gives the codes of its projects elsewhere. */
export function blankCodes(document: Understanding, passages: readonly Passage[]): Passage[] {
  const slots = passages.filter(({ row, text }) => row >= 0 && SLOT.test(text));
  const given = slots.length > 0 && passages.some(({ text }) => text.length === LENGTH && CODE.test(text));
  return given ? slots.filter((slot) => isEmptySlot(document, slot)) : [];
}
