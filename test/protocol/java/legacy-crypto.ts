import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A case for LegacyCrypto.java: its name and its fields. */
export type JavaCase = [name: string, ...fields: (string | Uint8Array)[]];

const program = fileURLToPath(new URL('./LegacyCrypto.java', import.meta.url));

/** Whether a Java 17 or later is here that can launch a program from its source: a JDK, not only a runtime. */
export function hasJdk(): boolean {
  const { status, stdout } = spawnSync('java', ['--list-modules'], { encoding: 'utf8' });
  return status === 0 && Number(/^jdk\.compiler@(\d+)/m.exec(stdout)?.[1] ?? 0) >= 17;
}

/** Answers all cases with one start of Java. @throws Error with what Java printed when it fails. */
export async function answersOfJava(cases: readonly JavaCase[]): Promise<string[]> {
  const lines = cases.map(([name, ...fields]) => [name, ...fields.map(hex)].join('\t'));
  const output = await new Promise<string>((resolve, reject) => {
    const java = execFile('java', [program], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
    java.stdin?.end(`${lines.join('\n')}\n`);
  });
  return output.split(/\r?\n/).slice(0, cases.length);
}

function hex(field: string | Uint8Array): string {
  return Buffer.from(field as string).toString('hex');
}
