/** The provider's own id of an account. */
export function userId(tenantId: string, userName: string): string {
  return `${tenantId.slice(0, 8)}-${userName}`;
}
