import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "../../store/index.ts";
import { openWorld, REGION, type World } from "../http/world.testing.ts";

let world: World;
let publication = "";

const PEOPLE = {
  clerk: ["library", "unitClerk"],
  head: ["library", "unitApprover"],
  secrecy: ["library", "secrecyReviewer"],
  parent: ["culture", "department"],
  reviewer: ["finance", "bureauReviewer"],
  administrator: ["finance", "bureauAdministrator"],
  auditor: ["finance", "auditor"],
  stranger: ["river", "unitClerk"],
} as const;
type Person = keyof typeof PEOPLE;

beforeAll(async () => {
  world = await openWorld();
  for (const [person, [organisation, role]] of Object.entries(PEOPLE)) await world.give(person, { organisation, role });
  for (const [document, state] of [
    ["scan", "accepted"],
    ["raw", "quarantined"],
  ])
    await world.store.database.query(
      `insert into document (region, document, organisation, digest, name, media_type, size, state, person)
       values ($1, $2, 'library', 'd', '审批表.pdf', 'application/pdf', 1, $3, 'clerk')`,
      [REGION, document ?? "", state ?? ""],
    );
}, 60_000);
afterAll(() => world.close());

/** An answer, with its body as it was parsed. */
interface Answer {
  readonly status: number;
  readonly body: ReturnType<typeof JSON.parse>;
}

async function ask(person: Person, method: string, path: string, body?: object): Promise<Answer> {
  const response = await world.ask(person, method, `/api/v1${path}`, body);
  return { status: response.status, body: await response.json() };
}
const seen = async (person: Person = "auditor") => (await ask(person, "GET", `/publications/${publication}`)).body;

/** Does an action with the newest number of events. */
async function go(person: Person, action: string, input: object = {}): Promise<Answer> {
  const { events: expected } = await seen();
  return ask(person, "POST", `/publications/${publication}/${action}`, { expected, ...input });
}

/** Does an action that has to succeed, and returns the state after it. */
async function done(person: Person, action: string, input: object = {}): Promise<string> {
  expect(await go(person, action, input)).toMatchObject({ status: 200 });
  return (await seen()).state;
}

async function writes(text: string): Promise<void> {
  const { headers } = await world.ask("clerk", "GET", "/api/v1/books/library-2025");
  const parent = Number(headers.get("etag")?.replaceAll('"', ""));
  const operations = [{ type: "setText", key: "position", text }];
  expect(await ask("clerk", "POST", "/books/library-2025/edits", { parent, operations })).toMatchObject({
    status: 200,
  });
}

const findings = async () => (await ask("reviewer", "GET", `/publications/${publication}/findings`)).body;
const findingOf = async (rule: string): Promise<string> =>
  (await findings()).findings.find((each: { problem: { rule: string } }) => each.problem.rule === rule)?.finding;
const actionsOf = async (person: Person) =>
  (await seen(person)).actions.map(({ action }: { action: string }) => action);

const SOUND = "区图书馆是公益性事业单位，主要职能是：";
const FIELD = "«单位名称»是公益性事业单位，主要职能是：";
const BOTH = "«单位名称»是公益性事业单位，联系电话13812345678，主要职能是：";

async function throughSigning(): Promise<void> {
  expect(await done("clerk", "self-check")).toBe("selfChecked");
  expect(await done("clerk", "submit")).toBe("secrecyReview");
  expect(await done("secrecy", "pass-secrecy")).toBe("signing");
  expect(await done("head", "sign")).toBe("review");
}

async function allApprove(): Promise<string> {
  await done("parent", "approve", { desk: "department" });
  await done("reviewer", "approve", { desk: "business" });
  return done("reviewer", "approve", { desk: "performance" });
}

