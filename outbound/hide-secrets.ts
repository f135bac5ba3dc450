const shortest = 6;

/**
 * A text, JSON or not, without what must not be seen in logs and journals (R23). What is shorter than 6 characters stays:
 * it may stand in any text.
 */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret.length < shortest) continue;
    shown = shown.replaceAll(secret, '***').replaceAll(JSON.stringify(secret).slice(1, -1), '***');
  }
  return shown;
}
