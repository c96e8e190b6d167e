import { createRule } from "./create-rule.ts";
import { folderOf, sourceFile } from "./source-file.ts";

/** Only the commands talk to the terminal; every other room returns what it has to say. */
export const noConsole = createRule({
  name: "no-console",
  meta: {
    type: "problem",
    docs: { description: "Only src/cli writes to the terminal" },
    messages: { terminal: "Only src/cli writes to the terminal: return what there is to say." },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const file = sourceFile(context.filename);
    if (file === null || folderOf(file) === "cli") return {};
    return {
      "MemberExpression[object.name='console'], MemberExpression[object.name='process'][property.name=/^std(out|err)$/]"(
        node,
      ) {
        context.report({ node, messageId: "terminal" });
      },
    };
  },
});
