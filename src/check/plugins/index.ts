export { ConfigError, configuredRules } from "./config.ts";
export type { ConfiguredSeverity } from "./severity.ts";
