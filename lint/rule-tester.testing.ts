import { fileURLToPath } from "node:url";
import parser from "@typescript-eslint/parser";
import { type Linter, RuleTester } from "eslint";
import { describe, it } from "vitest";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** Tries rules on samples without types; sample files need not exist. */
export function plainTester(): RuleTester {
  return new RuleTester({ languageOptions: { parser: parser as Linter.Parser } });
}

/** Tries rules on samples with types; a sample stands in the project's root (`./src/amount/index.ts` can be imported). */
export function typedTester(): RuleTester {
  const parserOptions = {
    projectService: { allowDefaultProject: ["*.ts*"], defaultProject: "tsconfig.json" },
    tsconfigRootDir: projectRoot,
  };
  return new RuleTester({ languageOptions: { parser: parser as Linter.Parser, parserOptions } });
}
