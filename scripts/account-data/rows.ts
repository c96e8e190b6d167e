import type { AccountList } from "../../src/account/account.ts";
import { parentOf, stemOf } from "../../src/account/parent.ts";
import type { AccountRow, RowExtras } from "../../src/account/row.ts";
import type { CodeHistory } from "./changes.ts";
import { abolishedIn, aliasesIn, createdIn, formerNamesIn, gradeOf, sightingIn } from "./notes.ts";

/** A record of a code list: `code,name,level,parent,note`. */
export type CodeRecord = Readonly<Record<"code" | "name" | "level" | "parent" | "note", string>>;

/** A name as the list has it, taken apart: 其中： before it, old or alternative wordings in brackets behind it. */
function partsOfName(text: string): { name: string; former: string[]; aliases: string[] } {
  const plain = text.replace(/^其中：/, "");
  const [, old, formerName] = /^(.*)（旧称：(.*)）$/.exec(plain) ?? [];
  if (old !== undefined && formerName !== undefined) return { name: old, former: [formerName], aliases: [] };
  const [, head, choices] = /^(.*)（([^（）]+\/[^（）]+)）$/.exec(plain) ?? [];
  if (head !== undefined && choices !== undefined) return { name: head, former: [], aliases: choices.split("/") };
  const [name = plain, ...others] = plain.split(" / ");
  return { name, former: [], aliases: others };
}

function distinct(names: readonly string[], besides: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !besides.includes(name));
}

function yearsOf(
  record: CodeRecord,
  history: CodeHistory | undefined,
  renamed: boolean,
): Pick<RowExtras, "seen" | "from" | "to"> {
  const seen = sightingIn(record.note) ?? (renamed || history?.from !== undefined ? undefined : history?.seen);
  const from = createdIn(record.note) ?? history?.from;
  const to = abolishedIn(record.note, seen?.[1]) ?? history?.to;
  return { ...(seen && { seen }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function extrasOf(record: CodeRecord, derivedParent: string | null, history: CodeHistory | undefined): RowExtras {
  const { name, former, aliases } = partsOfName(record.name);
  const changed = history?.names.some(([dated]) => dated !== name) ? history.names : [];
  const dated = changed.map(([datedName]) => datedName);
  const formerNames = distinct([...former, ...formerNamesIn(record.note)], [name, ...dated]);
  const seenAs = distinct([...aliases, ...aliasesIn(record.note)], [name, ...dated, ...formerNames]);
  return {
    ...(record.parent !== (derivedParent ?? "") && { parent: record.parent }),
    ...(seenAs.length > 0 && { aliases: seenAs }),
    ...(formerNames.length > 0 && { former: formerNames }),
    ...(changed.length > 0 && { names: changed }),
    ...yearsOf(record, history, changed.length > 0),
  };
}

/**
 * The rows of one list for its data module.
 * @param fundsOf the letters of the funds of a record, "" where none is stated
 */
export function rowsOf(
  list: AccountList,
  records: readonly CodeRecord[],
  histories: ReadonlyMap<string, CodeHistory>,
  fundsOf: (record: CodeRecord) => string,
): AccountRow[] {
  const byStem = new Map(records.map(({ code }) => [stemOf(list, code), code]));
  return records.map((record) => {
    const { code, note } = record;
    const extras = extrasOf(record, parentOf(list, code, byStem), histories.get(code));
    const funds = fundsOf(record);
    const start = [code, partsOfName(record.name).name, gradeOf(note)] as const;
    if (Object.keys(extras).length > 0) return [...start, funds, extras];
    return funds === "" ? start : [...start, funds];
  });
}
