// A merchant's web application behind the linked login, with nothing but Node: it takes the hand-over token, opens a
// session of its own, and trusts nothing else. Copy `createHandOver` into your application.
//
//   LOGIN_URL=https://isv.example.com/login/my-saas HANDOVER_KEY=... PORT=3000 node linked-login-app.mjs
//
// LOGIN_URL is the login of your endpoint at Koobridge, HANDOVER_KEY the same as `linkedKit.login.handoverKey` there, and
// `linkedKit.login.applicationUrl` is the address of this application followed by /login.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const clockToleranceS = 5;

/**
 * Checks hand-over tokens. Each is taken once: several processes need a store that they share in place of the map here.
 * @param loginUrl the login of the endpoint, `https://<host>/login/<endpoint>`
 */
export function createHandOver({ loginUrl, handoverKey, now = () => Date.now() / 1000 }) {
  const issuer = loginUrl.replace(/\/+$/, '');
  const audience = issuer.split('/').at(-1);
  const usedUntil = new Map();

  /** The claims of a good token. Throws an Error that says what is wrong with a bad one. */
  return function verifyHandOver(token) {
    const [, signed, head, body, signature] = /^(([\w-]+)\.([\w-]+))\.([\w-]+)$/.exec(token) ?? [];
    if (signed === undefined) throw new Error('it is no token');
    // The algorithm is ours to choose, not the token's.
    if (read(head).alg !== 'HS256') throw new Error('it is not signed with HS256');
    const right = createHmac('sha256', handoverKey).update(signed).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== right.length || !timingSafeEqual(given, right))
      throw new Error('its signature is wrong');

    const claims = read(body);
    const time = now();
    if (claims.iss !== issuer) throw new Error('it is from somebody else');
    if (claims.aud !== audience) throw new Error('it is for another application');
    if (!(claims.exp > time - clockToleranceS)) throw new Error('it is too old');
    if (!(claims.iat < time + clockToleranceS)) throw new Error('it is from the future');
    for (const [jti, until] of usedUntil) if (until < time) usedUntil.delete(jti);
    if (typeof claims.jti !== 'string' || usedUntil.has(claims.jti)) throw new Error('it was used before');
    usedUntil.set(claims.jti, claims.exp + 2 * clockToleranceS);
    return claims;
  };
}

function read(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) ?? {};
  } catch {
    return {};
  }
}

/** The application: a page for who is logged in, a door for the token, and a way out. */
export function createApplication({ loginUrl, handoverKey }) {
  const verifyHandOver = createHandOver({ loginUrl, handoverKey });
  const sessions = new Map();

  return function answer(request, response) {
    const url = new URL(request.url, 'http://application.invalid');
    const [, id] = /(?:^|;\s*)app_session=([\w-]+)/.exec(request.headers.cookie ?? '') ?? [];

    if (url.pathname === '/login') {
      try {
        const claims = verifyHandOver(url.searchParams.get('token') ?? '');
        const session = randomBytes(32).toString('base64url');
        // Unique is only tenantId and userName together.
        sessions.set(session, { tenantId: claims.tenantId, userName: claims.userName, name: claims.name });
        const secure = loginUrl.startsWith('https:') ? '; Secure' : '';
        // The token is in the address: nobody else is told it, and it does not stay in the history.
        response.writeHead(303, {
          'Set-Cookie': `app_session=${session}; HttpOnly; SameSite=Lax; Path=/${secure}`,
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-store',
          Location: pathOf(claims.returnTo),
        });
        return response.end();
      } catch (error) {
        return text(response, 403, `This login is not taken: ${error.message}.\n`);
      }
    }
    if (url.pathname === '/logout') {
      sessions.delete(id);
      response.writeHead(303, {
        'Set-Cookie': 'app_session=; Max-Age=0; Path=/',
        Location: `${loginUrl}/logout`,
      });
      return response.end();
    }
    const user = sessions.get(id);
    if (user !== undefined)
      return text(response, 200, `Hello, ${user.name ?? user.userName}. You are at ${url.pathname}.\n`);
    const tenant = url.searchParams.get('tenant');
    const query = new URLSearchParams({ ...(tenant === null ? {} : { tenant }), returnTo: url.pathname });
    response.writeHead(303, { Location: `${loginUrl}/start?${query}` });
    return response.end();
  };
}

/** A path on this host, whatever was signed. */
function pathOf(returnTo) {
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

function text(response, status, content) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(content);
}

// Run, not imported.
const script = process.argv[1];
if (script !== undefined && existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const { LOGIN_URL: loginUrl, HANDOVER_KEY: handoverKey, PORT = '3000' } = process.env;
  if (!loginUrl || !handoverKey) {
    process.stderr.write('usage: LOGIN_URL=... HANDOVER_KEY=... node linked-login-app.mjs\n');
    process.exitCode = 2;
  } else {
    const server = createServer(createApplication({ loginUrl, handoverKey }));
    server.listen(Number(PORT), '127.0.0.1', () => {
      process.stdout.write(`The application listens on http://127.0.0.1:${server.address().port}\n`);
    });
  }
}
