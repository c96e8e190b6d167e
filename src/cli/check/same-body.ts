import type { DocumentKind, Understanding } from "../../understand/index.ts";

function plainName(name: string): string {
  return name.replace(/[\s（）()]/g, "");
}

/** Whether two names may be one body's: with and without the place before it (云岭县档案馆, 档案馆). */
export function sameBody(left: string, right: string): boolean {
  const [a, b] = [plainName(left), plainName(right)];
  return a.endsWith(b) || b.endsWith(a);
}

/** Whether both are budgets, or both final accounts, of departments or of units; what is not known contradicts nothing. */
export function sameKind({ kind }: Pick<Understanding, "kind">, other: Pick<Understanding, "kind">): boolean {
  return kind === other.kind || kind === "unknown" || other.kind === "unknown";
}

/** Whether a document is a unit's (单位), a department's (部门), or neither for certain. */
export function publisherOf(kind: DocumentKind): "unit" | "department" | null {
  if (kind === "unknown") return null;
  return kind === "unitBudget" || kind === "unitFinalAccounts" ? "unit" : "department";
}

/** Whether both are budgets, or both final accounts, whoever publishes them. */
export function sameAccounts(left: DocumentKind, right: DocumentKind): boolean {
  const isFinal = (kind: DocumentKind) => kind === "departmentFinalAccounts" || kind === "unitFinalAccounts";
  return left === "unknown" || right === "unknown" || isFinal(left) === isFinal(right);
}
