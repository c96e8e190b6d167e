import { element } from "./element.ts";
import { FOOTER_REFERENCE } from "./pack.ts";

/** Millimetres in twentieths of a point, the one measure of lengths that all programs read. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

const A4 = { short: twips(210), long: twips(297) };

const MARGIN = {
  portrait: { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28), footer: twips(25) },
  landscape: { top: twips(28), right: twips(26), bottom: twips(26), left: twips(26), footer: twips(15) },
} as const;

/** The room for text on an A4 page with the margins of GB/T 9704, upright or turned, in twentieths of a point. */
export function textArea(landscape: boolean): { readonly width: number; readonly height: number } {
  const { top, right, bottom, left } = MARGIN[landscape ? "landscape" : "portrait"];
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: width - left - right, height: height - top - bottom };
}

/** The properties of a section of A4 pages; the first one names the footer, which the others take over. */
export function sectionXml(landscape: boolean, first: boolean): string {
  const { top, right, bottom, left, footer } = MARGIN[landscape ? "landscape" : "portrait"];
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const size = { "w:w": width, "w:h": height, "w:orient": landscape ? "landscape" : "portrait" };
  const margin = { "w:top": top, "w:right": right, "w:bottom": bottom, "w:left": left };
  const edges = { "w:header": 708, "w:footer": footer, "w:gutter": 0 };
  return element(
    "w:sectPr",
    {},
    (first ? FOOTER_REFERENCE : "") + element("w:pgSz", size) + element("w:pgMar", { ...margin, ...edges }),
  );
}
