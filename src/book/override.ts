/**
 * A paragraph in words of one's own: it stands in place of the one that the format would print, with the figures of its
 * slots live. It holds as long as the format would say the same there, figures aside: when a rise becomes a fall it is
 * stale, and the format speaks again.
 */
export interface Override {
  /** Identifier of the format's section. */
  readonly section: string;
  /** What the format says there, as `bareWords` of the paragraph. */
  readonly insteadOf: string;
  /** Prose with slots. */
  readonly text: string;
}

/** The words of a text without its numbers, white space and punctuation: what stays when only figures change. */
export function bareWords(text: string): string {
  return text.replace(/[\d０-９]+(?:[.,．，]\d+)*[%％]?/g, "0").replace(/[\s，。；：、（）()“”"《》]/g, "");
}
