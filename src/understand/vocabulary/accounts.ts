import { accountsNamed, functionClassNamed } from "../../account/index.ts";
import type { Concept } from "../../concept/index.ts";

const PATH = /^(?:(.+?)\(类\))?(?:(.+?)\(款\))?(?:(.+?)\(项\))?(?:支出)?$/;

/**
 * 一般公共服务支出(类)…(款)行政运行(项): the code that the last name has under the names before it; of several codes that
 * bore it in different years the highest, which came last (2089901, since 2023 2089999).
 */
function codeOfPath(name: string): string | null {
  const match = PATH.exec(name);
  const [, className, subclassName, itemName] = match ?? [];
  if (className === undefined && subclassName === undefined) return null;
  const top = className === undefined ? "" : functionClassNamed(className)?.code;
  if (top === undefined) return null;
  if (subclassName === undefined) return itemName === undefined ? top : null;
  const subclass = accountsNamed("functional", subclassName).find(
    ({ code, level }) => level === 2 && code.startsWith(top),
  );
  if (subclass === undefined || itemName === undefined) return subclass?.code ?? null;
  const items = accountsNamed("functional", itemName);
  return items.findLast(({ code }) => code.startsWith(subclass.code) && code.length === 7)?.code ?? null;
}

/** The functional account that a name means by itself: a class, or a path of 类, 款 and 项. */
export function functionByName(name: string): Concept | null {
  const code = codeOfPath(name) ?? functionClassNamed(name)?.code;
  return code === undefined ? null : { measure: "expenditure", functionCode: code };
}

/** The class of the department economic list that a name means: 工资福利支出 is d:301. */
export function economicClassByName(name: string): Concept | null {
  const found = accountsNamed("departmentEconomic", name).filter(({ level }) => level === 1);
  const code = found[0]?.code;
  return code !== undefined && found.length === 1 ? { measure: "expenditure", economicCode: `d:${code}` } : null;
}

/** The concept of an account code as printed: 2xx is functional, 3xx department economic, 5xx government economic. */
export function conceptOfCode(code: string): Concept {
  if (code.startsWith("3")) return { economicCode: `d:${code}` };
  if (code.startsWith("5")) return { economicCode: `g:${code}` };
  return { functionCode: code };
}
