import type { Understanding } from "../model.ts";
import { type PerformanceForm, type RowLine, rowsOfTable } from "../performance/index.ts";
import type { ProjectMention } from "./model.ts";
import { projectsInText } from "./narrative.ts";
import { projectsInRows } from "./project-rows.ts";

export * from "./model.ts";
export * from "./name.ts";

function inTables({ disclosure, tables }: Understanding): ProjectMention[] {
  return tables.flatMap(({ block, subject, unit, title }) => {
    const table = disclosure.blocks[block];
    const listed = subject === "projects" || /专项业务经费|项目经费/.test(title?.text ?? "");
    if (!listed || table?.type !== "table") return [];
    return projectsInRows(rowsOfTable(table, block), unit ?? "tenThousandYuan", "table");
  });
}

function inForms(forms: readonly PerformanceForm[]): ProjectMention[] {
  return forms.flatMap((form): ProjectMention[] => {
    if (form.kind === "department") {
      const byBlock = new Map<number, RowLine[]>();
      for (const line of form.lines) {
        if (line.type === "row") byBlock.set(line.block, [...(byBlock.get(line.block) ?? []), line]);
      }
      return [...byBlock.values()].flatMap((rows) => projectsInRows(rows, "tenThousandYuan", "formList"));
    }
    if (!form.name || form.kind === "specialFund") return [];
    const code = form.fields.find(({ id }) => id === "projectCode")?.value ?? null;
    const body = form.fields.find(({ id }) => id === "bodyName")?.value?.text ?? null;
    return [{ source: "form", name: form.name, amount: form.budget, code, body }];
  });
}

/** Every place of the document that names a project, with the amount that it states. */
export function projectMentions(document: Understanding, forms: readonly PerformanceForm[]): ProjectMention[] {
  return [...inTables(document), ...projectsInText(document.disclosure.blocks), ...inForms(forms)];
}
