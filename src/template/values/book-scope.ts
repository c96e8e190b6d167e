import { type Book, reasonFor } from "../../book/index.ts";
import { bookLists, projectFields } from "./entries.ts";
import { bareName, figureNamed, resolvedFigure } from "./figures.ts";
import { listValue, type Scope, type Source, textValue } from "./scope.ts";
import { composedTables, type TitledTables, tablesNamed } from "./tables.ts";
import type { Resolved } from "./value.ts";

function words(text: string | undefined): Resolved {
  return text === undefined || text === "" ? null : { type: "text", text };
}

/** The names that stand for one thing of every book. */
function simpleNames(source: Source): Readonly<Record<string, () => Resolved>> {
  const { book } = source;
  return {
    年度: () => words(String(book.year)),
    上年: () => words(String(book.year - 1)),
    单位名称: () => words(book.body.name),
    单位代码: () => words(book.body.code),
    地区: () => words(book.body.region?.name),
    部门或单位: () => words(book.units.length > 0 ? "部门" : "单位"),
    职责: () => listValue(source, book.duties),
    重点工作: () => listValue(source, book.tasks),
    内设机构: () => listValue(source, book.offices),
    所属单位: () =>
      listValue(
        source,
        book.units.map(({ name }) => name),
      ),
    绩效目标: () =>
      listValue(
        source,
        (book.performance?.goals ?? []).map(({ text }) => text),
      ),
  };
}

/** 项目:名称.概述, by the name or the code of the project. */
function ofProject(source: Source, rest: string): Resolved {
  const at = Math.max(rest.lastIndexOf("."), rest.lastIndexOf("．"));
  const named = bareName(rest.slice(0, Math.max(0, at)));
  const project = source.book.projects.find(
    ({ name, code, withheld }) => !withheld && (bareName(name) === named || code === named),
  );
  const fields = project && projectFields(source, project);
  const field = rest.slice(at + 1).trim();
  return fields && Object.hasOwn(fields, field) ? fields[field]?.() : undefined;
}

function reasonNamed(source: Source, name: string): Resolved {
  const figure = figureNamed(source.book, name);
  if (!figure) return undefined;
  return textValue(source, reasonFor(source.book, figure.concept) ?? undefined);
}

function proseNamed(source: Source, key: string): Resolved {
  const prose = source.book.texts.find((each) => each.key === key);
  return prose ? textValue(source, prose.text) : undefined;
}

/** The names that hold all over a template. Tables are composed when the first is asked for. */
export function bookScope(source: Source): Scope {
  const { book, format } = source;
  const simple = simpleNames(source);
  let tables: readonly TitledTables[] | undefined;
  const tableNamed = (name: string): Resolved => {
    if (!format) return undefined;
    tables ??= composedTables(book, format);
    const found = tablesNamed(tables, name, { book, format });
    return found && { type: "tables", tables: found };
  };
  const prefixed: Readonly<Record<string, (rest: string) => Resolved>> = {
    表: tableNamed,
    文字: (key) => proseNamed(source, key),
    原因: (name) => reasonNamed(source, name),
    项目: (rest) => ofProject(source, rest),
  };
  const scope: Scope = {
    resolve: (name) => {
      if (Object.hasOwn(simple, name)) return simple[name]?.();
      const [, prefix = "", rest = ""] = /^(表|文字|原因|项目)[:：](.+)$/s.exec(name) ?? [];
      const named = Object.hasOwn(prefixed, prefix) ? prefixed[prefix] : undefined;
      return named ? named(rest.trim()) : resolvedFigure(book, name);
    },
    entries: (name) => {
      const lists = bookLists(source, scope);
      return Object.hasOwn(lists, name) ? lists[name]?.() : undefined;
    },
  };
  return scope;
}

/** The simple names and lists that every book has. */
export function knownNames(book: Book): { readonly simple: readonly string[]; readonly lists: readonly string[] } {
  const source: Source = { book, format: null };
  const scope = bookScope(source);
  return { simple: Object.keys(simpleNames(source)), lists: Object.keys(bookLists(source, scope)) };
}
