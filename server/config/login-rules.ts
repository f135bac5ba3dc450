import { isSafe, type RuleProblem } from './config-rules.ts';
import type { ConfigFile } from './schema.ts';

/** Checks what one value of the linked login alone cannot show. */
export function loginProblems({ demo, server, endpoints }: ConfigFile): RuleProblem[] {
  return endpoints.flatMap(({ linkedKit }, index) => {
    if (linkedKit?.login === undefined) return [];
    const { login } = linkedKit;
    const problems: RuleProblem[] = [];
    const path = ['endpoints', index, 'linkedKit', 'login'];
    if (server.publicUrl === undefined && !demo) {
      const message = 'The login service sends browsers back to server.publicUrl, which is missing.';
      problems.push({ path, message, advice: 'Write server.publicUrl: https://isv.example.com.' });
    }
    if (server.publicUrl !== undefined && !isSafe(new URL(server.publicUrl))) {
      const message = 'Authorization codes and session cookies would travel over plain http.';
      problems.push({ path, message, advice: 'Write https:// in server.publicUrl.' });
    }
    for (const key of ['applicationUrl', 'unifiedLoginUrl'] as const) {
      if (isSafe(new URL(login[key]))) continue;
      const message = 'Plain http would let anybody on the way log in as your users.';
      const advice = 'Write https://, or use http only to 127.0.0.1.';
      problems.push({ path: [...path, key], message, advice });
    }
    return problems;
  });
}
