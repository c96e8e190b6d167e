import { type PrintedAmount, parseAmountWithUnit } from "../../amount/index.ts";
import { type PerformanceForm, partOf, type RowLine, type StatedAmount, type Words } from "../../understand/index.ts";

const MARK = /(?:^|(?<=[。；，]))(\d{1,2})[.、．]\s?(?!\d)/g;
const AMOUNT = /\d[\d,]*(?:\.\d+)?万元/g;

/**
 * The amounts of a numbered list in running text (1、…10万元；2、…5万元；), where every item states exactly one and nothing
 * else states money; null for any other text.
 */
export function listedAmounts(words: Words): StatedAmount[] | null {
  const marks = [...words.text.matchAll(MARK)];
  if (marks.length < 2 || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return null;
  const first = marks[0]?.index ?? 0;
  if (/元/.test(words.text.slice(0, first))) return null;
  const found: StatedAmount[] = [];
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? words.text.length;
    const item = words.text.slice(mark.index, end);
    const amounts = [...item.matchAll(AMOUNT)];
    const only = amounts[0];
    if (
      !only ||
      amounts.length > 1 ||
      (item.match(/元/g)?.length ?? 0) > 1 ||
      /[合共总]计|20\d\d年度?预算/.test(item)
    ) {
      return null;
    }
    const printed = parseAmountWithUnit(only[0]);
    if (!printed) return null;
    const at = mark.index + only.index;
    found.push({ printed, words: partOf(words, at, at + only[0].length) });
  }
  return found;
}

/** A row of the list of expenditure items (支出明细) of a form. */
export interface DetailRow {
  readonly amount: StatedAmount;
  readonly column: number;
  /** Whether the text stands where the header has its text columns: the row has not moved. */
  readonly aligned: boolean;
}

/** The list of expenditure items of a form: its amount columns and its rows. */
export interface DetailList {
  readonly columns: readonly { readonly column: number; readonly label: string }[];
  readonly rows: readonly DetailRow[];
  /** False when a row states no amount, or several. */
  readonly complete: boolean;
}

const AMOUNT_LABEL = /金额$|^其他资金$/;
const END = /采购计划|配置计划|^品名$|绩效(?:总)?目标|^合计$/;

function amountCells(line: RowLine): { printed: PrintedAmount; column: number; words: Words }[] {
  return line.slots.flatMap(({ words, column }) => {
    const printed = /^\d[\d,]*(?:\.\d+)?(?:万元|元)?$/.test(words.text)
      ? parseAmountWithUnit(/元$/.test(words.text) ? words.text : `${words.text}万元`)
      : null;
    return printed ? [{ printed, column, words }] : [];
  });
}

/** Reads the list of expenditure items of a form; null where it has none. */
export function detailListOf({ lines }: PerformanceForm): DetailList | null {
  const start = lines.findIndex(
    (line) => line.type === "row" && line.slots.some(({ words }) => /^测算依据/.test(words.text)),
  );
  const header = lines[start];
  if (header?.type !== "row") return null;
  const labels = header.slots.filter(({ words }) => AMOUNT_LABEL.test(words.text));
  const columns = labels.map(({ column, words }) => ({ column, label: words.text }));
  const textColumn = header.slots.find(({ words }) => /^测算依据/.test(words.text))?.column;
  const rows: DetailRow[] = [];
  let complete = columns.length > 0;
  for (const line of lines.slice(start + 1)) {
    if (line.type !== "row") break;
    const filled = line.slots.filter(({ inherited }) => !inherited);
    if (filled.length === 0) continue;
    if (filled.some(({ words }) => END.test(words.text))) break;
    const [amount, ...more] = amountCells(line);
    if (!amount || more.length > 0) {
      complete = false;
      continue;
    }
    const aligned = line.slots.some(({ column, words }) => column === textColumn && words !== amount.words);
    rows.push({ amount: { printed: amount.printed, words: amount.words }, column: amount.column, aligned });
  }
  return { columns, rows, complete: complete && rows.length > 0 };
}
