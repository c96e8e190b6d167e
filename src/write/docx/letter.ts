import { printable } from "../layout/index.ts";
import { packWord } from "./pack.ts";
import { type ParagraphLook, paragraphXml } from "./paragraph.ts";
import { runXml } from "./runs.ts";
import { sectionXml } from "./section.ts";
import { headingStyle } from "./styles.ts";

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

const LINE = 560;
/** One character of size 三号. */
const CHARACTER = 320;
const EMPTY_DATE = "　　　　年　　月　　日";

function plain(text: string): string {
  return printable({ text, origins: [] }).text.replace(/\s*\n\s*/g, "");
}

/** The title on several lines, where it says how to break them (by meaning, as GB/T 9704 asks for). */
function titleXml(text: string): string {
  const lines = text.split("\n").filter((each) => each.trim() !== "");
  const runs = lines.map((each, index) => runXml(plain(each), { breakBefore: index > 0 }));
  return paragraphXml({ style: headingStyle(0) }, runs.join(""));
}

function line(text: string, look: ParagraphLook): string {
  return paragraphXml(look, runXml(plain(text)));
}

/** Room for the seal, the signature and the day, at the right, kept on one page with each other. */
function closing({ signature, date }: LetterText): string {
  const right = (text: string, keepNext: boolean) =>
    line(text, { style: "Normal", align: "right", indentRight: 4 * CHARACTER, keepNext });
  const room = paragraphXml({ style: "Normal", keepNext: true, spaceBefore: LINE }, "");
  return room + right(signature, true) + right(date === "" ? EMPTY_DATE : date, false);
}

/**
 * Writes an official letter as a Word document after GB/T 9704—2012: A4, title of size 二号 centred, addressee at the left
 * margin, headings in 黑体 and text in 仿宋 of size 三号 with lines 28 points apart, day of signing four characters from
 * the right. No author, date or program name; the same letter gives the same bytes.
 */
export async function writeLetter(letter: LetterText): Promise<Uint8Array> {
  const paragraphs = letter.paragraphs.map(({ text, heading = false }) =>
    line(text, { style: heading ? headingStyle(2) : "BodyText" }),
  );
  const body = [
    titleXml(letter.title),
    line(`${letter.addressee}：`, { style: "Normal" }),
    ...paragraphs,
    closing(letter),
    sectionXml(false, true),
  ];
  return packWord({ title: plain(letter.title), body: body.join("") });
}
