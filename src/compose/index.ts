export { compose } from "./compose.ts";
export { type ComposedFile, composeFiles } from "./files.ts";
export { sectionOf } from "./override.ts";
export { ComposeError } from "./parts.ts";
export { proseText } from "./prose-text.ts";
export { staleOverrides } from "./stale.ts";
