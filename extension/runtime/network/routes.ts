// Where the simulated app's network really leads: to this computer, and elsewhere only where that was allowed by name.

import { isIPv4 } from 'node:net';

export interface RouteOptions {
  /** Host names or addresses, besides those of this computer, that the app may connect to. */
  readonly allowedHosts?: readonly string[];
  /** Where the app's `host:port` or `host` really leads, for example `{"chat.contoso.com:5000": "127.0.0.1:41234"}`. */
  readonly routes?: Readonly<Record<string, string>>;
  /** Certificate of an authority that the simulated PC trusts besides the usual ones, PEM. */
  readonly trusted?: string;
}

/** What a transport tells instead of connecting. */
export interface Refused {
  readonly failure: 'HostNotFound' | 'NotAllowed';
  readonly detail: string;
}

export type Route =
  | { readonly host: string; readonly port: number; readonly refused?: undefined }
  | { readonly refused: Refused };

/** The real end for the end that the app asks for. */
export function routeTo(host: string, port: string, options: RouteOptions): Route {
  const target = targetOf(host, port, options.routes ?? {});
  const number = portNumber(target.port);
  if (number === undefined) return { refused: notAPort(port) };
  if (isAllowed(target.host, options.allowedHosts ?? [])) return { host: target.host, port: number };
  const detail = `"${target.host}" is not on this computer; allow it, or route it to a local server`;
  return { refused: { failure: 'NotAllowed', detail } };
}

export function notAPort(port: string): Refused {
  return { failure: 'HostNotFound', detail: `"${port}" is not a port number` };
}

export function portNumber(port: string): number | undefined {
  const number = Number(port);
  return /^\d+$/.test(port) && number <= 65535 ? number : undefined;
}

function targetOf(
  host: string,
  port: string,
  routes: Readonly<Record<string, string>>,
): { readonly host: string; readonly port: string } {
  const target = routes[`${host}:${port}`] ?? routes[host];
  if (target === undefined) return { host, port };
  const colon = target.lastIndexOf(':');
  const hasPort = colon > 0 && /^\d+$/.test(target.slice(colon + 1));
  return hasPort ? { host: target.slice(0, colon), port: target.slice(colon + 1) } : { host: target, port };
}

function isAllowed(host: string, allowedHosts: readonly string[]): boolean {
  return isLoopback(host) || isGroup(host) || allowedHosts.some(name => name.toLowerCase() === host.toLowerCase());
}

/** Of multicast: datagrams for it are sent through the loopback interface only. */
export function isGroup(host: string): boolean {
  const first = Number(host.split('.', 1)[0]);
  return isIPv4(host) && first >= 224 && first <= 239;
}

/** By name only: what a name resolves to is not asked, since asking would already leave this computer. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1' || name === '[::1]') return true;
  return isIPv4(name) && name.startsWith('127.');
}
