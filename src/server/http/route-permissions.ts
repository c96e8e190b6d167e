import { ROLES, type Role } from "../rights/roles.ts";

/**
 * Who may ask for a route, and an example of a request that is well formed, so that only rights decide. In addresses and bodies
 * the names of the test's world are used: book library-2025, publication p1 with finding f1 and comment c1, organisations
 * library, culture, finance, person someone. An example that changes something should be harmless or refused for a reason
 * that comes after the rights (a stale `expected`).
 */
export interface RoutePermission {
  /** The roles that may, in the organisation concerned or above it; "anyone" need not be signed in. */
  readonly allowed: readonly Role[] | "anyone";
  /** The parts of the address that are not `PARAMETERS`. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
  /** The name of a file that is sent as a form, for uploads. */
  readonly upload?: string;
  /** What a role that may not is answered, in its own organisation: 403, unless the route hides that there is something. */
  readonly refused?: readonly number[];
  /**
   * What the same role of another department is answered: 404, as if there were nothing; "ownRights" where the route is about no single
   * organisation (a list of what one may see).
   */
  readonly outside?: readonly number[] | "ownRights";
}

/** What stands in addresses where a row does not say otherwise. */
export const PARAMETERS: Readonly<Record<string, string>> = {
  publication: "p1",
  finding: "f1",
  comment: "c1",
  book: "library-2025",
  organisation: "library",
  person: "someone",
  year: "2025",
  document: "budget",
  job: "j1",
};

const EVERYONE = ROLES;
const CLERK: readonly Role[] = ["unitClerk"];
const HEAD: readonly Role[] = ["unitApprover"];
const SECRECY: readonly Role[] = ["secrecyReviewer"];
const UNIT: readonly Role[] = ["unitClerk", "unitApprover", "secrecyReviewer"];
const REVIEWERS: readonly Role[] = ["department", "bureauReviewer"];
const ADMINISTRATOR: readonly Role[] = ["bureauAdministrator"];

/** A number of events that no publication has: whoever may act is told that it is stale, and nothing happens. */
const STALE = { expected: 999_999 };
const BECAUSE = { ...STALE, reason: "请修改" };

const A_LIST = { allowed: EVERYONE, outside: "ownRights" } as const;
const ON_A_PERSON = { allowed: ADMINISTRATOR, refused: [403, 404], outside: [403, 404] } as const;

