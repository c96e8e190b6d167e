/** A page of a PDF put together by hand; its content is written in the operators of the page description. */
export interface HandmadePage {
  readonly content: string;
  /** Left, bottom, right, top in points; A4 upright when not given. */
  readonly mediaBox?: readonly number[];
  readonly cropBox?: readonly number[];
  /** In degrees, clockwise. */
  readonly rotate?: number;
}

export interface HandmadePdf {
  readonly pages: readonly HandmadePage[];
  /** What the text layer says of a character instead of itself, in UTF-16; null where it says nothing. */
  readonly said?: Readonly<Record<string, string | null>>;
  /** The media box that all pages inherit. */
  readonly inheritedBox?: readonly number[];
  readonly encrypted?: boolean;
  /** A drawing of its own that contents put on their page with the operator `/X1 Do`. */
  readonly form?: string;
}

const A4 = [0, 0, 595, 842];

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");
}

/**
 * Writes a text from a point of its baseline on; Chinese characters are as wide as the size, others half as wide.
 *
 * @param turns quarter turns counter-clockwise: 1 runs up the page, 2 stands on its head, 3 runs down
 */
export function show(text: string, x: number, y: number, size = 12, turns: 0 | 1 | 2 | 3 = 0): string {
  const matrix = ["1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"][turns];
  return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hexOf(text)}> Tj ET\n`;
}

/** Draws a line from point to point. */
export function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`;
}

/** Draws all lines of a grid. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...ys.map((y) => stroke(left, y, right, y)), ...xs.map((x) => stroke(x, bottom, x, top))].join("");
}

/** The map from the codes that the contents use to what they say. */
function toUnicode(contents: string, said: NonNullable<HandmadePdf["said"]>): string {
  const codes = new Set([...contents.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []));
  const entries = [...codes].flatMap((code) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    const meaning = character in said ? said[character] : character;
    return meaning === null || meaning === undefined ? [] : [`<${code}> <${hexOf(meaning)}>`];
  });
  const map = entries.map((entry) => `1 beginbfchar\n${entry}\nendbfchar\n`).join("");
  const range = "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
  return `/CIDInit /ProcSet findresource begin\nbegincmap\n${range}${map}endcmap\nend`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A PDF file whose font is not embedded and whose text layer is complete, as the export of an office program. */
export function handmadePdf({ pages, said = {}, inheritedBox, encrypted = false, form = "" }: HandmadePdf): Uint8Array {
  const box = (name: string, values?: readonly number[]) => (values ? `/${name} [${values.join(" ")}]` : "");
  const kids = pages.map((_, index) => `${7 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] ${box("MediaBox", inheritedBox)} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /FontDescriptor 5 0 R /DW 1000 /W [32 126 500]" +
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859" +
      " /Descent -141 /CapHeight 683 /StemV 80 >>",
    stream(toUnicode(pages.map(({ content }) => content).join(""), said)),
    ...pages.flatMap(({ content, mediaBox, cropBox, rotate = 0 }, index) => [
      `<< /Type /Page /Parent 2 0 R ${box("MediaBox", mediaBox ?? (inheritedBox ? undefined : A4))}` +
        ` ${box("CropBox", cropBox)} /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /XObject << /X1 ${7 + 2 * pages.length} 0 R >> >>` +
        ` /Contents ${8 + 2 * index} 0 R >>`,
      stream(content),
    ]),
    `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length ${form.length} >>\nstream\n${form}\nendstream`,
  ];
  const secret = `<${"5a".repeat(32)}>`;
  const lock = encrypted ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>` : "";
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const id = "/ID [<01> <01>]";
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R ${id}${lock} >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  return new TextEncoder().encode(`${file}trailer\n${trailer}\nstartxref\n${file.indexOf("xref\n0 ")}\n%%EOF\n`);
}
