import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { createApp } from "../http/app.ts";
import type { Router } from "../http/environment.ts";
import { administratorLink } from "../serve/administrator-link.ts";
import { type OpenService, openService } from "../serve/open-service.ts";
import { authenticate } from "./authenticate.ts";

export const REGION = "420103";

/** A whole service on a store of its own, with a clock that stands still until tests put it forward. */
export interface TestService extends OpenService {
  readonly app: Router;
  /** Puts the clock forward. */
  readonly later: (minutes: number) => void;
  /** A path that makes whoever opens it an administrator. */
  readonly administratorPath: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a service for tests, on the embedded database or a server. */
export async function testService({ databaseUrl }: { databaseUrl?: string } = {}): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), "service-"));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const opened = await openService({
    folder,
    region: { code: REGION, name: "青石区" },
    https: false,
    examples: false,
    now: () => new Date(),
    ...(databaseUrl !== undefined && { databaseUrl }),
  });
  const { service, signIn } = opened;
  const app = createApp({
    service,
    signIn,
    version: "0.0.0",
    log: () => {},
    authenticate: (request, setCookie) => authenticate(signIn, request, setCookie),
  });
  return {
    ...opened,
    app,
    later: (minutes) => {
      vi.setSystemTime(Date.now() + minutes * 60_000);
    },
    administratorPath: () => administratorLink(service, REGION),
    close: async () => {
      await service.store.close();
      vi.useRealTimers();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
