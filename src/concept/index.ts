export * from "./compare.ts";
export * from "./concept.ts";
export * from "./dimensions.ts";
export * from "./hierarchy.ts";
export * from "./identity.ts";
export * from "./share-base.ts";
export * from "./words.ts";
