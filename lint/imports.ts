import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

export interface ImportUse {
  readonly specifier: string;
  readonly node: TSESTree.Node;
  /** `await import("…")`: loaded when it is reached, not when the file is. */
  readonly lazy: boolean;
}

function literal(node: TSESTree.Node | null): string | null {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

/** Calls `visit` for every import, re-export, type import and dynamic import whose specifier is a plain string. */
export function onImports(visit: (use: ImportUse) => void): TSESLint.RuleListener {
  const report = (source: TSESTree.Node | null, lazy: boolean) => {
    const specifier = literal(source);
    if (source && specifier !== null) visit({ specifier, node: source, lazy });
  };
  return {
    ImportDeclaration: (node) => report(node.source, false),
    ExportNamedDeclaration: (node) => report(node.source, false),
    ExportAllDeclaration: (node) => report(node.source, false),
    ImportExpression: (node) => report(node.source, true),
    TSImportType: (node) => report(node.source, false),
  };
}
