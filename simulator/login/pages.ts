import type { LoginEnterprise } from './login-enterprise.ts';

/** What stands behind the hash never reaches a server: the page reads it. */
export const hashPage = page(
  'Unified login',
  `<script>location.replace('/unified-login' + location.hash.slice(1));</script>`,
);

/** Asks which account logs in. */
export function choicePage({ accounts }: LoginEnterprise, address: string): string {
  return page(
    'Who are you?',
    links(
      address,
      'as',
      accounts.map(({ userName }) => userName),
    ),
  );
}

/** Asks which enterprise it is. */
export function tenantPage(enterprises: LoginEnterprise[], address: string): string {
  if (enterprises.length === 0) return page('No enterprise has bound this application', '');
  return page(
    'Which enterprise?',
    links(
      address,
      'tenant',
      enterprises.map(({ tenantId }) => tenantId),
    ),
  );
}

function links(address: string, parameter: string, values: string[]): string {
  const items = values.map((value) => {
    const url = new URL(address, 'http://provider.invalid');
    url.searchParams.set(parameter, value);
    return `<li><a href="${escaped(url.pathname + url.search)}">${escaped(value)}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body><main><h1>${title}</h1>${content}</main></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
