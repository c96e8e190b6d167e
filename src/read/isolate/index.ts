export { poolFor } from "./default-pools.ts";
export { createReadPool, type ReadPool, type ReadPoolOptions } from "./pool.ts";
