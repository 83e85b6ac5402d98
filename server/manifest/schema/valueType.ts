// What a value may look like: types of the schema as checks that say why a value is refused.
import type { TypeData } from './format';

export interface ValueType {
  /** Undefined when the value is right; else why it is not. */
  check(value: string): Refusal | undefined;
  /** The words that are allowed, when these are all that is. */
  readonly values?: readonly string[];
  /** What values mean; without `values` these are those that people usually write. */
  readonly valueDocs: Readonly<Record<string, string>>;
  /** Completes "must be …". */
  readonly doc: string;
}

/** `kind` is what a message needs to know; `doc` completes "must be …". */
export interface Refusal {
  readonly kind: 'notOneOf' | 'length' | 'form' | 'range';
  readonly doc: string;
}

/** `lookUp` finds types by name; it must not be circular, which a test holds for the files. */
export function makeValueType(data: TypeData, lookUp: (name: string) => ValueType): ValueType {
  if (data.oneOf)
    return anyOf(
      data,
      data.oneOf.map(each => asType(each, lookUp)),
    );
  const base = data.base === undefined ? undefined : lookUp(data.base);
  const own = ownChecks(data);
  // Lengths before patterns: what is too long is never held against an expression.
  const checks = [...own.filter(each => each.isCheap), ...(base ? [base] : []), ...own.filter(each => !each.isCheap)];
  return {
    check(value) {
      for (const each of checks) {
        const refusal = each.check(value);
        if (refusal) return data.doc && refusal.kind === 'form' ? { ...refusal, doc: data.doc } : refusal;
      }
      return undefined;
    },
    values: data.values ?? base?.values,
    valueDocs: { ...base?.valueDocs, ...data.valueDocs },
    doc: data.doc ?? base?.doc ?? '',
  };
}

export function asType(named: string | TypeData, lookUp: (name: string) => ValueType): ValueType {
  return typeof named === 'string' ? lookUp(named) : makeValueType(named, lookUp);
}

function anyOf(data: TypeData, parts: readonly ValueType[]): ValueType {
  const values = parts.flatMap(part => part.values ?? []);
  return {
    check(value) {
      let last: Refusal | undefined;
      for (const part of parts) {
        last = part.check(value);
        if (!last) return undefined;
      }
      return last && (data.doc ? { ...last, doc: data.doc } : last);
    },
    values: parts.every(part => part.values) ? [...new Set(values)] : undefined,
    valueDocs: Object.assign({}, ...parts.map(part => part.valueDocs)),
    doc: data.doc ?? parts.at(-1)?.doc ?? '',
  };
}

interface Check {
  readonly isCheap: boolean;
  check(value: string): Refusal | undefined;
}

function ownChecks(data: TypeData): Check[] {
  const checks: Check[] = [];
  const { values, minLength, maxLength, length, minInclusive, maxInclusive, pattern, doc } = data;
  const refuseUnless = (isCheap: boolean, kind: Refusal['kind'], text: string, isRight: (value: string) => boolean) =>
    checks.push({ isCheap, check: value => (isRight(value) ? undefined : { kind, doc: text }) });

  if (values) {
    const allowed = new Set(values);
    refuseUnless(true, 'notOneOf', oneOfText(values), value => allowed.has(value));
  }
  if (length !== undefined) refuseUnless(true, 'length', `${length} characters long`, value => value.length === length);
  if (maxLength !== undefined)
    refuseUnless(true, 'length', `at most ${maxLength} characters long`, value => value.length <= maxLength);
  if (minLength !== undefined)
    refuseUnless(
      true,
      'length',
      minLength === 1 ? 'something: it is empty' : `at least ${minLength} characters long`,
      value => value.length >= minLength,
    );
  if (minInclusive !== undefined || maxInclusive !== undefined) {
    const [low, high] = [minInclusive ?? Number.NEGATIVE_INFINITY, maxInclusive ?? Number.POSITIVE_INFINITY];
    refuseUnless(
      false,
      'range',
      `a number from ${low} to ${high}`,
      value => Number(value) >= low && Number(value) <= high,
    );
  }
  if (pattern !== undefined) {
    // One of several is one pattern too.
    const whole = compilePattern(typeof pattern === 'string' ? pattern : pattern.join('|'));
    refuseUnless(false, 'form', doc ?? `of the form ${String(pattern)}`, value => whole.test(value));
  }
  return checks;
}

function oneOfText(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of: ${values.join(', ')}`;
}

/** Patterns are written as in XML Schema: always for the whole value, with blanks that are those of XML. */
function compilePattern(pattern: string): RegExp {
  const translated = pattern.replace(/\\.|[$^]|\[\^?(?:\\.|[^\]\\])*\]/g, part => {
    if (part === '$' || part === '^') return `\\${part}`;
    if (part === '\\s') return '[ \\t\\r\\n]';
    if (part === '\\S') return '[^ \\t\\r\\n]';
    return part.startsWith('[') ? part.replaceAll('\\s', ' \\t\\r\\n') : part;
  });
  return new RegExp(`^(?:${translated})$`);
}

/** The types that need no file. https://www.w3.org/TR/xmlschema-2/#built-in-datatypes */
export const builtInTypes: Readonly<Record<string, ValueType>> = {
  string: builtIn('any text', () => true),
  anyURI: builtIn('an address', () => true),
  boolean: builtIn('"true" or "false"', value => /^(?:true|false|1|0)$/.test(collapse(value)), ['true', 'false']),
  language: builtIn('a language tag such as en-US', value =>
    /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(collapse(value)),
  ),
  date: builtIn('a date such as 2015-07-29', isDate),
  integer: builtIn('a whole number', value => /^[+-]?\d+$/.test(collapse(value))),
  int: wholeNumber(-2147483648n, 2147483647n),
  positiveInteger: builtIn('a whole number from 1 on', value => /^\+?0*[1-9]\d*$/.test(collapse(value))),
  unsignedByte: wholeNumber(0n, 255n),
  unsignedShort: wholeNumber(0n, 65535n),
  unsignedInt: wholeNumber(0n, 4294967295n),
  unsignedLong: wholeNumber(0n, 18446744073709551615n),
};

function builtIn(doc: string, isRight: (value: string) => boolean, suggested?: readonly string[]): ValueType {
  const refusal: Refusal = { kind: 'form', doc };
  return { check: value => (isRight(value) ? undefined : refusal), values: suggested, valueDocs: {}, doc };
}

function wholeNumber(low: bigint, high: bigint): ValueType {
  return builtIn(`a whole number from ${low} to ${high}`, value => {
    const text = collapse(value);
    if (!/^[+-]?\d{1,40}$/.test(text)) return false;
    const number = BigInt(text.replace(/^\+/, ''));
    return number >= low && number <= high;
  });
}

function isDate(value: string): boolean {
  const match = /^-?(\d{4,})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/.exec(collapse(value));
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function collapse(value: string): string {
  return value.replace(/[ \t\r\n]+/g, ' ').trim();
}
