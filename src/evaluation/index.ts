export { type Money, moneyOf } from "./budget.ts";
export { departmentRatios, type KnownRatio, spentByMonth } from "./department.ts";
export { type Monitored, type MonitoredIndicator, monitoring } from "./monitoring.ts";
export { monitoringReport } from "./monitoring-report.ts";
export { type EvaluatedIndicator, type SelfEvaluation, selfEvaluations } from "./self-evaluation.ts";
export { selfEvaluationReport } from "./self-evaluation-report.ts";
