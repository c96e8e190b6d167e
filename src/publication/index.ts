export * from "./approval-form.ts";
export * from "./manifest.ts";
export * from "./page.ts";
