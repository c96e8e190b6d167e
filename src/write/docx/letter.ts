import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { printable } from "../layout/index.ts";
import { repack } from "./repack.ts";
import { headingStyle, SIZE, SONG, STYLES } from "./styles.ts";

/** What an official letter (公文) says, part by part. */
export interface LetterText {
  /** Line ends say where it is to be broken. */
  readonly title: string;
  /** Who it is sent to (主送机关), without the colon. */
  readonly addressee: string;
  readonly paragraphs: readonly { readonly text: string; readonly heading?: boolean }[];
  /** Who signs (发文机关署名); "" leaves room for it. */
  readonly signature: string;
  /** The day of signing (成文日期); "" leaves a line to be filled in. */
  readonly date: string;
}

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const LINE = 560;
/** One character of size 三号. */
const CHARACTER = 320;
const EMPTY_DATE = "　　　　年　　月　　日";

function plain(text: string): string {
  return printable({ text, origins: [] }).text.replace(/\s*\n\s*/g, "");
}

/** The title on several lines, where it says how to break them (by meaning, as GB/T 9704 asks for). */
function titleOf(text: string): Paragraph {
  const lines = text.split("\n").filter((each) => each.trim() !== "");
  const children = lines.map((each, index) => new TextRun({ text: plain(each), ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ style: headingStyle(0), children });
}

function line(text: string, look: ConstructorParameters<typeof Paragraph>[0] & object): Paragraph {
  return new Paragraph({ ...look, children: [new TextRun(plain(text))] });
}

function footer(): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: SONG, size: SIZE.四号 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** Room for the seal, the signature and the day, at the right, kept on one page with each other. */
function closing({ signature, date }: LetterText): Paragraph[] {
  const right = (text: string, characters: number, keepNext: boolean) =>
    line(text, {
      style: "Normal",
      alignment: AlignmentType.RIGHT,
      indent: { right: characters * CHARACTER },
      keepNext,
    });
  return [
    new Paragraph({ style: "Normal", keepNext: true, spacing: { before: LINE } }),
    right(signature, 4, true),
    right(date === "" ? EMPTY_DATE : date, 4, false),
  ];
}

/**
 * Writes an official letter as a Word document after GB/T 9704—2012: A4, title of size 二号 centred, addressee at the left
 * margin, headings in 黑体 and text in 仿宋 of size 三号 with lines 28 points apart, day of signing four characters from
 * the right. No author, date or program name; the same letter gives the same bytes.
 */
export async function writeLetter(letter: LetterText): Promise<Uint8Array> {
  const paragraphs = letter.paragraphs.map(({ text, heading = false }) =>
    line(text, heading ? { style: headingStyle(2) } : { style: "BodyText" }),
  );
  const document = new Document({
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(25) },
          },
        },
        footers: { default: footer() },
        children: [
          titleOf(letter.title),
          line(`${letter.addressee}：`, { style: "Normal" }),
          ...paragraphs,
          ...closing(letter),
        ],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), plain(letter.title));
}
