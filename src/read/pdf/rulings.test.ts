import { describe, expect, test } from "vitest";
import { copyIn, pdfEngine } from "./engine.ts";
import { handmadePdf, ruled, stroke } from "./handmade.testing.ts";
import { upright } from "./orientation.ts";
import { rulingsOf } from "./rulings.ts";

/** The ruling lines of a page of A4, as “y: from–to” and “x: from–to” in points from the upper left. */
async function rulings(content: string, form = "") {
  const engine = await pdfEngine();
  const bytes = handmadePdf({ pages: [{ content }], form });
  const pointer = copyIn(engine, bytes);
  const document = engine.FPDF_LoadMemDocument(pointer, bytes.length, "");
  const page = engine.FPDF_LoadPage(document, 0);
  try {
    const found = rulingsOf(engine, page, upright({ left: 0, bottom: 0, width: 595, height: 842 }, 0));
    const round = (value: number) => Math.round(value * 10) / 10;
    const print = ({ at, start, end }: { at: number; start: number; end: number }) =>
      `${round(at)}: ${round(start)}–${round(end)}`;
    return { horizontals: found.horizontals.map(print), verticals: found.verticals.map(print) };
  } finally {
    engine.FPDF_ClosePage(page);
    engine.FPDF_CloseDocument(document);
    engine.pdfium.wasmExports.free(pointer);
  }
}

describe("rulingsOf", () => {
  test("the lines of a grid, measured from the top of the page", async () => {
    expect(await rulings(ruled([60, 260], [742, 722]))).toEqual({
      horizontals: ["100: 60–260", "120: 60–260"],
      verticals: ["60: 100–120", "260: 100–120"],
    });
  });

  test("the four sides of a cell that is drawn as a rectangle", async () => {
    const { horizontals, verticals } = await rulings("60 722 200 20 re S\n");
    expect(horizontals.sort()).toEqual(["100: 60–260", "120: 60–260"]);
    expect(verticals.sort()).toEqual(["260: 100–120", "60: 100–120"]);
  });

  test("rectangles filled so thin that they are lines, as spreadsheets print them", async () => {
    expect(await rulings("60 741.5 200 1 re f 60 642 0.5 100 re f\n")).toEqual({
      horizontals: ["100: 60–260"],
      verticals: ["60.3: 100–200"],
    });
  });

  test("a header's shading, white lines, slanted lines and paths that only clip rule nothing", async () => {
    const shading = "0.8 g 60 722 200 20 re f 0 g\n";
    const white = `1 1 1 RG ${stroke(60, 600, 260, 600)} 0 0 0 RG\n`;
    const clip = "60 500 200 20 re W n\n";
    const slanted = stroke(60, 400, 260, 450);
    expect(await rulings(shading + white + slanted + clip)).toEqual({ horizontals: [], verticals: [] });
  });

  test("lines are where the transformation around them puts them", async () => {
    const drawn = `q 0.5 0 0 0.5 10 20 cm ${stroke(100, 200, 300, 200)} Q q 0 1 -1 0 300 0 cm ${stroke(100, 200, 300, 200)} Q\n`;
    expect(await rulings(drawn)).toEqual({ horizontals: ["722: 60–160"], verticals: ["100: 542–742"] });
  });

  test("lines inside a drawing of its own are where the page puts it", async () => {
    const placed = await rulings("q 1 0 0 1 0 100 cm /X1 Do Q\n", stroke(60, 600, 260, 600));
    expect(placed).toEqual({ horizontals: ["142: 60–260"], verticals: [] });
  });

  test("a path of several lines is each of them, one closed goes back to its beginning", async () => {
    const corner = "60 742 m 260 742 l 260 642 l S\n";
    expect(await rulings(corner)).toEqual({ horizontals: ["100: 60–260"], verticals: ["260: 100–200"] });
    const closed = await rulings("60 742 m 260 742 l 260 642 l 60 642 l s\n");
    expect(closed.verticals).toEqual(["260: 100–200", "60: 100–200"]);
  });
});
