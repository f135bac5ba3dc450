#!/usr/bin/env node
import { Command } from 'commander';
import { addCheckConfigCommand } from './commands/check-config.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addLicenseCommands } from './commands/license-verify.ts';
import { addMigrateCommand } from './commands/migrate.ts';
import { addOutboxCommands } from './commands/outbox.ts';
import { addPluginCommands } from './commands/plugin-list.ts';
import { addReconcileCommand } from './commands/reconcile.ts';
import { addSimulateCommand } from './commands/simulate.ts';
import { addSpecCommands } from './commands/spec-diff.ts';
import { addStartCommand } from './commands/start.ts';
import { wrongUsage } from './exit-codes.ts';

const program = new Command('koobridge')
  .description("The merchant's server for Huawei Cloud KooGallery.")
  .showHelpAfterError()
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : wrongUsage);
  });

addStartCommand(program);
addDemoCommand(program);
addSimulateCommand(program);
addCheckConfigCommand(program);
addExplainCommand(program);
addLicenseCommands(program);
addMigrateCommand(program);
addOutboxCommands(program);
addPluginCommands(program);
addReconcileCommand(program);
addSpecCommands(program);

await program.parseAsync();
