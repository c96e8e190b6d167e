import type { TSESTree } from "@typescript-eslint/utils";
import { createRule } from "./create-rule.ts";
import { onImports } from "./imports.ts";
import { PURE_PACKAGES } from "./rooms.ts";
import { importedFile, isPure, isTestFile, sourceFile } from "./source-file.ts";

/** Globals that reach out of the program, and why pure code must not touch them. */
const IMPURE_GLOBALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    clock: ["Date", "performance"],
    chance: ["crypto"],
    locale: ["Intl"],
    environment: ["process", "globalThis", "global", "window", "self", "navigator", "document", "localStorage"],
    Node: ["Buffer", "require", "module", "__dirname", "__filename"],
    network: ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
    timers: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  }).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);

const IMPURE_METHODS = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** `Math.random` depends on chance; `Date.UTC` is the one part of Date that reads neither clock nor time zone. */
function impureMember(object: string, property: string): string | null {
  if (object === "Math" && property === "random") return "chance";
  return null;
}

function isDateUtc(name: string, parent: TSESTree.Node | undefined): boolean {
  return (
    name === "Date" &&
    parent?.type === "MemberExpression" &&
    parent.property.type === "Identifier" &&
    parent.property.name === "UTC"
  );
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/**
 * The core gives the same answer everywhere: no Node module, clock, chance, locale, environment, network or timer, and no
 * import of a file that is not pure itself. Tests are free.
 */
export const pureCore = createRule({
  name: "pure-core",
  meta: {
    type: "problem",
    docs: { description: "The core rooms use no Node, clock, chance, locale, environment, network or timer" },
    messages: {
      global: "The core is pure: {{name}} depends on {{reason}}.",
      nodeModule: "The core is pure: {{specifier}} exists in Node only.",
      package: "The core is pure: {{specifier}} is not among the packages that it may load (lint/rooms.ts).",
      impureFile: "The core is pure: {{specifier}} is not part of it.",
      importMeta: "The core is pure: import.meta depends on environment.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const file = sourceFile(context.filename);
    if (file === null || !isPure(file) || isTestFile(file)) return {};
    return {
      ...onImports(({ specifier, node }) => {
        const target = importedFile(context.filename, specifier);
        const data = { specifier };
        if (target !== null) {
          if (!isPure(target)) context.report({ node, messageId: "impureFile", data });
        } else if (specifier.startsWith("node:")) context.report({ node, messageId: "nodeModule", data });
        else if (!PURE_PACKAGES.includes(packageOf(specifier))) context.report({ node, messageId: "package", data });
      }),
      MetaProperty(node) {
        if (node.meta.name === "import") context.report({ node, messageId: "importMeta" });
      },
      MemberExpression(node) {
        if (node.property.type !== "Identifier" || node.computed) return;
        const name = node.property.name;
        const object = node.object.type === "Identifier" ? node.object.name : "";
        const reason = IMPURE_METHODS.test(name) ? "locale" : impureMember(object, name);
        if (reason) context.report({ node, messageId: "global", data: { name, reason } });
      },
      "Program:exit"(program: TSESTree.Program) {
        const scope = context.sourceCode.getScope(program);
        const unresolved = scope.through.concat(
          scope.variables.filter((v) => v.defs.length === 0).flatMap((v) => v.references),
        );
        for (const { identifier, isValueReference } of new Set(unresolved)) {
          const reason = IMPURE_GLOBALS.get(String(identifier.name));
          if (!reason || !isValueReference || isDateUtc(String(identifier.name), identifier.parent)) continue;
          context.report({ node: identifier, messageId: "global", data: { name: String(identifier.name), reason } });
        }
      },
    };
  },
});
