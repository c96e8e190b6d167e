/** Where the embedded database listens: a socket in the file system, or a port of this machine where there are none. */
export type Listening = { readonly path: string } | { readonly host: string; readonly port: number };

/** What the process of the embedded database tells the one that started it. */
export type FromChild = { readonly type: "ready" } | { readonly type: "failed"; readonly message: string };
