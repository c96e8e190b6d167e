import type { NumberDepth } from "./numbering.ts";

/** What tells of a row which row above it is the one that it belongs to. */
export interface Ranked {
  readonly code: string | null;
  readonly name: string;
  readonly depth: NumberDepth;
  /** Whether its number is the first of a run. */
  readonly first: boolean;
  readonly total: boolean;
  readonly ofWhich: boolean;
  /** Whether an amount stands in it. */
  readonly filled: boolean;
}

/** 年初结转和结余, below which the funds are numbered anew. */
const CARRIED = /^(?:上年|年初).*(?:结转|结余)/;

/** Lines that stand for themselves in a statement, and divide none of its numbered lines. */
const FOR_ITSELF = /结转|结余|弥补|实户资金|^(?:上级补助|附属单位|上缴上级|对附属单位)/;

function codeParent(rows: readonly Ranked[], at: number, code: string): number | null {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    for (let i = at - 1; i >= 0; i -= 1) if (rows[i]?.code === code.slice(0, length)) return i;
  }
  return null;
}

/** A line without a number heads the run that begins with 1. right below it: 财政拨款, then 1. 2. 3. */
function headsRun(rows: readonly Ranked[], at: number, depth: NumberDepth): boolean {
  const [line, next] = [rows[at], rows[at + 1]];
  return line?.filled === true && !line.ofWhich && line.code === null && next?.first === true && next.depth === depth;
}

/** The nearest row above that this one belongs to: by code, by number, or by 其中. */
function parentOf(rows: readonly Ranked[], at: number): number | null {
  const row = rows[at] as Ranked;
  if (row.total) return null;
  if (row.code !== null) return codeParent(rows, at, row.code);
  if (row.ofWhich) return at > 0 ? at - 1 : null;
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = rows[i] as Ranked;
    if (other.total && other.depth === null) return null;
    if (row.depth !== null && other.depth === null) {
      if (CARRIED.test(other.name) || (row.depth > 1 && headsRun(rows, i, row.depth))) return i;
    }
    if (row.depth === null) {
      if (other.ofWhich) return parentOf(rows, i);
      if (other.depth !== null || other.code !== null) return null;
    } else if (other.depth !== null && other.depth < row.depth) return i;
  }
  return null;
}

/**
 * Lines without a number between numbered ones divide the line above them, and so do those behind the last number once
 * the list has such lines: 一、财政拨款收入, then 一般公共预算收入 and 政府性基金预算收入, then 二、.
 */
function undernumbered(rows: readonly Ranked[], parents: readonly (number | null)[]): (number | null)[] {
  const found = [...parents];
  let above: number | null = null;
  let pending: number[] = [];
  let divides = false;
  const settle = () => {
    if (divides) for (const at of pending) found[at] = above;
    pending = [];
  };
  for (const [at, row] of rows.entries()) {
    if (row.ofWhich) continue;
    if (row.total || row.code !== null || row.name === "") {
      settle();
      above = null;
      divides &&= row.name === "";
    } else if (row.depth !== null) {
      divides ||= pending.length > 0;
      settle();
      above = at;
    } else if (above !== null && found[at] === null && !FOR_ITSELF.test(row.name)) pending.push(at);
    else {
      settle();
      above = null;
    }
  }
  settle();
  return found;
}

/** For every row the index of the row that it is a part of, or null. */
export function parentsOf(rows: readonly Ranked[]): (number | null)[] {
  return undernumbered(
    rows,
    rows.map((_, at) => parentOf(rows, at)),
  );
}
