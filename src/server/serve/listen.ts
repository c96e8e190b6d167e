import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { StoreError } from "../../store/index.ts";
import type { Router } from "../http/environment.ts";

/** A server that takes requests. */
export interface Listening {
  readonly port: number;
  /** Takes no further request and waits for those at hand, but not longer than so many milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new StoreError(`${host}:${port} 已被其他程序占用，请用 --port 或 PORT 换一个端口`);
  if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL")
    return new StoreError(`不能使用 ${host}:${port}，请检查 HOST 和 PORT`);
  return error;
}

/** Starts to listen. @throws StoreError when the port is in use or may not be used */
export function listen(app: Router, host: string, port: number): Promise<Listening> {
  return new Promise((resolved, rejected) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      server.off("error", failed);
      resolved({ port: address.port, stop: (patience) => stop(server as Server, patience) });
    });
    const failed = (error: NodeJS.ErrnoException) => rejected(refusal(error, host, port));
    server.once("error", failed);
  });
}

function stop(server: Server, patience: number): Promise<void> {
  return new Promise((stopped) => {
    const hurry = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(hurry);
      stopped();
    });
    server.closeIdleConnections();
  });
}
