import { amountIn, unitOf } from "./amounts.ts";
import { fieldsOf } from "./fields.ts";
import { indicatorsOf } from "./indicators.ts";
import type { Line, RowLine } from "./lines.ts";
import type { FormField, PerformanceForm } from "./model.ts";
import { formsInSummary } from "./summary-table.ts";
import { formTitle } from "./titles.ts";
import { partOf, type Words } from "./words.ts";

/** The lines of one form before they are read. */
interface Draft {
  readonly kind: PerformanceForm["kind"];
  readonly title: Words | null;
  readonly name: Words | null;
  readonly lines: Line[];
  /** A form that is written as numbered paragraphs (项目概述, 立项依据 …). */
  readonly prose: boolean;
}

const FIRST_POINT = /^\(?1[).、]+(?:项目)?概[述况]：?/;
const SECTION = /^(?:第.{1,3}部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/;
const NUMBER = /^\d+[.、．]/;

function withoutNumber(words: Words): Words {
  const length = NUMBER.exec(words.text)?.[0].length ?? 0;
  return partOf(words, length, words.text.length);
}

function hasName(draft: Draft): boolean {
  return draft.lines.some((line) => fieldsOf(line).some(({ id, value }) => id === "projectName" && value !== null));
}

function endsForm(draft: Draft, line: Line): boolean {
  if (line.type !== "text") return false;
  if (draft.prose) return SECTION.test(line.words.text);
  return line.level !== null && !/绩效|目标/.test(line.words.text);
}

/** Cuts the document into the lines of its forms. */
function draftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let before: Words | null = null;
  const start = (draft: Draft): Draft => {
    drafts.push(draft);
    return draft;
  };
  for (const line of lines) {
    const title = formTitle(line);
    if (title) open = start({ ...title, name: null, lines: [], prose: false });
    else if (line.type === "text" && FIRST_POINT.test(line.words.text) && before) {
      open = start({ kind: "project", title: null, name: withoutNumber(before), lines: [line], prose: true });
    } else {
      if (open && endsForm(open, line)) open = null;
      const named = fieldsOf(line).some(({ id, value }) => id === "projectName" && value !== null);
      if (named && line.type === "row" && (!open || open.prose || open.kind === "department" || hasName(open))) {
        const kind = open && !open.prose && open.kind !== "department" ? open.kind : "project";
        open = start({ kind, title: open?.title ?? null, name: null, lines: [], prose: false });
      }
      open?.lines.push(line);
    }
    if (line.type === "text") before = line.words;
  }
  return drafts;
}

function formOf({ kind, title, name, lines }: Draft): PerformanceForm {
  const fields: FormField[] = lines.flatMap(fieldsOf);
  const unit = unitOf(lines);
  const textOf = (id: FormField["id"]) =>
    fields.find((field) => field.id === id && field.value !== null)?.value ?? null;
  const amountOf = (id: FormField["id"]) =>
    fields.flatMap((field) => (field.id === id ? (amountIn(field.value, unit) ?? []) : []))[0] ?? null;
  return {
    kind,
    title,
    name: kind === "department" ? null : (name ?? textOf("projectName")),
    budget: amountOf("annualBudget"),
    wholeBudget: amountOf("wholeBudget"),
    fields,
    ...indicatorsOf(lines),
    lines,
  };
}

function summaries(lines: readonly Line[]): PerformanceForm[] {
  const tables = new Map<number, RowLine[]>();
  for (const line of lines) {
    if (line.type !== "row") continue;
    const rows = tables.get(line.block);
    if (rows) rows.push(line);
    else tables.set(line.block, [line]);
  }
  return [...tables.values()].flatMap((rows) => formsInSummary(rows, unitOf(rows)));
}

/** Finds and reads the performance forms of a document. */
export function formsOf(lines: readonly Line[]): PerformanceForm[] {
  const summarised = summaries(lines);
  const blocks = new Set(summarised.flatMap((form) => form.lines.map(({ block }) => block)));
  const forms = draftsOf(lines.filter(({ block }) => !blocks.has(block))).map(formOf);
  return [...forms.filter(({ indicators, name, budget }) => indicators.length > 0 || (name && budget)), ...summarised];
}
