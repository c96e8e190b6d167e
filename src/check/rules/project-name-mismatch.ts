import { describeAmount } from "../../amount/index.ts";
import {
  type ProjectMention,
  type ProjectSource,
  performanceOf,
  placesOfWords,
  sameName,
} from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { isFinalAccount } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import { renamed, unique } from "../performance/same-project.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "project-name-mismatch",
  title: "同一项目在各处用同一名称",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: PUBLICATION,
};

const SOURCES: Readonly<Record<ProjectSource, string>> = {
  table: "项目支出表",
  narrative: "文字说明",
  form: "项目绩效目标表",
  formList: "整体绩效目标表的项目清单",
};
/** The project table comes from the budget system; what follows is written by hand. */
const ORDER: readonly ProjectSource[] = ["table", "narrative", "form", "formList"];

/** Whether two lists are lists of the same projects: at least half of the names of the shorter one stand in both. */
function parallel(list: readonly ProjectMention[], reference: readonly ProjectMention[]): boolean {
  const shared = list.filter(({ name }) => reference.some((other) => sameName(other.name.text, name.text))).length;
  return shared * 2 >= Math.min(list.length, reference.length);
}

function findingOf(mention: ProjectMention, as: ProjectMention, severity: Severity, file: string): Finding {
  const amount = as.amount ? describeAmount(as.amount.printed) : "";
  return {
    rule: meta.id,
    severity,
    message: `${SOURCES[mention.source]}里的“${mention.name.text}”（${amount}）在${SOURCES[as.source]}里叫“${as.name.text}”`,
    suspects: placesOfWords(mention.name, file),
    evidence: placesOfWords(as.name, file),
    likeliest: as.name.text,
    basis: meta.basis,
    key: `${as.name.text}|${mention.name.text}`,
  };
}

/**
 * A project has one name in the project table, the narrative, the forms and the list in the department's form. Reported
 * only where amount and likeness leave one candidate, and neither list has the other's name; a hint where the lists have
 * few names in common and may list projects of another level.
 */
export const projectNameMismatch: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算项目的规则" };
    const { projects } = performanceOf(document);
    const lists = ORDER.map((source) => unique(projects.filter((mention) => mention.source === source))).filter(
      (list) => list.length > 0,
    );
    const [reference, ...others] = lists;
    if (!reference) return { state: "notApplicable", why: "文件没有列出项目" };
    if (others.length === 0) return { state: "undecided", missing: "项目只在一处列出，没有可以对照的名称" };
    const findings = others.flatMap((list) => {
      const severity = parallel(list, reference) ? meta.severity : "info";
      return renamed(list, reference).map(({ mention, as }) =>
        findingOf(mention, as, severity, document.disclosure.file),
      );
    });
    const compared = others.reduce((sum, list) => sum + list.length, 0);
    return { state: "judged", held: compared - findings.length, findings };
  },
};
