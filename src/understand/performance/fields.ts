import type { Line } from "./lines.ts";
import type { FieldId, FormField } from "./model.ts";
import { partOf, type Words } from "./words.ts";

const UNIT = String.raw`(?:\((?:亿元|万元|元)\))?`;

const LABELS: readonly (readonly [FieldId, RegExp])[] = [
  ["projectName", /^(?:项目|政策|项目\(政策\)|政策\(项目\)|专项|专项资金)名称$/],
  ["bodyName", /^(?:部门|单位|部门\(单位\)|预算部门|预算单位)(?:名称)?(?:\(盖章\))?$/],
  ["projectCode", /^项目(?:代码|编码)$/],
  [
    "annualBudget",
    new RegExp(
      `^(?:项目)?(?:年度|当年|本年度?|20\\d\\d年度?|部门)(?:预算)?(?:资金)?(?:总额|金额|合计|资金|安排|预算数?)${UNIT}$`,
    ),
  ],
  ["wholeBudget", new RegExp(`^(?:项目总预算|项目总投资|(?:实施期|中期)(?:项目)?(?:资金)?(?:总额|预算))${UNIT}$`)],
  ["category", /^项目(?:类别|类型|属性)$/],
  ["frequency", /^项目(?:安排频度|性质|期限)$/],
  ["summary", /^项目概[述况]$/],
  ["basis", /^(?:项目)?立项依据$/],
  ["implementer", /^(?:项目)?实施主体$/],
  ["plan", /^(?:项目)?实施方案$/],
  ["period", /^(?:项目)?(?:实施周期|实施期限|起止时间)$/],
  ["allocation", /^(?:项目)?资金分配情况$/],
  ["history", /^项目前两年预算.*变动情况$/],
  ["evaluation", /^上年.*评价结果/],
  ["goal", /^(?:项目|年度|整体|绩效|部门|总体|履职|长期|中期)+(?:总?目标)\d*$/],
];

const LONGEST_LABEL = 24;
const NUMBERED = /^\(?\d+[).、]+/;

/** The field that a label opens, by its text without number and colon; null for other words. */
export function fieldIdOf(text: string): FieldId | null {
  if (text.length > LONGEST_LABEL) return null;
  const label = text.replace(NUMBERED, "").replace(/：$/, "");
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

const OTHER_LABEL = /^(?:联系电话|项目负责人|主管部门|实施单位|项目执行单位|其中：.*|其他资金|其他)：?$|：$/;
/** What may stand next to 项目名称 when it heads a column. */
const COLUMN_LABEL =
  /^(?:支出)?项目(?:类别|类型|单位|代码|编码|总预算)|^(?:合计|金额|总额|预算|主要内容|单位|项目内容)/;

function fieldsInRow(line: Extract<Line, { type: "row" }>): FormField[] {
  const slots = line.slots.filter(({ inherited }) => !inherited);
  const fields: FormField[] = [];
  for (const [index, { words }] of slots.entries()) {
    const id = fieldIdOf(words.text);
    if (id === null) continue;
    const next = slots[index + 1]?.words ?? null;
    if (id === "projectName" && next !== null && COLUMN_LABEL.test(next.text)) return fields;
    const isLabel = next !== null && (fieldIdOf(next.text) !== null || OTHER_LABEL.test(next.text));
    fields.push({ id, label: words, value: isLabel ? null : next });
  }
  return fields;
}

function fieldInText(words: Words): FormField[] {
  const colon = words.text.indexOf("：");
  if (colon < 0 || colon > LONGEST_LABEL) return [];
  const id = fieldIdOf(words.text.slice(0, colon));
  if (id === null || id === "bodyName") return [];
  const value = colon + 1 < words.text.length ? partOf(words, colon + 1, words.text.length) : null;
  return [{ id, label: partOf(words, 0, colon), value }];
}

const READ = new WeakMap<Line, readonly FormField[]>();

/** The labelled values of one line of a form; read once a line. */
export function fieldsOf(line: Line): readonly FormField[] {
  const known = READ.get(line);
  if (known) return known;
  const fields = readFields(line);
  READ.set(line, fields);
  return fields;
}

function readFields(line: Line): FormField[] {
  if (line.type === "text") return fieldInText(line.words);
  const inCells = line.slots.flatMap(({ words, inherited }) => (inherited ? [] : fieldInText(words)));
  return [...fieldsInRow(line), ...inCells.filter(({ value }) => value !== null)];
}
