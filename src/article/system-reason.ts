/** Why a file could not be read: "permission denied", not "EACCES: permission denied, open '/a/b'". */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z]+: ([^,]+)/u.exec(message)?.[1] ?? message;
}
