export { reportPage } from "./page.ts";
