/** The version of the published findings; raised when a field changes its meaning or goes away. */
export const FINDINGS_VERSION = 1;
