import type { Book } from "../book.ts";
import { parseDepartmentText } from "../file/department.ts";
import { parseBook } from "../file/parse.ts";
import type { BookSet } from "./set.ts";

const REGION = { code: "990101", name: "青石县" };

/** What the tests say of a book in its file form. */
type FileForm = Readonly<Record<string, unknown>>;

/** The book of a unit of 青石县水务局 from its file form. */
export function unitBook(name: string, fields: FileForm): Book {
  const { body, ...rest } = { body: {}, facts: [], ...fields };
  return parseBook({ version: 1, year: 2025, body: { name, region: REGION, ...(body as object) }, ...rest });
}

const GPB = { fund: "generalPublicBudget", age: "current" };

/** The office: 130万元, of which it passes on 30万元 of other income. */
export const OFFICE: FileForm = {
  body: { code: "601001", scope: "headquarters", unitKind: "administrative" },
  facts: [
    { view: "income", ...GPB, amount: "100万元" },
    { view: "income", fund: "otherIncome", age: "current", amount: "30万元" },
    { view: "expenditureByFunction", functionCode: "2130301", nature: "personnel", ...GPB, amount: "80万元" },
    { view: "expenditureByFunction", functionCode: "2130301", nature: "running", ...GPB, amount: "20万元" },
    {
      view: "expenditureByFunction",
      functionCode: "2130399",
      nature: "subsidyToAffiliated",
      fund: "otherIncome",
      age: "current",
      amount: "30万元",
    },
  ],
};

/** The station: 80万元, of which 30万元 come from the office. */
export const STATION: FileForm = {
  body: { code: "601002", unitKind: "institution" },
  facts: [
    { view: "income", ...GPB, amount: "50万元" },
    { view: "income", fund: "superiorSubsidy", age: "current", amount: "30万元" },
    { view: "expenditureByFunction", functionCode: "2130311", nature: "personnel", ...GPB, amount: "50万元" },
    {
      view: "expenditureByFunction",
      functionCode: "2130311",
      nature: "project",
      fund: "superiorSubsidy",
      age: "current",
      amount: "30万元",
    },
    {
      view: "projects",
      project: "A",
      functionCode: "2130311",
      nature: "project",
      fund: "superiorSubsidy",
      age: "current",
      amount: "30万元",
    },
  ],
  projects: [{ code: "A", name: "水质监测" }],
};

export const OFFICE_NAME = "青石县水务局（本级）";
export const STATION_NAME = "青石县水质站";

/** The elimination of what the office passes on to the station, with sides as they are given. */
export function subsidy(income: FileForm = {}, expenditure: FileForm = {}): FileForm {
  return {
    income: { entity: STATION_NAME, fund: "superiorSubsidy", amount: "30万元", ...income },
    expenditure: { entity: OFFICE_NAME, nature: "subsidyToAffiliated", amount: "30万元", ...expenditure },
  };
}

/** The set of 青石县水务局: its office, its station, and what the department says itself. */
export function waterSet(department: FileForm = {}, office: FileForm = OFFICE, station: FileForm = STATION): BookSet {
  const text = JSON.stringify({
    version: 1,
    year: 2025,
    body: { name: "青石县水务局", code: "601", unitKind: "administrative", region: REGION },
    members: ["本级", "水质站"],
    ...department,
  });
  return {
    file: "department.json",
    department: parseDepartmentText(text),
    units: [
      { file: "本级/book.json", book: unitBook(OFFICE_NAME, office) },
      { file: "水质站/book.json", book: unitBook(STATION_NAME, station) },
    ],
  };
}
