export { writeMarkdown } from "./document.ts";
