import type { Problem } from "../../check/index.ts";

/** What reports say of a problem's waiver, in Chinese; undefined where it has none. */
export function waiverWords({ waiver }: Pick<Problem, "waiver">): string | undefined {
  if (!waiver) return undefined;
  const { kind, reason, role, expires, expired } = waiver;
  const name = kind === "waive" ? "已豁免" : "有争议";
  const state = expired ? `${name}，${expires} 到期，重新计为问题` : `${name}，至 ${expires}`;
  return `${state}：${reason}（${role}）`;
}
