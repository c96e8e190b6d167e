import type { SourcedText } from "../../disclosure/index.ts";
import { type Piece, piecesOf } from "../layout/index.ts";
import { escapeXml } from "../zip/index.ts";
import type { FigureControls } from "./marks.ts";

/** Signs that Chinese and Western text share: Word sets them in the Western font, half as wide, unless it is told. */
const SHARED_SIGNS = /[\u00b7\u00d7\u2010-\u2027\u2030-\u203b\u2460-\u2473]/;

/** A run of one line's text, tabs as tabs. */
export function runXml(text: string, { bold = false, breakBefore = false } = {}): string {
  const hint = SHARED_SIGNS.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : "";
  const properties = hint + (bold ? "<w:b/>" : "");
  const parts = text
    .split("\t")
    .map((part) => (part === "" ? "" : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`));
  const look = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}${breakBefore ? "<w:br/>" : ""}${parts.join("<w:tab/>")}</w:r>`;
}

function pieceRuns({ text }: Piece, bold: boolean): string {
  return text
    .split("\n")
    .map((line, i) => runXml(line, { bold, breakBefore: i > 0 }))
    .join("");
}

/** A content control without a frame, so that the page looks the same with it. */
function control(tag: string, id: number, runs: string): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/><w15:appearance w15:val="hidden"/></w:sdtPr>` +
    `<w:sdtContent>${runs}</w:sdtContent></w:sdt>`
  );
}

/** The runs of a text: line ends as breaks, tabs as tabs; with `controls`, marked figures in content controls. */
export function textXml(source: SourcedText, controls: FigureControls | null, bold = false): string {
  return piecesOf(source, controls !== null)
    .map((piece) => {
      const runs = pieceRuns(piece, bold);
      if (!piece.concept || !controls) return runs;
      const { tag, id } = controls.next(piece.concept);
      return control(tag, id, runs);
    })
    .join("");
}
