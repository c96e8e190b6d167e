import type { ChangeClaim, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { nameOfClaim } from "../relations/describe.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "missing-reason",
  title: "收支总额、机关运行经费、“三公”经费的增减说明了原因",
  category: "completeness",
  severity: "info",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于对预决算增减变化情况说明的要求",
};

const TOTALS = /收支总|收入预算(?:总额)?|支出预算(?:总额)?|收入总计|支出总计|收入合计|支出合计|机关运行|三公/;
const REASON = /原因|由于|因为|因[^此公素]|主要是|主要系|系|所致|导致|按照|根据|用于|落实|厉行|为了|包括/;
const CHANGE = /(?:增加|减少|增长|下降|上升)(?:了)?(?!0(?:\.0+)?(?![\d.]))\d/;

function isChange({ direction, change }: ChangeClaim): boolean {
  const printed = change?.printed;
  return (direction === "increase" || direction === "decrease") && printed?.type === "amount" && printed.fen !== 0;
}

/** A change of one size is one change: its reason need not stand in every section that repeats it. */
function sizeOf({ change, direction }: ChangeClaim): string {
  return `${direction}${change?.printed.type === "amount" ? change.printed.fen : ""}`;
}

/** The words in which a reason may stand: the paragraph of the change and the one after it. */
function explained(block: number, paragraphs: ReadonlyMap<number, Passage>): boolean {
  return [block, block + 1].some((index) => REASON.test(paragraphs.get(index)?.text ?? ""));
}

function findingOf(claim: ChangeClaim, paragraph: Passage, evidence: Passage): Finding {
  const start = Math.max(0, paragraph.text.search(CHANGE));
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${nameOfClaim(claim, claim.level)}有增减，没有说明原因`,
    suspects: paragraph.places(start, Math.min(paragraph.text.length, start + 24)),
    evidence: evidence.places(0, 30),
    likeliest: "写明增减的主要原因",
    basis: meta.basis,
    key: claim.subject,
  };
}

function changesOf(document: Understanding): ChangeClaim[] {
  return document.claims.filter((claim) => claim.type === "change").filter(isChange);
}

/** Where a document explains its changes, the changes of the totals are explained too. */
export const missingReason: Rule = {
  meta,
  check: (document) => {
    const paragraphs = new Map(
      passagesOf(document.disclosure)
        .filter(({ kind }) => kind === "paragraph")
        .map((passage) => [passage.block, passage]),
    );
    const changes = changesOf(document);
    const example = changes.map(({ block }) => paragraphs.get(block)).find((each) => each && /原因/.test(each.text));
    if (changes.length === 0) return { state: "notApplicable", why: "文中没有与上年比较的增减额" };
    if (!example) return { state: "undecided", missing: "文中没有在文字里说明增减原因，原因可能另有说明" };
    const totals = changes.filter(({ subject }) => TOTALS.test(subject));
    const given = new Set(changes.filter(({ block }) => explained(block, paragraphs)).map(sizeOf));
    const findings = totals.flatMap((claim) => {
      const paragraph = paragraphs.get(claim.block);
      return paragraph && !given.has(sizeOf(claim)) ? [findingOf(claim, paragraph, example)] : [];
    });
    return { state: "judged", held: totals.length - findings.length, findings };
  },
};
