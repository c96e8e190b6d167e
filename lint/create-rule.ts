import { ESLintUtils } from "@typescript-eslint/utils";

/** Declares a house rule; its reasons are in CONTRIBUTING.md under its name. */
export const createRule = ESLintUtils.RuleCreator((name) => `CONTRIBUTING.md#${name}`);
