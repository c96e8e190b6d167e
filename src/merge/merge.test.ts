import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { apply, type Book, emptyBook, validateBook } from "../book/index.ts";
import { compose, staleOverrides } from "../compose/index.ts";
import type { Block, Disclosure } from "../disclosure/index.ts";
import { type Format, formats } from "../format/index.ts";
import { merge } from "./index.ts";

const wuhan = formats.find(({ id }) => id === "wuhan") as Format;
const WAN = 1_000_000;
const GPB = { fund: "generalPublicBudget", age: "current" };
const LAST_YEAR = {
  measure: "expenditure",
  year: "2024",
  functionCode: "*",
  economicCode: "*",
  nature: "*",
  fund: "*",
  age: "*",
};

function bookWith(personnel: number): Book {
  return {
    ...emptyBook({ name: "区档案局" }, 2025),
    facts: [
      { view: "income", concept: GPB, amount: fen((personnel + 10) * WAN) },
      {
        view: "expenditureByFunction",
        concept: { functionCode: "2012601", nature: "personnel", ...GPB },
        amount: fen(personnel * WAN),
      },
      {
        view: "expenditureByFunction",
        concept: { functionCode: "2012604", nature: "project", ...GPB },
        amount: fen(10 * WAN),
      },
      { view: "comparatives", concept: LAST_YEAR, amount: fen(25 * WAN) },
    ],
  };
}

const BOOK = bookWith(20);

/** The document as it comes back from an editor that kept no marks, with some texts exchanged. */
function edited(change: (text: string, block: Block) => string | null, book = BOOK): Disclosure {
  const blocks = compose(book, wuhan).blocks.flatMap((block): Block[] => {
    if (block.type === "contents") return [block];
    if (block.type === "table") {
      const cells = block.cells.map(({ marks: _, ...cell }) => ({ ...cell, text: change(cell.text, block) ?? "" }));
      return [{ ...block, cells }];
    }
    const { marks: _, ...bare } = block;
    const text = change(block.text, block);
    return text === null ? [] : [{ ...bare, text }];
  });
  return { file: "改.docx", blocks };
}

const said = (book: Book) => compose(book, wuhan).blocks.flatMap((block) => ("text" in block ? [block.text] : []));
const EXPENDITURE = /^2025年支出预算/;

describe("a document edited by the director", () => {
  it("brings nothing when nothing was changed but the spacing", () => {
    const result = merge(
      BOOK,
      wuhan,
      edited((text) => text.replace("2025年", "2025 年 ")),
    );
    expect(result).toMatchObject({
      operation: null,
      figures: [],
      deleted: [],
      added: [],
      moved: [],
      refused: [],
      lostTables: 0,
    });
  });

  it("a new wording survives the next composing with its figures live", () => {
    const rewrite = (text: string) => text.replace(/^2025年支出预算(.+?万元)/, "全年安排支出$1，用于保管和开放档案");
    const { operation, reworded } = merge(
      BOOK,
      wuhan,
      edited((text) => (EXPENDITURE.test(text) ? rewrite(text) : text)),
    );
    expect(reworded).toHaveLength(1);
    if (!operation) throw new Error("no override");
    const { book } = apply(BOOK, operation);
    expect(validateBook(book)).toEqual([]);
    expect(said(book)).toContainEqual(
      expect.stringMatching(/^全年安排支出30万元，用于保管和开放档案，比2024年预算增加5万元，增长20%/),
    );

    const later: Book = { ...bookWith(22), overrides: book.overrides };
    expect(said(later)).toContainEqual(expect.stringMatching(/^全年安排支出32万元，.*增加7万元，增长28%/));
    expect(staleOverrides(later, wuhan)).toEqual([]);
  });

  it("a wording that speaks of a rise is not printed when it has become a fall: that is told", () => {
    const { operation } = merge(
      BOOK,
      wuhan,
      edited((text) => (EXPENDITURE.test(text) ? `经批准，${text}` : text)),
    );
    const later: Book = { ...bookWith(5), overrides: operation?.value ?? [] };
    expect(said(later).join("\n")).not.toMatch(/经批准/);
    expect(staleOverrides(later, wuhan)).toHaveLength(1);
  });

  it("a figure changed by hand is a proposal, in the text and in a table, never an edit", () => {
    const inText = merge(
      BOOK,
      wuhan,
      edited((text) => (EXPENDITURE.test(text) ? text.replace("30万元", "31万元") : text)),
    );
    expect(inText.operation).toBeNull();
    expect(inText.figures.map(({ before, after, concept }) => [before, after, concept.measure])).toEqual([
      ["30", "31", "expenditure"],
    ]);
    const inTable = merge(
      BOOK,
      wuhan,
      edited((text, block) => (block.type === "table" && text === "10.00" ? "12.00" : text)),
    );
    expect(inTable.figures.every(({ before, after }) => before === "10.00" && after === "12.00")).toBe(true);
    expect(inTable.figures.length).toBeGreaterThan(0);
  });

  it("money that the book does not know cannot be written into the text", () => {
    const { operation, refused } = merge(
      BOOK,
      wuhan,
      edited((text) => (EXPENDITURE.test(text) ? `${text}另有预留资金8万元。` : text)),
    );
    expect(operation).toBeNull();
    expect(refused).toEqual([expect.objectContaining({ why: expect.stringMatching(/8万元/) })]);
  });

  it("paragraphs taken out, put in and moved are listed", () => {
    const gone = edited((text) => (/^基本支出/.test(text) ? null : text));
    const added: Disclosure = {
      ...gone,
      blocks: [...gone.blocks, { type: "paragraph", text: "本单位无其他需要说明的事项。", origins: [] }],
    };
    const result = merge(BOOK, wuhan, added);
    expect(result.deleted.map(({ text }) => text)).toEqual([expect.stringMatching(/^基本支出/)]);
    expect(result.added.map(({ text }) => text)).toEqual(["本单位无其他需要说明的事项。"]);
  });

  it("a second edit replaces the first", () => {
    const first = merge(
      BOOK,
      wuhan,
      edited((text) => (EXPENDITURE.test(text) ? `经批准，${text}` : text)),
    );
    const once: Book = { ...BOOK, overrides: first.operation?.value ?? [] };
    const second = merge(
      once,
      wuhan,
      edited((text) => text.replace("经批准，", "经区人大批准，"), once),
    );
    const twice: Book = { ...BOOK, overrides: second.operation?.value ?? [] };
    expect(twice.overrides).toHaveLength(1);
    expect(said(twice)).toContainEqual(expect.stringMatching(/^经区人大批准，2025年支出预算30万元/));
  });
});
