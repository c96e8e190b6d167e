import { describe, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { handmadePdf, show } from "../../read/pdf/handmade.testing.ts";
import { reviewOfFile, seededPdf } from "../review.testing.ts";
import { annotatePdf } from "./annotate.ts";
import { pdfEngine } from "./engine.ts";
import { type Frame, type Turns, toPage, toUpright } from "./frame.ts";
import { annotatedCopy } from "./index.ts";

interface Annotation {
  readonly page: number;
  readonly subtype: number;
  readonly contents: string;
  /** Left, top, right, bottom in the page's coordinates, rounded. */
  readonly rect: readonly number[];
}

/** The annotations of a PDF, as its engine reads them. */
async function annotationsIn(pdf: Uint8Array): Promise<Annotation[]> {
  const engine = await pdfEngine();
  const memory = engine.pdfium as unknown as { HEAPU8: Uint8Array; HEAPU16: Uint16Array; HEAPF32: Float32Array };
  const { malloc } = engine.pdfium.wasmExports;
  const pointer = malloc(pdf.length);
  memory.HEAPU8.set(pdf, pointer);
  const document = engine.FPDF_LoadMemDocument(pointer, pdf.length, "");
  const found: Annotation[] = [];
  for (let index = 0; index < engine.FPDF_GetPageCount(document); index += 1) {
    const page = engine.FPDF_LoadPage(document, index);
    for (let at = 0; at < engine.FPDFPage_GetAnnotCount(page); at += 1) {
      const annotation = engine.FPDFPage_GetAnnot(page, at);
      const size = engine.FPDFAnnot_GetStringValue(annotation, "Contents", 0, 0);
      const text = malloc(size);
      engine.FPDFAnnot_GetStringValue(annotation, "Contents", text, size);
      const units = memory.HEAPU16.slice(text >> 1, (text >> 1) + size / 2 - 1);
      const rect = malloc(16);
      engine.FPDFAnnot_GetRect(annotation, rect);
      found.push({
        page: index + 1,
        subtype: engine.FPDFAnnot_GetSubtype(annotation),
        contents: String.fromCharCode(...units),
        rect: [...memory.HEAPF32.slice(rect >> 2, (rect >> 2) + 4)].map(Math.round),
      });
    }
    engine.FPDF_ClosePage(page);
  }
  engine.FPDF_CloseDocument(document);
  return found;
}

const note = (words: string, box: { left: number; top: number; right: number; bottom: number }) => ({
  page: 1,
  box,
  words,
  severity: "error" as const,
  text: "幅度与金额不符。\n建议核对",
});

describe("annotatePdf", () => {
  it("highlights the words in the box, not the whole box, and keeps the original whole", async () => {
    const pdf = handmadePdf({ pages: [{ content: show("预算增加40万元，增长20%", 60, 700) }] });
    const annotated = await annotatePdf(pdf, [note("20%", { left: 60, top: 130, right: 260, bottom: 145 })]);
    expect(annotated.subarray(0, pdf.length)).toEqual(pdf);
    const [highlight] = await annotationsIn(annotated);
    expect(highlight).toMatchObject({ page: 1, subtype: 9, contents: "幅度与金额不符。\n建议核对" });
    const [left = 0, top = 0, right = 0, bottom = 0] = highlight?.rect ?? [];
    // Ten Chinese characters of 12 points and two half ones stand before the words.
    expect(left).toBeGreaterThan(60 + 9 * 12);
    expect(right - left).toBeLessThanOrEqual(3 * 12);
    expect(top).toBeGreaterThan(700);
    expect(bottom).toBeLessThan(710);
  });

  it("finds words on a page that is read turned", async () => {
    const pdf = handmadePdf({ pages: [{ content: show("增长20%", 300, 200, 12, 1) }] });
    // The text runs up the page: upright, it begins 200 points from the left, 300 from the top.
    const annotated = await annotatePdf(pdf, [note("20%", { left: 195, top: 285, right: 260, bottom: 310 })]);
    const [highlight] = await annotationsIn(annotated);
    const [left = 0, top = 0, right = 0, bottom = 0] = highlight?.rect ?? [];
    expect(right - left).toBeLessThan(20);
    expect(bottom).toBeGreaterThan(200 + 20);
    expect(top).toBeLessThan(200 + 50);
  });

  it("puts what has no box at the corner of its page", async () => {
    const pdf = handmadePdf({ pages: [{ content: show("预算", 60, 700) }] });
    const { box: _, ...loose } = note("", { left: 0, top: 0, right: 0, bottom: 0 });
    expect(await annotationsIn(await annotatePdf(pdf, [loose, loose]))).toMatchObject([
      { subtype: 1, rect: [18, 824, 38, 804] },
      { subtype: 1, rect: [42, 824, 62, 804] },
    ]);
  });

  it("refuses what is no PDF", async () => {
    await expect(annotatePdf(new Uint8Array([1, 2, 3]), [])).rejects.toThrow(RangeError);
  });
});

describe("toPage", () => {
  it("is the way back from the upright page", () => {
    const frame: Frame = { left: 10, bottom: 20, width: 595, height: 842 };
    for (const turns of [0, 1, 2, 3] as Turns[]) {
      expect(toPage(frame, turns, toUpright(frame, turns, { x: 123, y: 456 }))).toEqual({ x: 123, y: 456 });
    }
  });
});

describeWith(["corpus"], "a published PDF with planted errors", () => {
  it("has a note at each suspect, on its page", async () => {
    const pdf = await seededPdf();
    const review = await reviewOfFile(pdf, "决算.pdf");
    const annotated = await annotatedCopy(pdf, "决算.pdf", review);
    expect(Buffer.compare(annotated.subarray(0, pdf.length), pdf)).toBe(0);
    const pages = review.problems.flatMap(({ suspects }) =>
      suspects.flatMap(({ places }) => places.map(({ page }) => page)),
    );
    const found = (await annotationsIn(annotated)).filter(({ contents }) => contents.includes("问题编号"));
    expect(found.map(({ page }) => page).sort()).toEqual(pages.sort());
  });
});
