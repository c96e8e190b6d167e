export { type Money, moneyOf } from "./budget.ts";
export { departmentRatios, type KnownRatio, spentByMonth } from "./department.ts";
export * from "./design/index.ts";
export { type Monitored, type MonitoredIndicator, monitoring } from "./monitoring.ts";
export { monitoringReport } from "./monitoring-report.ts";
export { type EvaluatedIndicator, type SelfEvaluation, selfEvaluations } from "./self-evaluation.ts";
export { selfEvaluationReport } from "./self-evaluation-report.ts";
export * from "./use/index.ts";
