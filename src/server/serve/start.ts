import { startWorker } from "../../store/index.ts";
import { authenticate } from "../auth/authenticate.ts";
import { forgetExpired } from "../auth/forget-expired.ts";
import { CHECK_DOCUMENT, checkDocumentHandler } from "../checks/check-document-job.ts";
import { createApp } from "../http/app.ts";
import { errorFacts } from "../http/error-facts.ts";
import type { Log } from "../http/log.ts";
import { REQUEST_LIMITS, type RequestLimits } from "../http/rate-limit.ts";
import { metricsAccess } from "../http/routes/metrics.ts";
import { hasAdministrator } from "../people/last-administrator.ts";
import { administratorLink } from "./administrator-link.ts";
import { listen } from "./listen.ts";
import { openService, type ServiceOptions } from "./open-service.ts";

/** How a service is started. */
export interface StartOptions extends ServiceOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address that people know the service by, where that is another one. */
  readonly publicAddress?: string;
  readonly behindProxy: boolean;
  /** What opens the metrics; without it, only this machine reads them. */
  readonly metricsToken?: string;
  /** How many requests are taken; `REQUEST_LIMITS` when not given. */
  readonly limits?: RequestLimits;
  readonly version: string;
  readonly log: Log;
}

/** A running service. */
export interface Started {
  readonly address: string;
  /** The one-time link for the first administrator, where there is none yet. */
  readonly administratorLink: string | null;
  /** How many books of examples were loaded now. */
  readonly examples: number;
  /** Calls back when the embedded database ended by itself; the service is of no use then. */
  readonly onLost: (listener: () => void) => void;
  /** Finishes the requests at hand and closes the store. */
  readonly stop: () => Promise<void>;
}

/** How long requests at hand may take when the service is stopped, in milliseconds. */
const PATIENCE = 10_000;
/** How often what has run out is removed, in milliseconds. */
const TIDYING = 60 * 60 * 1000;

function addressOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/**
 * Starts the service.
 * @throws StoreError when the store cannot be opened or the port is not to be had
 */
export async function startService(options: StartOptions): Promise<Started> {
  const { host, port, version, log, behindProxy, region } = options;
  const { service, signIn, examples } = await openService(options);
  const { store } = service;
  try {
    const app = createApp({
      service,
      log,
      version,
      signIn,
      behindProxy,
      limits: options.limits ?? REQUEST_LIMITS,
      https: options.https,
      metrics: metricsAccess(host, behindProxy, options.metricsToken),
      authenticate: (request, setCookie) => authenticate(signIn, request, setCookie),
    });
    await forgetExpired(service);
    const isNew = !(await hasAdministrator(store.database, region.code));
    const link = isNew ? await administratorLink(service, region.code) : null;
    const listening = await listen(app, host, port);
    const worker = startWorker(store.database, {
      handlers: { [CHECK_DOCUMENT]: checkDocumentHandler(service) },
      onError: (error, job) => log("error", "job.failed", { job: job?.job, ...errorFacts(error) }),
    });
    const address = options.publicAddress ?? addressOf(host, listening.port);
    const tidying = setInterval(() => {
      forgetExpired(service).catch((error) => log("error", "tidying.failed", errorFacts(error)));
    }, TIDYING);
    return {
      address,
      administratorLink: link && `${address}${link}`,
      examples,
      onLost: store.onLost,
      stop: async () => {
        clearInterval(tidying);
        await listening.stop(PATIENCE);
        await worker.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
