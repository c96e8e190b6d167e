import { type AmountUnit, parseAmount, printAmount, unitNamed } from "../../amount/index.ts";
import { type Concept, DIMENSIONS, type Dimension, printConcept } from "../../concept/index.ts";
import type { Block, Disclosure, SourcedText } from "../../disclosure/index.ts";
import { placedTables, printable } from "../layout/index.ts";

/** An amount of money that the document states, in yuan, and what it is about. */
export interface Fact {
  readonly concept: Concept;
  /** Yuan with two decimals. */
  readonly amount: string;
}

/** The dimensions that facts are listed by. */
export const FACT_DIMENSIONS: readonly Dimension[] = DIMENSIONS.filter((each) => each !== "kind" && each !== "base");

const UNIT_AFTER = /^\s*(亿元|百万元|万元|千元|元)/;
const UNIT_LINE = /单位\s*[：:]\s*(?:人民币)?\s*(亿元|百万元|万元|千元|元)/;

/** The unit of each table: that of its unit line, or of the last unit line before it. */
function tableUnits({ blocks }: Disclosure): ReadonlyMap<number, AmountUnit> {
  const units = new Map<number, AmountUnit>();
  for (const { block, above } of placedTables(blocks)) {
    const name = above.map((line) => UNIT_LINE.exec(line.text)?.[1]).find((found) => found !== undefined);
    const unit = name === undefined ? null : unitNamed(name);
    if (unit) units.set(block, unit);
  }
  return units;
}

function factsIn(source: SourcedText, tableUnit: AmountUnit | undefined): Fact[] {
  const { text, marks = [] } = printable(source);
  return marks.flatMap(({ start, end, concept }): Fact[] => {
    const after = UNIT_AFTER.exec(text.slice(end))?.[1];
    const unit = after === undefined ? tableUnit : unitNamed(after);
    const amount = concept.kind === "level" && unit ? parseAmount(text.slice(start, end), unit) : null;
    return amount ? [{ concept, amount: printAmount(amount.fen, { unit: "yuan", decimals: 2 }) }] : [];
  });
}

function sourcesOf(block: Block): readonly SourcedText[] {
  if (block.type === "table") return block.cells;
  return block.type === "contents" ? block.entries : [block];
}

/** The amounts that a document prints, each concept once (as a table has it, else as the text), in order. */
export function factsOf(disclosure: Disclosure): Fact[] {
  const units = tableUnits(disclosure);
  const facts = new Map<string, Fact>();
  const add = (block: Block, index: number) => {
    for (const source of sourcesOf(block)) {
      for (const fact of factsIn(source, units.get(index))) {
        const key = printConcept(fact.concept);
        if (!facts.has(key)) facts.set(key, fact);
      }
    }
  };
  for (const [index, block] of disclosure.blocks.entries()) if (block.type === "table") add(block, index);
  for (const [index, block] of disclosure.blocks.entries()) if (block.type !== "table") add(block, index);
  return [...facts.values()];
}
