import { strToU8 } from "fflate";
import type { PlacedChart } from "../chart/index.ts";
import { TEXT_WIDTH } from "../layout/index.ts";
import type { ChartPicture } from "../picture/index.ts";
import { element } from "./element.ts";
import { type MediaPart, mediaReference } from "./pack.ts";
import type { ParagraphPart } from "./part.ts";

const EMU_PER_MM = 36_000;
const EMU_PER_TWIP = 635;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
/** The extension under which Word 2016 and later look for a drawing behind the picture in pixels. */
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const SVG_SPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

function drawingXml(title: string, { description, ratio }: ChartPicture, number: number, media: number): string {
  const width = TEXT_WIDTH.portrait * EMU_PER_MM;
  const extent = { cx: width, cy: Math.round(width * ratio) };
  const named = { id: number, name: title, descr: description };
  const svg = element("asvg:svgBlip", { "xmlns:asvg": SVG_SPACE, "r:embed": mediaReference(media + 1) });
  const blip = element(
    "a:blip",
    { "r:embed": mediaReference(media) },
    `<a:extLst>${element("a:ext", { uri: SVG_EXTENSION }, svg)}</a:extLst>`,
  );
  const shape = `<a:xfrm><a:off x="0" y="0"/>${element("a:ext", extent)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const picture = element(
    "pic:pic",
    { "xmlns:pic": `${DRAWING}/picture` },
    [
      `<pic:nvPicPr>${element("pic:cNvPr", named)}<pic:cNvPicPr/></pic:nvPicPr>`,
      `<pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr>${shape}</pic:spPr>`,
    ].join(""),
  );
  const graphic = element("a:graphicData", { uri: `${DRAWING}/picture` }, picture);
  const inline = [
    element("wp:extent", extent),
    element("wp:docPr", named),
    "<wp:cNvGraphicFramePr/>",
    element("a:graphic", { "xmlns:a": `${DRAWING}/main` }, graphic),
  ].join("");
  const around = { "xmlns:wp": `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 };
  return `<w:r><w:drawing>${element("wp:inline", around, inline)}</w:drawing></w:r>`;
}

/** The charts of a document as paragraphs below blocks, and the pictures that they show. */
export interface DocumentPictures {
  readonly parts: readonly { readonly below: number; readonly part: ParagraphPart }[];
  readonly media: readonly MediaPart[];
}

/**
 * Makes the pictures of charts: the drawing for Word 2016 and later, and behind it the same in pixels for WPS and older
 * programs.
 * @throws WriteError where Typst or a Chinese font is missing
 */
export async function documentPictures(charts: readonly PlacedChart[]): Promise<DocumentPictures> {
  if (charts.length === 0) return { parts: [], media: [] };
  const { chartPicture } = await import("../picture/index.ts");
  const parts: { below: number; part: ParagraphPart }[] = [];
  const media: MediaPart[] = [];
  for (const [index, { chart, below }] of charts.entries()) {
    const picture = await chartPicture(chart, `chart${index + 1}`);
    const xml = drawingXml(chart.title, picture, index + 1, media.length);
    media.push({ name: `media/chart${index + 1}.png`, content: picture.png });
    media.push({ name: `media/chart${index + 1}.svg`, content: strToU8(picture.svg) });
    const height = Math.round((TEXT_WIDTH.portrait * EMU_PER_MM * picture.ratio) / EMU_PER_TWIP);
    const look = { style: "Picture" };
    const part: ParagraphPart = {
      type: "paragraph",
      block: -1,
      look,
      text: "",
      pictureHeight: height,
      content: () => xml,
    };
    parts.push({ below, part });
  }
  return { parts, media };
}
