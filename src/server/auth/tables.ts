/** The names that the sign-in library's tables and columns have in our database; those not listed are the same. */
export const TABLES = {
  user: {
    modelName: "person",
    fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
  },
  session: {
    fields: {
      userId: "person",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      createdAt: "created_at",
      updatedAt: "updated_at",
    },
  },
  account: {
    modelName: "credential",
    fields: {
      userId: "person",
      providerId: "provider",
      accountId: "account",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      createdAt: "created_at",
      updatedAt: "updated_at",
    },
  },
  verification: { fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" } },
} as const;

/** The same for what the plugins add. */
export const USERNAME_COLUMNS = { user: { fields: { displayUsername: "display_username" } } } as const;
export const SECOND_FACTOR_TABLES = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "second_factor",
    fields: {
      userId: "person",
      backupCodes: "backup_codes",
      failedVerificationCount: "failures",
      lockedUntil: "locked_until",
    },
  },
} as const;
