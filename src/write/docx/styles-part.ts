import { element, valued } from "./element.ts";
import { DECLARATION, MAIN } from "./namespaces.ts";
import { FANGSONG, runProperties, SIZE, STYLES, styleXml } from "./styles.ts";
import { CELL_MARGIN, TABLE_STYLE } from "./table.ts";

/** `word/styles.xml`: defaults, the styles of paragraphs, and one of tables. */
export function stylesXml(): string {
  const language = element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" });
  const look = runProperties(FANGSONG, SIZE.三号).replace("</w:rPr>", `${language}</w:rPr>`);
  const line = element("w:spacing", { "w:line": 560, "w:lineRule": "exact" });
  const margin = (side: string, width: number) => element(`w:${side}`, { "w:w": width, "w:type": "dxa" });
  const margins = (end: number, side: number) =>
    element(
      "w:tblCellMar",
      {},
      margin("top", end) + margin("left", side) + margin("bottom", end) + margin("right", side),
    );
  const thin = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => element(`w:${side}`, thin));
  const tables = [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal">${valued("w:name", "Normal Table")}`,
    `<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>${margin("tblInd", 0)}${margins(0, 108)}</w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">${valued("w:name", "报表")}`,
    `${valued("w:basedOn", "TableNormal")}<w:tblPr>${element("w:tblBorders", {}, borders.join(""))}`,
    `${margins(CELL_MARGIN.end, CELL_MARGIN.side)}</w:tblPr></w:style>`,
  ];
  return [
    `${DECLARATION}<w:styles ${MAIN}><w:docDefaults><w:rPrDefault>${look}</w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${line}</w:pPr></w:pPrDefault></w:docDefaults>`,
    ...STYLES.map(styleXml),
    ...tables,
    "</w:styles>",
  ].join("");
}
