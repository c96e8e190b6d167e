/** How long a user name may be. */
export const USERNAME_LENGTH = { min: 3, max: 30 } as const;

/** Whether this can be a user name: letters, digits, and dots, dashes and underscores between them. */
export function isUsername(text: string): boolean {
  const { min, max } = USERNAME_LENGTH;
  return text.length >= min && text.length <= max && /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(text);
}

/** The form in which user names are kept and compared. */
export function normalUsername(text: string): string {
  return text.trim().toLowerCase();
}
