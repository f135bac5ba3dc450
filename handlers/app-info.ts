import type { Access } from '../lifecycle/command.ts';

/** How the buyer gets in, as answers say it; what the plugin left out stays out. Encrypting is not done here (R14). */
export function appInfo({ frontEndUrl, adminUrl, userName, password, memo }: Access): Access {
  return {
    frontEndUrl,
    ...(adminUrl === undefined ? {} : { adminUrl }),
    ...(userName === undefined ? {} : { userName }),
    ...(password === undefined ? {} : { password }),
    ...(memo === undefined ? {} : { memo }),
  };
}
