import { inertText } from "../../amount/index.ts";
import type { Dimension } from "../../concept/index.ts";
import type { Disclosure } from "../../disclosure/index.ts";
import { documentTitle, oneLine, placedTables, tableNames } from "../layout/index.ts";
import { csvText } from "./csv.ts";
import { FACT_DIMENSIONS, type Fact, factsOf } from "./facts.ts";
import type { WriteOpenDataOptions } from "./json.ts";
import { tableRecords } from "./records.ts";

/** A file of a data package; its path is relative, with forward slashes. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

const FACTS = "facts.csv";

/** What the dimensions of facts are to the Fiscal Data Package. */
const DIMENSION_TYPES: Readonly<Partial<Record<Dimension, string>>> = {
  year: "datetime",
  entity: "entity",
  functionCode: "classification",
  economicCode: "classification",
  fund: "fact",
  project: "activity",
};
const CLASSIFICATIONS: Readonly<Partial<Record<Dimension, string>>> = {
  functionCode: "functional",
  economicCode: "economic",
};
/** The phases that the Fiscal Data Package knows. */
const PHASES: Readonly<Record<string, string>> = {
  firstSubmission: "proposed",
  firstFeedback: "proposed",
  secondSubmission: "proposed",
  approved: "approved",
  adjusted: "adjusted",
  executed: "executed",
  final: "executed",
};

function factsFile(facts: readonly Fact[]): DataFile {
  const head = ["id", "amount", ...FACT_DIMENSIONS];
  const rows = facts.map(({ concept, amount }, i) => [
    String(i + 1),
    amount,
    ...FACT_DIMENSIONS.map((dimension) => concept[dimension] ?? ""),
  ]);
  return { path: FACTS, text: csvText([head, ...rows]) };
}

function csvResource(name: string, title: string, path: string, schema: unknown) {
  return {
    name,
    ...(title === "" ? {} : { title }),
    path,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema,
  };
}

function factsResource() {
  const fields = [
    { name: "id", type: "integer" },
    { name: "amount", type: "number", title: "金额（元）" },
    ...FACT_DIMENSIONS.map((name) => ({ name, type: "string" })),
  ];
  return csvResource("facts", "各数字及其口径", FACTS, { fields, primaryKey: "id" });
}

function factsModel(facts: readonly Fact[]) {
  const stages = new Set(facts.map(({ concept }) => concept.stage ?? ""));
  const [stage = ""] = stages;
  const phase = stages.size === 1 ? PHASES[stage] : undefined;
  const dimensions = FACT_DIMENSIONS.map((name) => {
    const classificationType = CLASSIFICATIONS[name];
    const dimension = {
      dimensionType: DIMENSION_TYPES[name] ?? "other",
      ...(classificationType ? { classificationType } : {}),
      attributes: { [name]: { source: name } },
      primaryKey: name,
    };
    return [name, dimension] as const;
  });
  return {
    measures: { amount: { source: "amount", resource: "facts", currency: "CNY", ...(phase ? { phase } : {}) } },
    dimensions: Object.fromEntries(dimensions),
  };
}

/**
 * Writes the tables of a disclosure as open data: a CSV file a table, and `datapackage.json` that describes them. With marks
 * there is `facts.csv` as well, every amount of the document in yuan with its concept, and the description is a Fiscal Data
 * Package over it. Holds what is printed and nothing else; the same disclosure gives the same files.
 */
export function writeDataPackage(disclosure: Disclosure, options: WriteOpenDataOptions = {}): DataFile[] {
  const placed = placedTables(disclosure.blocks);
  const names = tableNames(
    placed.map(({ title }) => title.text),
    60,
  );
  const tables = placed.map(({ table, title, above, below }, i) => {
    const { fields, rows } = tableRecords(table);
    const number = String(i + 1).padStart(2, "0");
    const path = `${number}-${(names[i] ?? "").replace(/\s+/g, "_")}.csv`;
    const description = [...above, ...below].map(({ text }) => oneLine(text)).join("；");
    const resource = csvResource(`table-${number}`, oneLine(title.text), path, {
      fields: fields.map(({ name, type }) => ({ name: inertText(name), type })),
      missingValues: ["", "—", "-"],
    });
    return {
      file: { path, text: csvText([fields.map(({ name }) => name), ...rows]) },
      resource: description === "" ? resource : { ...resource, description },
    };
  });
  const facts = (options.marks ?? true) ? factsOf(disclosure) : [];
  const title = documentTitle(disclosure);
  const described = {
    name: "budget-disclosure",
    ...(title === "" ? {} : { title }),
    profile: facts.length > 0 ? "fiscal-data-package" : "tabular-data-package",
    ...(facts.length > 0 ? { countryCode: "CN" } : {}),
    resources: [...(facts.length > 0 ? [factsResource()] : []), ...tables.map(({ resource }) => resource)],
    ...(facts.length > 0 ? { model: factsModel(facts) } : {}),
  };
  return [
    { path: "datapackage.json", text: `${JSON.stringify(described, null, 2)}\n` },
    ...(facts.length > 0 ? [factsFile(facts)] : []),
    ...tables.map(({ file }) => file),
  ];
}
