export { compose } from "./compose.ts";
export { type ComposedFile, composeFiles } from "./files.ts";
export { ComposeError } from "./parts.ts";
