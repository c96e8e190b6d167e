import type { Book, Region } from "../book.ts";
import type { BookSet, SetIssue, UnitBook } from "./set.ts";

function sameRegion(left: Region, right: Region): boolean {
  return left.code !== undefined && right.code !== undefined ? left.code === right.code : left.name === right.name;
}

function place({ code = "", name }: Region): string {
  return `${name}${code}`;
}

/** A book that is not of one unit of this department for this year. */
function memberIssues({ file, book }: UnitBook, own: Book): SetIssue[] {
  const issues: SetIssue[] = [];
  const { region } = book.body;
  const name = book.body.name;
  if (book.year !== own.year)
    issues.push({ file, path: "year", message: `${name}的账本是 ${book.year} 年的，部门是 ${own.year} 年` });
  if (region && own.body.region && !sameRegion(region, own.body.region))
    issues.push({
      file,
      path: "body.region",
      message: `${name}的地区是${place(region)}，部门是${place(own.body.region)}`,
    });
  if (book.units.length > 0)
    issues.push({ file, path: "units", message: `${name}的账本应只有本单位的数，不再列所属单位` });
  if (book.eliminations.length > 0)
    issues.push({ file, path: "eliminations", message: "单位之间的往来写在部门文件里，不写在单位账本里" });
  if (book.partial && !own.partial)
    issues.push({ file, path: "partial", message: `${name}的账本不完整，部门也要注明 partial 和可以编制的部分` });
  return issues;
}

function repeatedNames({ file, department, units }: BookSet): SetIssue[] {
  const seen = new Map<string, string>([[department.own.body.name, file]]);
  return units.flatMap((unit): SetIssue[] => {
    const { name } = unit.book.body;
    const other = seen.get(name);
    seen.set(name, other ?? unit.file);
    if (other === undefined) return [];
    const advice = other === file ? "：本级的名称要和部门分开，如“（本级）”" : "";
    return [{ file: unit.file, path: "body.name", message: `单位名称“${name}”与 ${other} 相同${advice}` }];
  });
}

function headquartersIssues({ units }: BookSet): SetIssue[] {
  const [, ...more] = units.filter(({ book }) => book.body.scope === "headquarters");
  return more.map(({ file, book }) => ({
    file,
    path: "body.scope",
    message: `${book.body.name}：一个部门只有一个本级`,
  }));
}

/** An account that two units call differently, where the department does not say what it is called. */
function accountNameIssues({ department, units }: BookSet): SetIssue[] {
  const known = new Map(department.own.accountNames.map(({ code, name }) => [code, { name, decided: true, file: "" }]));
  return units.flatMap(({ file, book }) =>
    book.accountNames.flatMap(({ code, name }, index): SetIssue[] => {
      const other = known.get(code);
      if (other === undefined) known.set(code, { name, decided: false, file });
      if (other === undefined || other.decided || other.name === name) return [];
      const message = `科目 ${code} 的名称“${name}”与 ${other.file} 的“${other.name}”不同，请在部门文件的 accountNames 里定下名称`;
      return [{ file, path: `accountNames[${index}].name`, message }];
    }),
  );
}

/** What keeps the books of a set from being summed up, before a figure is looked at. */
export function setIssues(set: BookSet): SetIssue[] {
  const { file, department, units } = set;
  if (units.length === 0) return [{ file, path: "members", message: "没有列出所属单位的账本" }];
  return [
    ...units.flatMap((unit) => memberIssues(unit, department.own)),
    ...repeatedNames(set),
    ...headquartersIssues(set),
    ...accountNameIssues(set),
  ];
}
