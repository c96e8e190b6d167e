/** Storage that cannot be opened or trusted; the message tells the person who runs it what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
