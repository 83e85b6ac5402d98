// file: URIs of the protocol and the paths inside the server.
import { normalizePath } from '../base/paths';

/** Undefined for what is no file (unsaved editors, old versions shown by source control). */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/?#]*)([^?#]*)/i.exec(uri);
  if (!match) return undefined;
  const [, host = '', encoded = ''] = match;
  const path = decoded(encoded);
  if (path === undefined) return undefined;
  if (host !== '') return normalizePath(`//${host}${path}`);
  return normalizePath(/^\/[A-Za-z]:/.test(path) ? path.slice(1) : path);
}

/** A "%" that begins no character makes it no URI. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export function uriOfPath(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/');
  return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}

/** Editors also encode the marks that `encodeURIComponent` lets through, and compare URIs as text. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
