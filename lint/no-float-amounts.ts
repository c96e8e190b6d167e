import { ESLintUtils, type TSESTree } from "@typescript-eslint/utils";
import type ts from "typescript";
import { createRule } from "./create-rule.ts";

const OPERATORS: ReadonlySet<string> = new Set(["*", "/", "%", "**", "*=", "/=", "%=", "**="]);
const FUNCTIONS: ReadonlySet<string> = new Set(["Number", "parseFloat", "parseInt"]);
/** Exact on integers; everything else in Math is not, or has no business with money. */
const EXACT_MATH: ReadonlySet<string> = new Set(["abs", "sign", "min", "max"]);
const FLOAT_METHODS: ReadonlySet<string> = new Set(["toFixed", "toPrecision", "toExponential", "toLocaleString"]);

/** Whether a type is the branded Fen, or a union or a constrained parameter that admits it. */
function isFenType(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isFenType);
  return type.getProperties().some((property) => String(property.escapedName).startsWith("__@fenBrand"));
}

function methodName(callee: TSESTree.Node): { object: TSESTree.Node; name: string } | null {
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return null;
  return { object: callee.object, name: callee.property.name };
}

/** Money is whole fen: outside src/amount nothing multiplies, divides, rounds or prints it by floating point. */
export const noFloatAmounts = createRule({
  name: "no-float-amounts",
  meta: {
    type: "problem",
    docs: { description: "No floating-point arithmetic or printing of Fen outside src/amount" },
    messages: {
      operator: "`{{operator}}` makes a float of an amount: use src/amount (ratios, percentages, units, printing).",
      call: "`{{name}}` makes a float of an amount: use src/amount (printAmount, roundRatio, percentage).",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    function hasFenType(node: TSESTree.Node): boolean {
      const type = services.getTypeAtLocation(node);
      return isFenType(checker.getBaseConstraintOfType(type) ?? type);
    }

    /** An amount, or an expression of type number that still is one: the sum of two, a cast, the larger of two. */
    function isMoney(node: TSESTree.Node): boolean {
      switch (node.type) {
        case "BinaryExpression":
          return (node.operator === "+" || node.operator === "-") && (isMoney(node.left) || isMoney(node.right));
        case "UnaryExpression":
          return (node.operator === "-" || node.operator === "+") && isMoney(node.argument);
        case "ConditionalExpression":
          return isMoney(node.consequent) || isMoney(node.alternate);
        case "LogicalExpression":
          return isMoney(node.left) || isMoney(node.right);
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "TSTypeAssertion":
          return hasFenType(node) || isMoney(node.expression);
        case "CallExpression":
          return hasFenType(node) || (isExactMath(node.callee) && node.arguments.some(isMoney));
        default:
          return hasFenType(node);
      }
    }

    function isExactMath(callee: TSESTree.Node): boolean {
      const method = methodName(callee);
      return method?.object.type === "Identifier" && method.object.name === "Math" && EXACT_MATH.has(method.name);
    }

    function checkOperator(node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression): void {
      if (OPERATORS.has(node.operator) && (isMoney(node.left) || isMoney(node.right))) {
        context.report({ node, messageId: "operator", data: { operator: node.operator } });
      }
    }

    return {
      BinaryExpression: checkOperator,
      AssignmentExpression: checkOperator,
      CallExpression(node) {
        const report = (name: string) => context.report({ node, messageId: "call", data: { name } });
        if (node.callee.type === "Identifier") {
          if (FUNCTIONS.has(node.callee.name) && node.arguments.some(isMoney)) report(node.callee.name);
          return;
        }
        const method = methodName(node.callee);
        if (method === null) return;
        if (FLOAT_METHODS.has(method.name) && isMoney(method.object)) report(method.name);
        const inMath = method.object.type === "Identifier" && method.object.name === "Math";
        if (inMath && !EXACT_MATH.has(method.name) && node.arguments.some(isMoney)) report(`Math.${method.name}`);
        const inNumber = method.object.type === "Identifier" && method.object.name === "Number";
        if (inNumber && FUNCTIONS.has(method.name) && node.arguments.some(isMoney)) report(`Number.${method.name}`);
      },
    };
  },
});
