import { type Duty, dutiesOfForm, dutiesOfSection } from "../duties/duties.ts";
import type { Finding } from "../finding.ts";
import { overlap } from "../outline/title.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "duties-differ",
  title: "职能概述与部门概况列出的职责相同",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开部门职责的要求",
};

/** From here on two sentences are the same duty; below the other they have nothing to do with each other. */
const SAME = 0.75;
const OTHER = 0.4;
/** So much of the shorter list must be found in the other before the two are copies of one list. */
const COPY = 0.6;
/** 办理其他交办事项 closes any list and is worded anew each time. */
const CLOSING = /交办|其他(?:事项|工作|任务)/;
const QUOTE = 40;

function nearest(duty: Duty, others: readonly Duty[]): number {
  return Math.max(0, ...others.map(({ pairs }) => overlap(duty.pairs, pairs)));
}

function missingFrom(duties: readonly Duty[], others: readonly Duty[]): Duty[] {
  return duties.filter((duty) => !CLOSING.test(duty.text) && nearest(duty, others) < OTHER);
}

function findingOf(duty: Duty, counts: string, other: Duty): Finding {
  const { passage, start, end, text } = duty;
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `两处职责不一致（${counts}）：“${text.slice(0, 24)}”只有一处写有`,
    suspects: passage.places(start, Math.min(end, start + QUOTE)),
    evidence: other.passage.places(other.start, Math.min(other.end, other.start + QUOTE)),
    likeliest: "两处列出相同的职责",
    basis: meta.basis,
    key: text.slice(0, QUOTE),
  };
}

/** The performance form repeats the duties of the overview; where it is plainly a copy, no duty is more or less in it. */
export const dutiesDiffer: Rule = {
  meta,
  check: (document) => {
    const [section, form] = [dutiesOfSection(document), dutiesOfForm(document)];
    const [lastOfSection, lastOfForm] = [section.at(-1), form.at(-1)];
    if (!lastOfSection || !lastOfForm) return { state: "notApplicable", why: "文件没有在两处列出职责" };
    const same = section.filter((duty) => nearest(duty, form) >= SAME).length;
    if (same < COPY * Math.min(section.length, form.length)) {
      return { state: "undecided", missing: "两处职责的写法不同，不能逐条对照" };
    }
    const counts = `概况${section.length}条，绩效表${form.length}条`;
    const findings = [
      ...missingFrom(form, section).map((duty) => findingOf(duty, counts, lastOfSection)),
      ...missingFrom(section, form).map((duty) => findingOf(duty, counts, lastOfForm)),
    ];
    return { state: "judged", held: same, findings };
  },
};
