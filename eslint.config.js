import parser from "@typescript-eslint/parser";
import { tsImport } from "tsx/esm/api";

const { rules } = await tsImport("./lint/index.ts", import.meta.url);

/** Only the house rules of lint/: formatting and general linting are Biome's. */
export default [
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  {
    files: ["**/*.ts"],
    plugins: { house: { rules } },
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
    rules: {
      "house/no-console": "error",
      "house/no-float-amounts": "error",
      "house/pure-core": "error",
      "house/room-imports": "error",
      "house/small-files": "error",
    },
  },
  {
    files: ["src/amount/**/*.ts"],
    rules: { "house/no-float-amounts": "off" },
  },
  {
    files: ["src/account/data/**/*.ts"],
    rules: { "house/small-files": "off" },
  },
];
