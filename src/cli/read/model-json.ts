import { printAmount, printDecimal, unitName } from "../../amount/index.ts";
import { printConcept } from "../../concept/index.ts";
import { type Block, type Place, type Printed, placesOf, type SourcedText } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";

/** Where a text stands, without the file, which the document names once. */
function placesIn(places: readonly Place[]) {
  return places.map(({ file: _, ...place }) => place);
}

function textJson(text: SourcedText, file: string) {
  return { text: text.text, places: text.text === "" ? [] : placesIn(placesOf(text, file)) };
}

function blockJson(block: Block, file: string) {
  switch (block.type) {
    case "heading":
      return { type: block.type, level: block.level, ...textJson(block, file) };
    case "paragraph":
      return { type: block.type, ...textJson(block, file) };
    case "contents":
      return { type: block.type, entries: block.entries.map((entry) => textJson(entry, file)) };
    case "table": {
      const { type, rowCount, columnCount, headerRows, uncertainRows, caption, cells } = block;
      return {
        type,
        ...(caption && { caption: textJson(caption, file) }),
        rowCount,
        columnCount,
        ...(headerRows !== undefined && { headerRows }),
        ...(uncertainRows !== undefined && { uncertainRows }),
        cells: cells.map(({ row, column, rowSpan, columnSpan, ...text }) => ({
          row,
          column,
          rowSpan,
          columnSpan,
          ...textJson(text, file),
        })),
      };
    }
  }
}

/** A printed number with its value as a decimal string, exactly as printed. */
function valueJson(printed: Printed) {
  switch (printed.type) {
    case "amount": {
      const { fen, unit, decimals } = printed;
      return { type: printed.type, value: printAmount(fen, { unit, decimals }), unit: unitName(unit), fen };
    }
    case "percent":
      return { type: printed.type, value: printDecimal(printed.value), unit: "%" };
    case "count":
      return { type: printed.type, value: String(printed.value), unit: printed.measureWord };
  }
}

/** A document as the program reads and understands it: its blocks with places, its figures with concept and value. */
export function documentJson({ disclosure, kind, year, body, figures }: Understanding) {
  const { file, blocks, notes = [] } = disclosure;
  return {
    file,
    kind,
    year,
    body,
    notes,
    blocks: blocks.map((block) => blockJson(block, file)),
    figures: figures.map((figure) => ({
      concept: printConcept(figure.concept),
      ...valueJson(figure.printed),
      site: figure.site,
      places: placesIn(figure.places),
      evidence: figure.evidence,
    })),
  };
}
