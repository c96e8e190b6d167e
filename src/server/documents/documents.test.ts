import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "../../../testing/needs.ts";
import { startWorker, verifyAudit, type Worker } from "../../store/index.ts";
import { CHECK_DOCUMENT, checkDocumentHandler } from "../checks/check-document-job.ts";
import { ORIGIN, openWorld, REGION, type World } from "../http/world.testing.ts";

let world: World;
let worker: Worker;
beforeAll(async () => {
  world = await openWorld();
  await world.give("clerk", { organisation: "library", role: "unitClerk" });
  await world.give("reviewer", { organisation: "finance", role: "bureauReviewer" });
  await world.give("stranger", { organisation: "river", role: "unitClerk" });
  const service = { store: world.store, now: () => new Date("2025-02-06T02:00:00Z") };
  const handlers = { [CHECK_DOCUMENT]: checkDocumentHandler(service) };
  worker = startWorker(world.store.database, { handlers, pause: 50 });
}, 300_000);
afterAll(async () => {
  await worker.stop();
  await world.close();
});

const PLANTED = projectPath("examples", "planted", "yunling-2025.txt");

function upload(person: string, bytes: Uint8Array | string, name: string, more: Record<string, string> = {}) {
  const body = new FormData();
  body.set("file", new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name));
  for (const [field, value] of Object.entries(more)) body.set(field, value);
  const headers = { origin: ORIGIN, "x-person": person };
  return world.app.request("/api/v1/organisations/library/documents", { method: "POST", headers, body });
}

const SAID = { unclassified: "yes" };

interface Shown {
  readonly state: string;
  readonly error: string | null;
  readonly result: { readonly report: { readonly problems: readonly object[] } } | null;
}

async function ended(job: string): Promise<Shown> {
  for (;;) {
    const shown: Shown = JSON.parse(await (await world.ask("clerk", "GET", `/api/v1/jobs/${job}`)).text());
    if (shown.state !== "waiting" && shown.state !== "running") return shown;
    await setTimeout(50);
  }
}

describe("an uploaded file", () => {
  it("is taken only with the word that nothing classified is in it", async () => {
    const refused = await upload("clerk", "正文", "预算.txt");
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("涉密");
  });

  it("is read and checked, and can be fetched afterwards", async () => {
    const bytes = readFileSync(PLANTED);
    const taken = await upload("clerk", bytes, "../../云岭.txt", SAID);
    expect(taken.status).toBe(202);
    const { document, job } = JSON.parse(await taken.text());
    const { state, result } = await ended(job);
    expect(state).toBe("done");
    expect(result?.report.problems.length).toBeGreaterThan(3);
    const row = JSON.parse(await (await world.ask("reviewer", "GET", `/api/v1/documents/${document}`)).text());
    expect(row).toMatchObject({ name: "云岭.txt", state: "accepted", size: bytes.byteLength });
    const content = await world.ask("reviewer", "GET", `/api/v1/documents/${document}/content`);
    expect(content.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(Buffer.from(await content.arrayBuffer())).toEqual(bytes);
    expect((await world.ask("stranger", "GET", `/api/v1/documents/${document}`)).status).toBe(404);
    expect((await world.ask("stranger", "GET", `/api/v1/jobs/${job}`)).status).toBe(404);
    const events = await (await world.ask("clerk", "GET", `/api/v1/jobs/${job}/events`)).text();
    expect(events).toContain('"state":"done"');
  }, 300_000);

  it("stays in quarantine when it cannot be read, with the reason", async () => {
    const { document, job } = JSON.parse(await (await upload("clerk", "%PDF-1.7 坏", "坏.pdf", SAID)).text());
    const { state, error } = await ended(job);
    expect(state).toBe("failed");
    expect(error).toContain("坏.pdf");
    expect((await world.ask("clerk", "GET", `/api/v1/documents/${document}/content`)).status).toBe(409);
    const list = JSON.parse(await (await world.ask("clerk", "GET", "/api/v1/organisations/library/documents")).text());
    expect(list.documents[0]).toMatchObject({ document, state: "refused", refusal: error });
    expect(await verifyAudit(world.store.database, REGION)).toMatchObject({ intact: true });
  }, 300_000);
});
