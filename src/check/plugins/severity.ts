import type { Severity } from "../finding.ts";
import { SEVERITIES } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** How grave a rule's findings are; `off` leaves the rule out. */
export type ConfiguredSeverity = Severity | "off";

/**
 * A rule with another severity. Its ordinary findings get the new one; those that it reports milder itself (a tail, a cut
 * digit) stay as mild as they are. A rule that is off stands in the ledger as not decided.
 */
export function withSeverity(rule: Rule, severity: ConfiguredSeverity): Rule {
  if (severity === "off") {
    return { meta: rule.meta, check: () => ({ state: "undecided", missing: "配置里停用了这条规则" }) };
  }
  const rank = (each: Severity) => SEVERITIES.indexOf(each);
  const mildest = Math.max(rank(rule.meta.severity), rank(severity));
  return {
    meta: { ...rule.meta, severity },
    check: (document, sources) => {
      const outcome = rule.check(document, sources);
      if (outcome.state !== "judged") return outcome;
      const findings = outcome.findings.map((finding) =>
        rank(finding.severity) > mildest ? finding : { ...finding, severity },
      );
      return { ...outcome, findings };
    },
  };
}
