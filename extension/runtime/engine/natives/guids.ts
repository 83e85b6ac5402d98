// Natives of System.Guid, whose value is its text in lower case with hyphens.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray } from '../values';
import { formatError } from './common';

const hyphens = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const braced =
  /^\{0x([0-9a-f]{1,8}),0x([0-9a-f]{1,4}),0x([0-9a-f]{1,4}),\{((?:0x[0-9a-f]{1,2},){7}0x[0-9a-f]{1,2})\}\}$/;

function fromDigits(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Each format of Guid: N, D, B, P, X. */
const readers: Readonly<Record<string, (text: string) => string | null>> = {
  N: text => (/^[0-9a-f]{32}$/.test(text) ? fromDigits(text) : null),
  D: text => (hyphens.test(text) ? text : null),
  B: text => (/^\{.*\}$/.test(text) && hyphens.test(text.slice(1, -1)) ? text.slice(1, -1) : null),
  P: text => (/^\(.*\)$/.test(text) && hyphens.test(text.slice(1, -1)) ? text.slice(1, -1) : null),
  X: text => {
    const parts = braced.exec(text.replace(/\s/g, ''));
    if (!parts) return null;
    const [, a = '', b = '', c = '', rest = ''] = parts;
    const bytes = rest.split(',').map(byte => byte.slice(2).padStart(2, '0'));
    return fromDigits(a.padStart(8, '0') + b.padStart(4, '0') + c.padStart(4, '0') + bytes.join(''));
  },
};

/** null when the text is no GUID (in the format, if one is given). */
export function readGuid(text: string, format: string | null): string | null {
  const lower = text.trim().toLowerCase();
  if (format !== null) return readers[format.toUpperCase() || 'D']?.(lower) ?? null;
  for (const read of Object.values(readers)) {
    const found = read(lower);
    if (found !== null) return found;
  }
  return null;
}

function normalize(rt: NativeRuntime, text: string): string {
  const found = readGuid(text, null);
  if (found !== null) return found;
  const trimmed = text.trim();
  if (trimmed === '') throw formatError(rt, 'Unrecognized Guid format.');
  const digits = trimmed.replace(/[{}()-]/g, '');
  if (digits.length === 32 && !/^[0-9a-f]{32}$/i.test(digits)) {
    throw formatError(rt, 'Guid string should only contain hexadecimal characters.');
  }
  if (digits.length === 32 && trimmed.length === 36) {
    throw formatError(rt, 'Dashes are in the wrong position for GUID parsing.');
  }
  throw formatError(rt, 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
}

export function formatGuid(text: string, format: string): string | undefined {
  switch (format.toUpperCase() || 'D') {
    case 'D':
      return text;
    case 'N':
      return text.replaceAll('-', '');
    case 'B':
      return `{${text}}`;
    case 'P':
      return `(${text})`;
    case 'X': {
      const [a = '', b = '', c = '', d = '', e = ''] = text.split('-');
      const bytes = (d + e).replace(/../g, ',0x$&').slice(1);
      return `{0x${a},0x${b},0x${c},{${bytes}}}`;
    }
    default:
      return undefined;
  }
}

/** The first three groups are little-endian. */
export function guidBytes(text: string): Uint8Array {
  const digits = text.replaceAll('-', '');
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return Uint8Array.from(order, i => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
export function guidOfBytes(bytes: Uint8Array): string {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return fromDigits(order.map(i => (bytes[i] ?? 0).toString(16).padStart(2, '0')).join(''));
}

const type = 'M:System.Guid';
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const table: Record<string, NativeFunction> = {
  [`${type}.NewText`]: rt => rt.newGuid(),
  [`${type}.Normalize(System.String)`]: normalize,
  [`${type}.TryNormalize(System.String,System.String)`]: (_rt, text: string | null, format: string | null) =>
    text === null ? null : readGuid(text, format),
  [`${type}.FromBytes(System.Byte[])`]: (_rt, bytes: CsArray) => guidOfBytes(bytes.items as Uint8Array),
  [`${type}.FromParts(System.UInt32,System.UInt16,System.UInt16,System.Byte[])`]: (
    _rt,
    a: number,
    b: number,
    c: number,
    rest: CsArray,
  ) =>
    fromDigits(hex(a, 8) + hex(b, 4) + hex(c, 4) + [...(rest.items as Uint8Array)].map(byte => hex(byte, 2)).join('')),
  [`${type}.ToBytes(System.String)`]: (rt, text: string) => rt.arrayFrom(rt.type('System.Byte'), guidBytes(text)),
  [`${type}.Hash(System.String)`]: (_rt, text: string) => {
    const view = new DataView(guidBytes(text).buffer);
    return view.getInt32(0, true) ^ view.getInt32(4, true) ^ view.getInt32(8, true) ^ view.getInt32(12, true);
  },
  [`${type}.Format(System.String,System.String)`]: (rt, text: string, format: string | null) => {
    const formatted = formatGuid(text, format ?? '');
    if (formatted === undefined) {
      throw formatError(rt, 'Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
    }
    return formatted;
  },
};

export const guids: NativeModule = { natives: table };
