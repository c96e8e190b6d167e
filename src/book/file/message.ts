import type { z } from "zod";

const TYPES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  array: "列表",
  object: "对象",
  boolean: "true 或 false",
};

function typeName(name: string): string {
  return TYPES[name] ?? name;
}

/** Says in Chinese what a schema found wrong. Messages that a schema gives itself are kept. */
export function chineseMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return `缺少这一项（应为${typeName(issue.expected)}）`;
      return `应为${typeName(issue.expected)}`;
    case "unrecognized_keys":
      return `有不认识的项：${issue.keys.join("、")}`;
    case "invalid_value":
      return `只能是：${issue.values.map(String).join("、")}`;
    case "too_small":
      return issue.origin === "string" ? "不能为空" : `不能小于 ${issue.minimum}`;
    case "too_big":
      return `不能大于 ${issue.maximum}`;
    default:
      return "写法不合规";
  }
}
