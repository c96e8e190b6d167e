import type { Severity } from "../../check/index.ts";

/** How serious a problem is, in Chinese. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
