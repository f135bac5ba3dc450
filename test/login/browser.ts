/** A browser without a screen: keeps cookies by host and path, and goes where it is sent. */
export interface Browser {
  /** Asks once, and follows no redirect. */
  ask(url: string, wish?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  /** Asks, and goes wherever it is sent; the last answer, and every address on the way. */
  visit(url: string, headers?: Record<string, string>): Promise<Answer & { way: string[] }>;
  /** The cookies it would send, by name. */
  cookiesFor(url: string): Map<string, string>;
  /** Another browser with the same cookies. */
  copy(): Browser;
}

/** What came back. */
export interface Answer {
  url: string;
  status: number;
  headers: Headers;
  text: string;
  /** Where it was sent, absolute; null when it was not. */
  location: string | null;
}

interface Cookie {
  host: string;
  path: string;
  name: string;
  value: string;
  /** As it was set, with its attributes. */
  line: string;
}

const mostHops = 12;

/** A fresh browser. */
export function createBrowser(cookies: Cookie[] = []): Browser {
  let jar = cookies;

  function matching(url: string): Cookie[] {
    const { hostname, pathname } = new URL(url);
    return jar.filter(
      ({ host, path }) =>
        host === hostname &&
        (path === '/' || pathname === path || pathname.startsWith(`${path.replace(/\/$/, '')}/`)),
    );
  }

  function keep(url: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const attribute = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const { hostname: host, protocol } = new URL(url);
    const path = attribute('path') ?? '/';
    jar = jar.filter((each) => each.host !== host || each.path !== path || each.name !== name);
    if (attributes.includes('Secure') && protocol !== 'https:') return;
    const expires = attribute('expires');
    const isOver =
      attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (!isOver) jar.push({ host, path, name, value, line });
  }

  const ask: Browser['ask'] = async (url, { method = 'GET', headers = {} } = {}) => {
    const cookie = matching(url)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) keep(url, line);
    const location = response.headers.get('location');
    return {
      url,
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? null : new URL(location, url).href,
    };
  };

  return {
    ask,
    async visit(url, headers = {}) {
      const way = [url];
      let answer = await ask(url, { headers });
      while (answer.location !== null) {
        if (way.length > mostHops) throw new Error(`sent around: ${way.join(' -> ')}`);
        way.push(answer.location);
        answer = await ask(answer.location, { headers });
      }
      return { ...answer, way };
    },
    cookiesFor: (url) => new Map(matching(url).map(({ name, value }) => [name, value])),
    copy: () => createBrowser([...jar]),
  };
}
