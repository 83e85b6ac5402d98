// What .NET knows of single UTF-16 units: categories, white space, invariant case.

/** System.Globalization.UnicodeCategory by the short names of the Unicode standard. */
const categories: readonly (readonly [number, RegExp])[] = [
  [0, /\p{Lu}/u],
  [1, /\p{Ll}/u],
  [2, /\p{Lt}/u],
  [3, /\p{Lm}/u],
  [4, /\p{Lo}/u],
  [5, /\p{Mn}/u],
  [6, /\p{Mc}/u],
  [7, /\p{Me}/u],
  [8, /\p{Nd}/u],
  [9, /\p{Nl}/u],
  [10, /\p{No}/u],
  [11, /\p{Zs}/u],
  [12, /\p{Zl}/u],
  [13, /\p{Zp}/u],
  [14, /\p{Cc}/u],
  [15, /\p{Cf}/u],
  [17, /\p{Co}/u],
  [18, /\p{Pc}/u],
  [19, /\p{Pd}/u],
  [20, /\p{Ps}/u],
  [21, /\p{Pe}/u],
  [22, /\p{Pi}/u],
  [23, /\p{Pf}/u],
  [24, /\p{Po}/u],
  [25, /\p{Sm}/u],
  [26, /\p{Sc}/u],
  [27, /\p{Sk}/u],
  [28, /\p{So}/u],
];
const surrogate = 16;
const notAssigned = 29;
const unknown = 255;
const known = new Uint8Array(65536).fill(unknown);
// .NET keeps its own, older table of Latin-1: § and ¶ are symbols, ª and º small letters, the soft hyphen is a dash.
for (const [code, category] of [
  [0xa7, 28],
  [0xb6, 28],
  [0xaa, 1],
  [0xba, 1],
  [0xad, 19],
] as const)
  known[code] = category;

/** UnicodeCategory of a unit or (above 0xFFFF) of a code point. */
export function categoryOf(code: number): number {
  if (code > 0xffff) return findCategory(code);
  let category = known[code] ?? unknown;
  if (category === unknown) {
    category = code >= 0xd800 && code <= 0xdfff ? surrogate : findCategory(code);
    known[code] = category;
  }
  return category;
}
function findCategory(code: number): number {
  const text = String.fromCodePoint(code);
  return categories.find(([, pattern]) => pattern.test(text))?.[0] ?? notAssigned;
}

export function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x85 || (categoryOf(code) >= 11 && categoryOf(code) <= 13);
}
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return categoryOf(code) <= 4;
}
export function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return categoryOf(code) === 8;
}

/** One unit stays one unit, and ASCII never comes from or goes to other letters (ı, ſ, K). */
function mapped(code: number, text: string): number {
  if (text.length !== 1) return code;
  const result = text.charCodeAt(0);
  return code > 127 && result < 128 ? code : result;
}
export function upperUnit(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  return mapped(code, String.fromCharCode(code).toUpperCase());
}
export function lowerUnit(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  return mapped(code, String.fromCharCode(code).toLowerCase());
}

const plain = /^[\0-\x7f]*$/;
export function upperText(text: string): string {
  return plain.test(text) ? text.toUpperCase() : mapUnits(text, upperUnit);
}
export function lowerText(text: string): string {
  return plain.test(text) ? text.toLowerCase() : mapUnits(text, lowerUnit);
}
function mapUnits(text: string, map: (code: number) => number): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(map(text.charCodeAt(i)));
  return result;
}
