/** Prints to a stream until its reader goes away (`mingzhang check … | head`); the work and its exit code go on. */
export function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EOF") throw error;
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}