describe("a year of one publication", () => {
  it("begins when the approval comes", async () => {
    const begin = { organisation: "library", year: 2025, kind: "unitBudget", approvedOn: "2025-02-05" };
    expect(await ask("clerk", "POST", "/publications", { ...begin, kind: "departmentBudget" })).toMatchObject({
      status: 400,
    });
    expect(await ask("clerk", "POST", "/publications", { ...begin, approvedOn: "2025-02-07" })).toMatchObject({
      status: 400,
    });
    expect(await ask("head", "POST", "/publications", begin)).toMatchObject({ status: 403 });
    expect(await ask("stranger", "POST", "/publications", begin)).toMatchObject({ status: 404 });
    expect(await ask("clerk", "POST", "/publications", { ...begin, document: "raw" })).toMatchObject({ status: 409 });
    const { status, body } = await ask("clerk", "POST", "/publications", {
      ...begin,
      documentNumber: "临文旅〔2025〕8号",
    });
    expect(status).toBe(201);
    publication = body.publication;
    expect(await ask("clerk", "POST", "/publications", begin)).toMatchObject({
      status: 409,
      body: { type: "problem:conflict" },
    });
    expect(await seen()).toMatchObject({ state: "approvalReceived", deadline: "2025-02-25", daysLeft: 19, events: 1 });
  });

  it("is due on the region's day of joint publication, once that is set", async () => {
    expect(await ask("reviewer", "PUT", "/opening-days/2025/budget", { on: "2025-02-20" })).toMatchObject({
      status: 403,
    });
    const set = await ask("administrator", "PUT", "/opening-days/2025/budget", { on: "2025-02-20" });
    expect(set).toMatchObject({ status: 200, body: { publications: 1 } });
    expect(await seen()).toMatchObject({ deadline: "2025-02-20", daysLeft: 14 });
  });

  it("refuses what its state does not allow, and says what it does", async () => {
    const { status, body } = await go("clerk", "submit");
    expect(status).toBe(409);
    expect(body).toMatchObject({ type: "problem:not-now", state: "approvalReceived", possible: ["开始起草"] });
    expect(body.detail).toContain("收到批复");
    expect(await go("stranger", "start-drafting", { book: "library-2025" })).toMatchObject({ status: 404 });
    expect(await go("clerk", "start-drafting", { book: "river-2025" })).toMatchObject({ status: 404 });
    expect(await done("clerk", "start-drafting", { book: "library-2025" })).toBe("drafting");
  });

  it("checks what would be published", async () => {
    await writes(BOTH);
    expect(await done("clerk", "self-check")).toBe("selfChecked");
    expect(await seen()).toMatchObject({
      problems: { error: 2 },
      stopping: { guarded: 1, others: 1 },
      check: { current: true },
    });
    expect((await findings()).findings.map(({ since }: { since: string }) => since)).toEqual(["new", "new"]);
  });

  it("refuses an action on what somebody else has moved since", async () => {
    const { events } = await seen();
    const stale = await ask("clerk", "POST", `/publications/${publication}/submit`, { expected: events - 1 });
    expect(stale).toMatchObject({ status: 412, body: { events } });
    const both = await Promise.all([go("clerk", "submit"), go("clerk", "submit")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("stops at the secrecy review, and only the secrecy reviewer may let it pass", async () => {
    expect(await go("secrecy", "pass-secrecy")).toMatchObject({ status: 409 });
    const phone = await findingOf("personal-data");
    const input = { finding: phone, reason: "是值班电话" };
    expect(await go("head", "override", input)).toMatchObject({ status: 403 });
    const waiver = { reason: "是值班电话", expires: "2025-12-31" };
    expect(
      await ask("reviewer", "POST", `/publications/${publication}/findings/${phone}/waivers`, waiver),
    ).toMatchObject({ status: 403 });
    expect(
      await go("secrecy", "override", { finding: await findingOf("merge-field-residue"), reason: "可以" }),
    ).toMatchObject({ status: 403 });
    expect(await go("clerk", "return-from-secrecy", { reason: "删去手机号码" })).toMatchObject({ status: 403 });
    expect(await go("secrecy", "return-from-secrecy", { reason: " " })).toMatchObject({ status: 400 });
    expect(await done("secrecy", "return-from-secrecy", { reason: "删去手机号码" })).toBe("drafting");
    expect((await seen("clerk")).returned).toMatchObject({
      from: "secrecyReview",
      reason: "删去手机号码",
      person: "secrecy",
    });
  });

  it("opens a finding again that is called fixed and is not", async () => {
    const phone = await findingOf("personal-data");
    const answers = `/publications/${publication}/findings/${phone}/answers`;
    expect(await ask("reviewer", "POST", answers, { answer: "fixed" })).toMatchObject({ status: 403 });
    expect(await ask("clerk", "POST", answers, { answer: "disputed" })).toMatchObject({ status: 400 });
    expect(await ask("clerk", "POST", answers, { answer: "fixed" })).toMatchObject({ status: 200 });
    await done("clerk", "self-check");
    const again = (await findings()).findings.find(({ finding }: { finding: string }) => finding === phone);
    expect(again).toMatchObject({ since: "still", status: "open" });
    expect(again.answers.map(({ answer }: { answer: string }) => answer)).toEqual(["fixed", "reopened"]);
  });

  it("wants a check of the newest version", async () => {
    await writes(FIELD);
    expect((await go("clerk", "submit")).body.detail).toContain("重新自查");
    await done("clerk", "self-check");
    const { findings: left, gone } = await findings();
    expect([left.length, gone.length]).toEqual([1, 1]);
    await done("clerk", "submit");
    expect(await done("secrecy", "pass-secrecy")).toBe("signing");
  });

  it("is not signed over an error, unless the head of the unit takes it upon himself with a reason", async () => {
    expect((await go("head", "sign")).body.detail).toContain("1 个错误");
    const finding = await findingOf("merge-field-residue");
    expect(await go("clerk", "override", { finding, reason: "先走流程" })).toMatchObject({ status: 403 });
    expect(await done("head", "override", { finding, reason: "定稿前由办公室统一替换" })).toBe("signing");
    expect(await go("head", "override", { finding, reason: "再来一次" })).toMatchObject({ status: 409 });
    expect(await done("head", "sign")).toBe("review");
  });

  it("comes back from the three desks with one list of what they ask for", async () => {
    const comments = `/publications/${publication}/comments`;
    const target = { type: "paragraph", section: "主要职能", quote: "«单位名称»" };
    const said = { target, text: "单位名称没有填", desk: "business", blocking: true };
    expect(await ask("clerk", "POST", comments, said)).toMatchObject({ status: 403 });
    const { body } = await ask("reviewer", "POST", comments, said);
    expect((await go("reviewer", "approve", { desk: "business" })).body.detail).toContain("业务股还有 1 条");
    expect(await go("parent", "approve", { desk: "business" })).toMatchObject({ status: 403 });
    expect(await done("parent", "approve", { desk: "department" })).toBe("review");
    expect(await go("parent", "ask-for-changes", { desk: "department", reason: "改主意" })).toMatchObject({
      status: 409,
    });
    expect(await actionsOf("reviewer")).toEqual(["approve", "askForChanges"]);
    const asked = { desk: "performance", reason: "绩效目标不具体", requests: ["补充满意度指标", "写明取值依据"] };
    expect(await done("reviewer", "ask-for-changes", asked)).toBe("review");
    expect(await done("reviewer", "ask-for-changes", { desk: "business", reason: "见意见" })).toBe("drafting");
    expect((await seen("clerk")).returned).toMatchObject({
      from: "review",
      desks: {
        department: { decision: "approved" },
        business: { decision: "asked", comments: [body.comment] },
        performance: { decision: "asked", requests: asked.requests },
      },
    });
    expect(await ask("clerk", "POST", `${comments}/${body.comment}/resolve`, {})).toMatchObject({ status: 403 });
    expect(await ask("reviewer", "POST", `${comments}/${body.comment}/resolve`, { resolution: "已填" })).toMatchObject({
      status: 200,
    });
    expect(await ask("reviewer", "POST", `${comments}/${body.comment}/resolve`, {})).toMatchObject({ status: 409 });
  });

  it("lets a reviewer waive a finding for a time", async () => {
    await writes("XX局是公益性事业单位，主要职能是：");
    await done("clerk", "self-check");
    const finding = await findingOf("blank-slot");
    const waivers = `/publications/${publication}/findings/${finding}/waivers`;
    expect(await ask("reviewer", "POST", waivers, { reason: "名称待定", expires: "2025-02-01" })).toMatchObject({
      status: 400,
    });
    expect(await ask("reviewer", "POST", waivers, { reason: "名称待定", expires: "2025-02-10" })).toMatchObject({
      status: 200,
    });
    expect((await seen()).problems).toMatchObject({ warning: 0, closed: 1 });
    world.travel("2025-02-11T02:00:00Z");
    expect((await seen()).problems).toMatchObject({ warning: 1, closed: 0 });
  });

  it("is finalised as the version that all approved, and published", async () => {
    await writes(SOUND);
    await throughSigning();
    await writes("区图书馆是公益性事业单位，还没有审核过，主要职能是：");
    expect(await allApprove()).toBe("reviewed");
    const { version } = await seen();
    expect(await go("reviewer", "finalise")).toMatchObject({ status: 403 });
    expect(await done("clerk", "finalise")).toBe("finalised");
    const { final } = await seen();
    expect(final).toMatchObject({ version, code: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/) });
    expect(final.files.map(({ role }: { role: string }) => role)).toEqual(
      expect.arrayContaining(["document", "page", "form", "manifest"]),
    );
    const address = "https://www.example.gov.cn/a/1.html";
    expect(await go("clerk", "publish", { address: "javascript:1", publishedOn: "2025-02-11" })).toMatchObject({
      status: 400,
    });
    expect(await go("clerk", "publish", { address, publishedOn: "2025-02-12" })).toMatchObject({ status: 400 });
    expect(await go("clerk", "publish", { address, publishedOn: "2025-02-01" })).toMatchObject({ status: 400 });
    expect(await done("clerk", "publish", { address, publishedOn: "2025-02-11" })).toBe("published");
    expect(await seen()).toMatchObject({ daysLeft: null, published: [{ revision: 1, address, code: final.code }] });
  }, 60_000);

  it("is corrected by a new revision, approved on paper, while the first one stays readable", async () => {
    expect(await done("clerk", "correct", { note: "更正职能的表述" })).toBe("correcting");
    expect(await actionsOf("clerk")).toEqual(["selfCheck", "abandonCorrection"]);
    expect(await done("clerk", "abandon-correction", { reason: "不用更正" })).toBe("published");
    await done("clerk", "correct", { note: "更正职能的表述" });
    await done("clerk", "self-check");
    await done("clerk", "submit");
    await done("secrecy", "pass-secrecy");
    const paper = { signer: "馆长", signedOn: "2025-02-11", document: "raw" };
    expect(await go("head", "record-paper", paper)).toMatchObject({ status: 403 });
    expect(await go("parent", "record-paper", paper)).toMatchObject({ status: 409 });
    expect(await go("parent", "record-paper", { ...paper, document: "scan", signedOn: "2025-03-11" })).toMatchObject({
      status: 400,
    });
    expect(await done("parent", "record-paper", { ...paper, document: "scan" })).toBe("review");
    expect((await seen()).signatures.at(-1)).toMatchObject({
      person: "parent",
      paper: { signer: "馆长", document: "scan" },
    });
    await allApprove();
    expect(await done("head", "reopen", { reason: "再看一遍" })).toBe("correcting");
    await throughSigning();
    await allApprove();
    await done("clerk", "finalise");
    await done("clerk", "publish", { address: "https://www.example.gov.cn/a/2.html", publishedOn: "2025-02-11" });
    const { published, revision } = await seen();
    expect(revision).toBe(2);
    expect(published.map(({ note }: { note: string | null }) => note)).toEqual([null, "更正职能的表述"]);
    expect(published[0].digest).not.toBe(published[1].digest);
    for (const each of published) {
      const [{ sha256 }] = each.files;
      const path = `/api/v1/publications/${publication}/revisions/${each.revision}/files/${sha256}`;
      expect((await world.ask("auditor", "GET", path)).status).toBe(200);
      expect((await world.ask("stranger", "GET", path)).status).toBe(404);
    }
    const cross = `/api/v1/publications/${publication}/revisions/2/files/${published[0].files[0].sha256}`;
    expect((await world.ask("auditor", "GET", cross)).status).toBe(404);
  }, 60_000);

  it("ends in the archive, where nothing is changed any more", async () => {
    expect(await go("clerk", "archive")).toMatchObject({ status: 403 });
    expect(await done("reviewer", "archive")).toBe("archived");
    expect((await go("clerk", "correct", { note: "再改" })).body.detail).toContain("已经办结");
    const comment = { target: { type: "paragraph", section: "", quote: "职能" }, text: "晚了" };
    expect(await ask("clerk", "POST", `/publications/${publication}/comments`, comment)).toMatchObject({ status: 409 });
    expect(await actionsOf("reviewer")).toEqual([]);
  });

  it("has left a trail: every event once, and an audit that is intact", async () => {
    const { body } = await ask("auditor", "GET", `/publications/${publication}/events?limit=200`);
    const { events } = await seen();
    expect(body.events.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: events }, (_, at) => at + 1),
    );
    const page = await ask("auditor", "GET", `/publications/${publication}/events?limit=5`);
    expect(page.body).toMatchObject({ next: 5 });
    expect(await verifyAudit(world.store.database, REGION)).toMatchObject({ intact: true });
    const [{ audited }] = (await world.store.database.query<{ audited: number }>(
      "select count(*) as audited from audit where target = $1",
      [`publication/${publication}`],
    )) as [{ audited: number }];
    expect(audited).toBe(events);
  });
});
