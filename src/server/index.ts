export { LINK_HOURS } from "./auth/links.ts";
export { jsonLog, type Log } from "./http/log.ts";
export { administratorLink } from "./serve/administrator-link.ts";
export { defaultDataFolder } from "./serve/data-folder.ts";
export { type OpenService, openService, type ServiceOptions } from "./serve/open-service.ts";
export type { Region } from "./serve/region.ts";
export { type Started, type StartOptions, startService } from "./serve/start.ts";
