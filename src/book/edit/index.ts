export { apply } from "./apply.ts";
export * from "./operation.ts";
export * from "./target.ts";