/** Every route of the API with who may ask for it. Method and path as the application has them; several cases in a list. */
export const ROUTE_PERMISSIONS: Readonly<Record<string, RoutePermission | readonly RoutePermission[]>> = {
  "GET /health": { allowed: "anyone" },
  "GET /openapi.json": { allowed: "anyone" },
  // Not by roles: open on this machine alone, else by MINGZHANG_METRICS_TOKEN (routes/metrics.ts).
  "GET /metrics": { allowed: "anyone" },

  "GET /api/v1/me": A_LIST,
  "GET /api/v1/organisations": A_LIST,
  "POST /api/v1/organisations": {
    allowed: ADMINISTRATOR,
    body: { parent: "culture", kind: "unit", name: "区美术馆", code: null },
    refused: [403, 404],
  },
  "POST /api/v1/organisations/:organisation/name": {
    allowed: ADMINISTRATOR,
    body: { revision: 999_999, name: "区图书馆", code: null },
  },
  "POST /api/v1/organisations/:organisation/parent": {
    allowed: ADMINISTRATOR,
    body: { revision: 999_999, parent: "culture" },
  },
  "POST /api/v1/organisations/:organisation/import": { allowed: ADMINISTRATOR, upload: "名单.xlsx" },
  "GET /api/v1/people": { allowed: ["bureauAdministrator", "auditor"], outside: "ownRights" },
  "POST /api/v1/people": {
    allowed: ADMINISTRATOR,
    body: { organisation: "library", role: "auditor", username: "new-person", name: "新人" },
  },
  "POST /api/v1/people/:person/disabled": { ...ON_A_PERSON, body: { disabled: false } },
  "POST /api/v1/people/:person/unlock": ON_A_PERSON,
  "POST /api/v1/people/:person/reset": ON_A_PERSON,
  "POST /api/v1/people/:person/assignments": { ...ON_A_PERSON, body: { organisation: "library", role: "auditor" } },
  "DELETE /api/v1/people/:person/assignments/:organisation/:role": { ...ON_A_PERSON, parameters: { role: "auditor" } },

  "GET /api/v1/books": A_LIST,
  "GET /api/v1/books/:book": { allowed: EVERYONE },
  "GET /api/v1/books/:book/versions": { allowed: EVERYONE },
  "POST /api/v1/books/:book/edits": {
    allowed: CLERK,
    body: { parent: 1, operations: [{ type: "setText", key: "position", text: "区图书馆的主要职能是：" }] },
  },

  "GET /api/v1/organisations/:organisation/years/:year/stages": { allowed: EVERYONE },
  "POST /api/v1/organisations/:organisation/years/:year/stages": {
    allowed: ["unitClerk", ...REVIEWERS],
    body: { stage: "firstSubmission", book: { version: 1 } },
  },
  "GET /api/v1/organisations/:organisation/years/:year/stages/comparison": {
    allowed: EVERYONE,
    query: "left=secondSubmission&right=secondSubmission",
  },
  "GET /api/v1/opening-days": A_LIST,
  "PUT /api/v1/opening-days/:year/:document": { allowed: ADMINISTRATOR, body: { on: null }, outside: [403] },

  "GET /api/v1/publications": A_LIST,
  "POST /api/v1/publications": {
    allowed: ["unitClerk", ...REVIEWERS],
    body: { organisation: "library", year: 2025, kind: "unitBudget", approvedOn: "2025-02-05" },
  },
  "GET /api/v1/publications/:publication": { allowed: EVERYONE },
  "GET /api/v1/publications/:publication/events": { allowed: EVERYONE },
  "GET /api/v1/publications/:publication/revisions/:revision/files/:digest": {
    allowed: EVERYONE,
    parameters: { revision: "1" },
  },
  "POST /api/v1/publications/:publication/start-drafting": { allowed: CLERK, body: { ...STALE, book: "library-2025" } },
  "POST /api/v1/publications/:publication/self-check": { allowed: CLERK, body: STALE },
  "POST /api/v1/publications/:publication/submit": { allowed: CLERK, body: STALE },
  "POST /api/v1/publications/:publication/withdraw": { allowed: CLERK, body: BECAUSE },
  "POST /api/v1/publications/:publication/pass-secrecy": { allowed: SECRECY, body: STALE },
  "POST /api/v1/publications/:publication/return-from-secrecy": { allowed: SECRECY, body: BECAUSE },
  "POST /api/v1/publications/:publication/sign": { allowed: HEAD, body: STALE },
  "POST /api/v1/publications/:publication/return-from-signing": { allowed: HEAD, body: BECAUSE },
  "POST /api/v1/publications/:publication/record-paper": {
    allowed: ["unitClerk", "department"],
    body: { ...STALE, signer: "馆长", signedOn: "2025-02-06", document: "scan" },
  },
  "POST /api/v1/publications/:publication/approve": [
    { allowed: ["department"], body: { ...STALE, desk: "department" } },
    { allowed: ["bureauReviewer"], body: { ...STALE, desk: "business" } },
    { allowed: ["bureauReviewer"], body: { ...STALE, desk: "performance" } },
  ],
  "POST /api/v1/publications/:publication/ask-for-changes": [
    { allowed: ["department"], body: { ...BECAUSE, desk: "department" } },
    { allowed: ["bureauReviewer"], body: { ...BECAUSE, desk: "business" } },
    { allowed: ["bureauReviewer"], body: { ...BECAUSE, desk: "performance" } },
  ],
  "POST /api/v1/publications/:publication/override": {
    allowed: ["unitApprover", "secrecyReviewer"],
    body: { ...BECAUSE, finding: "f1" },
  },
  "POST /api/v1/publications/:publication/reopen": { allowed: HEAD, body: BECAUSE },
  "POST /api/v1/publications/:publication/finalise": { allowed: ["unitClerk", "unitApprover"], body: STALE },
  "POST /api/v1/publications/:publication/publish": {
    allowed: ["unitClerk", "unitApprover"],
    body: { ...STALE, address: "https://www.example.gov.cn/1.html", publishedOn: "2025-02-06" },
  },
  "POST /api/v1/publications/:publication/correct": { allowed: CLERK, body: { ...STALE, note: "更正" } },
  "POST /api/v1/publications/:publication/abandon-correction": { allowed: CLERK, body: BECAUSE },
  "POST /api/v1/publications/:publication/archive": {
    allowed: ["bureauReviewer", "bureauAdministrator"],
    body: STALE,
  },
  "GET /api/v1/publications/:publication/findings": { allowed: EVERYONE },
  "POST /api/v1/publications/:publication/findings/:finding/answers": {
    allowed: ["unitClerk", "unitApprover"],
    body: { answer: "fixed" },
  },
  "POST /api/v1/publications/:publication/findings/:finding/waivers": {
    allowed: REVIEWERS,
    body: { reason: "口径不同", expires: "2025-12-31" },
  },
  "GET /api/v1/publications/:publication/comments": { allowed: EVERYONE },
  "POST /api/v1/publications/:publication/comments": [
    {
      allowed: [...UNIT, ...REVIEWERS],
      body: { target: { type: "finding", finding: "f1" }, text: "请核对" },
    },
    {
      allowed: ["department"],
      body: { target: { type: "finding", finding: "f1" }, text: "请核对", desk: "department", blocking: true },
    },
  ],
  "POST /api/v1/publications/:publication/comments/:comment/resolve": { allowed: [...UNIT, ...REVIEWERS], body: {} },

  "POST /api/v1/organisations/:organisation/documents": { allowed: ["unitClerk", ...REVIEWERS], upload: "预算.txt" },
  "GET /api/v1/organisations/:organisation/documents": { allowed: EVERYONE },
  "GET /api/v1/documents/:document": { allowed: EVERYONE, parameters: { document: "d1" } },
  "GET /api/v1/documents/:document/content": { allowed: EVERYONE, parameters: { document: "d1" } },
  "GET /api/v1/jobs/:job": { allowed: EVERYONE },
  "GET /api/v1/jobs/:job/events": { allowed: EVERYONE },
  "POST /api/v1/jobs/:job/cancel": { allowed: [], refused: [403] },
};
