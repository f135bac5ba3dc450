import { Command } from 'commander';

// Run as a process of its own: `one-command.ts <module of cli/commands> <its add function> <arguments>`.
const [file, add, ...args] = process.argv.slice(2);
const module = (await import(`../../cli/commands/${file}`)) as Record<string, (program: Command) => void>;
const program = new Command('koobridge').exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
module[add ?? '']?.(program);
await program.parseAsync(args, { from: 'user' });
