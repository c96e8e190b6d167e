import { element, valued } from "./element.ts";
import { fieldEnd, fieldStart } from "./field.ts";
import { DECLARATION, MAIN } from "./namespaces.ts";
import { FANGSONG, HEI, KAI, runProperties, SIZE, SONG, TITLE } from "./styles.ts";

/** `word/footer1.xml`: the page number between dashes, of size 四号. */
export function footerXml(): string {
  const look = runProperties(SONG, SIZE.四号);
  const run = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const number = `${fieldStart("PAGE", look)}${run("1")}${fieldEnd(look)}`;
  const properties = `<w:pPr>${valued("w:pStyle", "Normal")}${valued("w:jc", "center")}</w:pPr>`;
  return `${DECLARATION}<w:ftr ${MAIN}><w:p>${properties}${run("— ")}${number}${run(" —")}</w:p></w:ftr>`;
}

/** What stands in for a font where a machine has not got it: the one that comes with Windows, or that WPS brings. */
const STAND_INS = [
  [FANGSONG, "仿宋", "modern"],
  [KAI, "楷体", "modern"],
  [TITLE, "宋体", "auto"],
  [HEI, "SimHei", "modern"],
  [SONG, "SimSun", "auto"],
] as const;

/** `word/fontTable.xml`. */
export function fontsXml(): string {
  const fonts = STAND_INS.map(([name, standIn, family]) =>
    element(
      "w:font",
      { "w:name": name },
      valued("w:altName", standIn) + valued("w:charset", "86") + valued("w:family", family),
    ),
  );
  return `${DECLARATION}<w:fonts ${MAIN}>${fonts.join("")}</w:fonts>`;
}

/** `word/settings.xml`: as Word 2013 and later do, characters on an even grid. */
export function settingsXml(): string {
  const mode = element("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  });
  return [
    `${DECLARATION}<w:settings ${MAIN}>${valued("w:defaultTabStop", 640)}`,
    `${valued("w:characterSpacingControl", "doNotCompress")}`,
    `<w:compat><w:doNotExpandShiftReturn/>${mode}</w:compat></w:settings>`,
  ].join("");
}
