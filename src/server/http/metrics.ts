import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Store } from "../../store/index.ts";

/** One answered request. `route` is the pattern of the application, never the address that was asked for. */
export interface Observed {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What the service counts about itself. */
export interface Metrics {
  readonly observe: (request: Observed) => void;
  /** Everything as Prometheus reads it (text format 0.0.4). Holds no names, addresses or contents. */
  readonly text: (store: Store) => Promise<string>;
}

/** The content type of the text. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Upper ends of the classes of latency, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
const NANO = 1e9;

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

type Labels = Readonly<Record<string, string | number>>;
type Sample = readonly [suffix: string, labels: Labels, value: number];

function family(
  name: string,
  type: "counter" | "gauge" | "histogram",
  help: string,
  samples: readonly Sample[],
): string {
  const lines = samples.map(([suffix, labels, value]) => {
    const pairs = Object.entries(labels).map(([label, each]) => `${label}=${JSON.stringify(String(each))}`);
    return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join("\n");
}

function samplesOf(labels: Labels, { counts, sum, count }: Histogram): Sample[] {
  const buckets = BOUNDS.map((bound, at): Sample => ["_bucket", { ...labels, le: bound }, counts[at] ?? 0]);
  return [...buckets, ["_bucket", { ...labels, le: "+Inf" }, count], ["_sum", labels, sum], ["_count", labels, count]];
}

async function jobs({ database }: Store): Promise<Sample[]> {
  const sql = "select state, count(*) as count from job group by state";
  const rows = await database.query<{ state: string; count: number }>(sql);
  const counted = new Map(rows.map(({ state, count }) => [state, count]));
  return STATES.map((state) => ["", { state }, counted.get(state) ?? 0]);
}

/** Begins to count. */
export function createMetrics(): Metrics {
  const requests = new Map<string, { readonly labels: Labels; count: number }>();
  const latencies = new Map<string, { readonly labels: Labels; readonly histogram: Histogram }>();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const ofProcess = (): string[] => {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const samples: Sample[] = [
      ["", { quantile: 0.5 }, delay.percentile(50) / NANO],
      ["", { quantile: 0.99 }, delay.percentile(99) / NANO],
      ["", { quantile: 1 }, delay.max / NANO],
    ];
    delay.reset();
    return [
      family("process_resident_memory_bytes", "gauge", "Memory of the process.", [["", {}, rss]]),
      family("process_heap_used_bytes", "gauge", "Memory in use by JavaScript.", [["", {}, heapUsed]]),
      family("process_cpu_seconds_total", "counter", "Processor time.", [["", {}, (user + system) / 1e6]]),
      family("process_uptime_seconds", "gauge", "Time since the start.", [["", {}, process.uptime()]]),
      family(
        "mingzhang_event_loop_delay_seconds",
        "gauge",
        "Delay of the event loop since it was last asked for.",
        samples,
      ),
    ];
  };
  return {
    observe: ({ method: given, route, status, seconds }) => {
      const method = METHODS.has(given) ? given : "other";
      const place = `${method} ${route}`;
      const request = requests.get(`${place} ${status}`) ?? { labels: { method, route, status }, count: 0 };
      request.count += 1;
      requests.set(`${place} ${status}`, request);
      const empty = { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
      const latency = latencies.get(place) ?? { labels: { method, route }, histogram: empty };
      const { histogram } = latency;
      BOUNDS.forEach((bound, at) => {
        if (seconds <= bound) histogram.counts[at] = (histogram.counts[at] ?? 0) + 1;
      });
      histogram.sum += seconds;
      histogram.count += 1;
      latencies.set(place, latency);
    },
    text: async (store) => {
      const { pool } = store.database;
      const families = [
        family(
          "mingzhang_requests_total",
          "counter",
          "Answered requests.",
          [...requests.values()].map(({ labels, count }): Sample => ["", labels, count]),
        ),
        family(
          "mingzhang_request_seconds",
          "histogram",
          "Time to the answer.",
          [...latencies.values()].flatMap(({ labels, histogram }) => samplesOf(labels, histogram)),
        ),
        family("mingzhang_jobs", "gauge", "Jobs in the queue and behind it.", await jobs(store)),
        family("mingzhang_store", "gauge", "The engine in use.", [["", { engine: store.engine }, 1]]),
        family("mingzhang_database_connections", "gauge", "Open connections.", [["", {}, pool.totalCount]]),
        family("mingzhang_database_waiting", "gauge", "Statements that wait for one.", [["", {}, pool.waitingCount]]),
        ...ofProcess(),
      ];
      return `${families.join("\n")}\n`;
    },
  };
}
