export { compose } from "./compose.ts";
export { ComposeError } from "./parts.ts";
