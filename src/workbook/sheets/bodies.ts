import { choice, required, text } from "../column.ts";
import { DIMENSION_LABELS, labelsOf } from "../labels.ts";
import { rowOf, type SheetDeclaration } from "../sheet.ts";

const UNIT_KINDS = ["administrative", "civilServiceManaged", "institution"];

/** The body whose book it is, and its units. */
export const BODY_SHEET: SheetDeclaration = {
  id: "bodies",
  name: "单位",
  about: "第一行是编制公开文档的部门（单位）；有所属单位的，本级和每个下属单位各一行。",
  columns: [
    required(choice("line", "种类", { body: "编制主体", headquarters: "本级", unit: "下属单位" })),
    required(text("name", "单位名称", "全称。", 32)),
    text("code", "预算代码", "一体化系统里的单位代码，可不填。", 14),
    choice("unitKind", "单位性质", labelsOf(DIMENSION_LABELS.unitKind ?? {}, UNIT_KINDS)),
    text("regionCode", "行政区划代码", "只填在编制主体一行，六位数字。", 16),
    text("regionName", "行政区划名称", "只填在编制主体一行。", 20),
  ],
  rows: ({ body, units }) => [
    rowOf({
      line: "body",
      name: body.name,
      code: body.code,
      unitKind: body.unitKind,
      regionCode: body.region?.code,
      regionName: body.region?.name,
    }),
    ...units.map(({ scope, ...unit }) => rowOf({ line: scope, ...unit })),
  ],
};
