/** Rows of a table as a text file has them. */
export function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join("\t")).join("\n");
}

const COLUMNS = ["一级指标", "二级指标", "三级指标", "指标值"];

interface FormParts {
  readonly title?: string;
  readonly budget?: string;
  /** Rows of label and value between the name and the indicators. */
  readonly fields?: readonly (readonly string[])[];
  readonly columns?: readonly string[];
  readonly indicators?: readonly (readonly string[])[];
}

/** A project's form: name, budget in 万元, labelled rows, indicators. */
export function projectForm(name: string, parts: FormParts = {}): string {
  const columns = parts.columns ?? COLUMNS;
  const filled = (cells: readonly string[]) => [...cells, ...columns.slice(cells.length).map(() => "")];
  const indicators = parts.indicators ?? [["产出指标", "数量指标", "整理卷宗数量", "≥200卷"]];
  const rows = [
    ["项目名称", name],
    ...(parts.budget === undefined ? [] : [["年度资金总额（万元）", parts.budget]]),
    ...(parts.fields ?? []),
    columns,
    ...indicators,
  ];
  return `${parts.title ?? "2024年项目支出绩效目标表"}\n\n${table(rows.map(filled))}`;
}

/** A department's form: labelled rows and indicators. */
export function departmentForm(parts: FormParts): string {
  const columns = parts.columns ?? COLUMNS;
  const filled = (cells: readonly string[]) => [...cells, ...columns.slice(cells.length).map(() => "")];
  const rows = [["部门名称", "青石县档案馆"], ...(parts.fields ?? []), columns, ...(parts.indicators ?? [])];
  return `2024年部门整体支出绩效目标表\n\n${table(rows.map(filled))}`;
}

/** A list of projects as the budget table has it, amounts in 万元. */
export function projectTable(rows: readonly (readonly string[])[]): string {
  return `2024年项目支出表\n\n单位：万元\n\n${table([["项目名称", "合计"], ...rows])}`;
}

/** A document of some parts under the title of a budget. */
export function budgetDocument(...parts: readonly string[]): string {
  return ["青石县档案馆2024年部门预算", ...parts].join("\n\n");
}
