// Cookies as HTTP clients keep them; RFC 6265 says how (https://www.rfc-editor.org/rfc/rfc6265).

export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** Lower case, without a leading dot. */
  readonly domain: string;
  /** Only this very host gets it, none below. */
  readonly hostOnly: boolean;
  readonly path: string;
  /** Unix milliseconds; undefined: as long as the jar lives. */
  readonly expires: number | undefined;
  readonly secure: boolean;
  readonly httpOnly: boolean;
}

/** Times are Unix milliseconds of the simulated clock. */
export class CookieJar {
  private cookies: Cookie[] = [];

  /** `lasting`: where cookies with an expiry go instead, to outlive this jar. */
  constructor(private readonly lasting?: CookieJar) {}

  /** Says whether one with the same name, domain and path was there. One that is over is only removed. */
  set(cookie: Cookie, now: number): boolean {
    if (this.lasting && cookie.expires !== undefined) {
      const was = this.has(cookie);
      this.remove(cookie.name, cookie.domain, cookie.path);
      return this.lasting.set(cookie, now) || was;
    }
    const wasLasting = this.lasting?.has(cookie) ?? false;
    this.lasting?.remove(cookie.name, cookie.domain, cookie.path);
    const at = this.cookies.findIndex(each => isSame(each, cookie));
    const isOver = cookie.expires !== undefined && cookie.expires <= now;
    if (at >= 0 && isOver) this.cookies.splice(at, 1);
    else if (at >= 0) this.cookies[at] = cookie;
    else if (!isOver) this.cookies.push(cookie);
    return at >= 0 || wasLasting;
  }

  remove(name: string, domain: string, path: string): void {
    this.lasting?.remove(name, domain, path);
    this.cookies = this.cookies.filter(
      each => !(each.name === name && each.domain === domain.toLowerCase() && each.path === path),
    );
  }

  /** Takes a Set-Cookie header that came in the answer to a request for `uri`; what the server must not set is dropped. */
  take(setCookie: string, uri: URL, now: number): void {
    const cookie = parseSetCookie(setCookie, uri, now);
    if (cookie) this.set(cookie, now);
  }

  /** What is sent to `uri`, longest path first. */
  cookiesFor(uri: URL, now: number): readonly Cookie[] {
    return [...this.living(now), ...(this.lasting?.living(now) ?? [])]
      .filter(each => domainFits(uri.hostname, each) && pathFits(uri.pathname, each.path))
      .filter(each => !each.secure || uri.protocol === 'https:')
      .map((cookie, order) => ({ cookie, order }))
      .sort((a, b) => b.cookie.path.length - a.cookie.path.length || a.order - b.order)
      .map(({ cookie }) => cookie);
  }

  get all(): readonly Cookie[] {
    return [...this.cookies, ...(this.lasting?.all ?? [])];
  }

  private has(cookie: Cookie): boolean {
    return this.cookies.some(each => isSame(each, cookie));
  }

  /** Drops what is over. */
  private living(now: number): readonly Cookie[] {
    this.cookies = this.cookies.filter(each => each.expires === undefined || each.expires > now);
    return this.cookies;
  }
}

/** Undefined when the header sets nothing here. */
export function parseSetCookie(text: string, uri: URL, now: number): Cookie | undefined {
  const [pair = '', ...rest] = text.split(';');
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  if (name === '') return undefined;
  const attributes = new Map(
    rest.map(part => {
      const [key = '', ...value] = part.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  const host = uri.hostname.toLowerCase();
  const domain = (attributes.get('domain') ?? '').replace(/^\./, '').toLowerCase();
  if (domain !== '' && domain !== host && !host.endsWith(`.${domain}`)) return undefined;
  const path = attributes.get('path') ?? '';
  return {
    name,
    value: pair.slice(equals + 1).trim(),
    domain: domain === '' ? host : domain,
    hostOnly: domain === '',
    path: path.startsWith('/') ? path : defaultPath(uri.pathname),
    expires: expiryOf(attributes, now),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
  };
}

function expiryOf(attributes: ReadonlyMap<string, string>, now: number): number | undefined {
  const age = attributes.get('max-age');
  if (age !== undefined && /^-?\d+$/.test(age)) return now + Number(age) * 1000;
  const date = Date.parse((attributes.get('expires') ?? '').replace(/-/g, ' '));
  return Number.isNaN(date) ? undefined : date;
}

/** The folder of the path (RFC 6265, section 5.1.4). */
function defaultPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

function domainFits(host: string, cookie: Cookie): boolean {
  const name = host.toLowerCase();
  return name === cookie.domain || (!cookie.hostOnly && name.endsWith(`.${cookie.domain}`));
}

function pathFits(path: string, cookiePath: string): boolean {
  if (!path.startsWith(cookiePath)) return false;
  return path.length === cookiePath.length || cookiePath.endsWith('/') || path[cookiePath.length] === '/';
}

function isSame(a: Cookie, b: Cookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.path === b.path;
}
