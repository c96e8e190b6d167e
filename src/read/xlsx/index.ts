export { readXlsx } from "./document.ts";
