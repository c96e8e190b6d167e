import type { Grid } from "../../disclosure/index.ts";
import type { Finding } from "../finding.ts";
import { gridAt } from "../forms/grids.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { isIdentityNumber } from "../wording/identity-number.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "personal-data",
  title: "没有公开手机号码和身份证号码",
  category: "hygiene",
  severity: "error",
  protects: "privacy",
  basis:
    "《中华人民共和国个人信息保护法》（主席令第91号）第六条、第二十五条；《政府信息公开条例》（国务院令第711号）第十五条",
};

const MOBILE = /(?<![\dA-Za-z.,-])1[3-9]\d(?:-?\d{4}){2}(?![\dA-Za-z.,%％])(?!万|元|亿)/g;
const IDENTITY = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g;
/** As telephones are written: in one piece or in groups of 3, 4 and 4; codes of several columns run together are not. */
const WRITTEN = /^1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;
const CALL = /电话|手机|联系|号码|短信|微信|咨询|监督|举报|投诉/;

function labelBefore(grid: Grid, { row, column }: Passage): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.text(row, left);
    if (text !== "") return text;
  }
  return "";
}

function labelAbove(grid: Grid, { row, column }: Passage): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const text = grid.text(above, column);
    if (/[一-鿿]/.test(text)) return text;
  }
  return "";
}

/** Whether the words beside a bare number say that it is a telephone; a column of amounts holds long numbers too. */
function isCalled(passage: Passage, grid: Grid | undefined): boolean {
  if (passage.kind !== "cell" || /[一-鿿]/.test(passage.text)) return CALL.test(passage.text);
  if (!grid) return false;
  return CALL.test(labelBefore(grid, passage)) || CALL.test(labelAbove(grid, passage));
}

function finding(passage: Passage, match: RegExpExecArray, what: string, instead: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `公开了个人的${what}`,
    suspects: passage.places(match.index, match.index + match[0].length),
    evidence: [],
    likeliest: instead,
    basis: meta.basis,
    key: `${what}|${match[0].replace(/-/g, "").slice(-4)}`,
  };
}

/** Numbers that belong to a person: mobile telephones and identity cards. An office's landline is meant to be public. */
export const personalData: Rule = {
  meta,
  check: (document) => {
    const numbered = passagesOf(document.disclosure).filter(({ text }) => text.length >= 11 && /\d{4}/.test(text));
    if (numbered.length === 0) return { state: "notApplicable", why: "文件里没有够长的号码" };
    const findings = numbered.flatMap((passage) => [
      ...[...passage.text.matchAll(MOBILE)]
        .filter(({ index, 0: digits }) => WRITTEN.test(passage.verbatim(index, index + digits.length)))
        .filter(() => isCalled(passage, gridAt(document, passage.block)))
        .map((match) => finding(passage, match, "手机号码", "改为办公电话，或者删去")),
      ...[...passage.text.matchAll(IDENTITY)]
        .filter((match) => isIdentityNumber(match[0]))
        .map((match) => finding(passage, match, "身份证号码", "删去")),
    ]);
    return { state: "judged", held: numbered.length - findings.length, findings };
  },
};
