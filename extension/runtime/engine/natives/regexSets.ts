// Sets of UTF-16 units as .NET's regular expressions know them: ranges, categories, blocks, subtraction, ignored case.
import { categoryOf, isWhiteSpace, lowerUnit, upperUnit } from './characters';

type Test = (code: number) => boolean;

export interface SetParts {
  /** First and last unit. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Classes such as \d, and categories. */
  readonly tests: readonly Test[];
  readonly negated: boolean;
  readonly subtracted: CharSet | undefined;
  readonly ignoreCase: boolean;
}

export class CharSet {
  /** The first 256 units, where nearly all texts are. */
  private readonly low = new Uint8Array(256);

  constructor(private readonly parts: SetParts) {
    for (let code = 0; code < 256; code++) this.low[code] = this.find(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 256 ? this.low[code] === 1 : this.find(code);
  }

  private find(code: number): boolean {
    const { ignoreCase, negated, subtracted, tests } = this.parts;
    let found = this.inRanges(code);
    if (!found && ignoreCase) found = this.inRanges(lowerUnit(code)) || this.inRanges(upperUnit(code));
    // .NET asks categories about the small letter, even those of capitals.
    const asked = ignoreCase ? lowerUnit(code) : code;
    if (!found) found = tests.some(test => test(asked));
    return found !== negated && !(subtracted?.has(code) ?? false);
  }

  private inRanges(code: number): boolean {
    return this.parts.ranges.some(([from, to]) => code >= from && code <= to);
  }
}

export function simpleSet(test: Test): CharSet {
  return new CharSet({ ranges: [], tests: [test], negated: false, subtracted: undefined, ignoreCase: false });
}

/** What differs from `code` in case only. */
export function caselessSet(code: number): CharSet {
  const lower = lowerUnit(code);
  return simpleSet(other => lowerUnit(other) === lower);
}

/** `\w`: letters, non-spacing marks, decimal digits, connectors. */
export function isWord(code: number): boolean {
  const category = categoryOf(code);
  return category <= 5 || category === 8 || category === 18;
}

/** For `\b` also the joiners belong to a word. */
export function isBoundaryWord(code: number): boolean {
  return isWord(code) || code === 0x200c || code === 0x200d;
}

export function isScriptWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x130
  );
}

/** The test behind `\d`, `\w` or `\s`; `script`: as ECMAScript has them. */
export function classTest(letter: string, script: boolean): Test {
  switch (letter) {
    case 'd':
      return script ? code => code >= 0x30 && code <= 0x39 : code => categoryOf(code) === 8;
    case 'w':
      return script ? isScriptWord : isWord;
    default:
      return script ? code => (code >= 9 && code <= 13) || code === 32 : isWhiteSpace;
  }
}

const categoryNames: Readonly<Record<string, readonly number[]>> = {
  L: [0, 1, 2, 3, 4],
  Lu: [0],
  Ll: [1],
  Lt: [2],
  Lm: [3],
  Lo: [4],
  M: [5, 6, 7],
  Mn: [5],
  Mc: [6],
  Me: [7],
  N: [8, 9, 10],
  Nd: [8],
  Nl: [9],
  No: [10],
  Z: [11, 12, 13],
  Zs: [11],
  Zl: [12],
  Zp: [13],
  C: [14, 15, 16, 17, 29],
  Cc: [14],
  Cf: [15],
  Cs: [16],
  Co: [17],
  Cn: [29],
  P: [18, 19, 20, 21, 22, 23, 24],
  Pc: [18],
  Pd: [19],
  Ps: [20],
  Pe: [21],
  Pi: [22],
  Pf: [23],
  Po: [24],
  S: [25, 26, 27, 28],
  Sm: [25],
  Sc: [26],
  Sk: [27],
  So: [28],
};

/** Unicode blocks under the names that .NET gives them. */
const blocks: Readonly<Record<string, readonly [number, number]>> = {
  IsBasicLatin: [0x0000, 0x007f],
  'IsLatin-1Supplement': [0x0080, 0x00ff],
  'IsLatinExtended-A': [0x0100, 0x017f],
  'IsLatinExtended-B': [0x0180, 0x024f],
  IsIPAExtensions: [0x0250, 0x02af],
  IsSpacingModifierLetters: [0x02b0, 0x02ff],
  IsCombiningDiacriticalMarks: [0x0300, 0x036f],
  IsGreek: [0x0370, 0x03ff],
  IsGreekandCoptic: [0x0370, 0x03ff],
  IsCyrillic: [0x0400, 0x04ff],
  IsCyrillicSupplement: [0x0500, 0x052f],
  IsArmenian: [0x0530, 0x058f],
  IsHebrew: [0x0590, 0x05ff],
  IsArabic: [0x0600, 0x06ff],
  IsSyriac: [0x0700, 0x074f],
  IsThaana: [0x0780, 0x07bf],
  IsDevanagari: [0x0900, 0x097f],
  IsBengali: [0x0980, 0x09ff],
  IsGurmukhi: [0x0a00, 0x0a7f],
  IsGujarati: [0x0a80, 0x0aff],
  IsTamil: [0x0b80, 0x0bff],
  IsTelugu: [0x0c00, 0x0c7f],
  IsKannada: [0x0c80, 0x0cff],
  IsMalayalam: [0x0d00, 0x0d7f],
  IsThai: [0x0e00, 0x0e7f],
  IsLao: [0x0e80, 0x0eff],
  IsTibetan: [0x0f00, 0x0fff],
  IsGeorgian: [0x10a0, 0x10ff],
  IsHangulJamo: [0x1100, 0x11ff],
  IsEthiopic: [0x1200, 0x137f],
  IsCherokee: [0x13a0, 0x13ff],
  IsKhmer: [0x1780, 0x17ff],
  IsMongolian: [0x1800, 0x18af],
  IsLatinExtendedAdditional: [0x1e00, 0x1eff],
  IsGreekExtended: [0x1f00, 0x1fff],
  IsGeneralPunctuation: [0x2000, 0x206f],
  IsSuperscriptsandSubscripts: [0x2070, 0x209f],
  IsCurrencySymbols: [0x20a0, 0x20cf],
  IsLetterlikeSymbols: [0x2100, 0x214f],
  IsNumberForms: [0x2150, 0x218f],
  IsArrows: [0x2190, 0x21ff],
  IsMathematicalOperators: [0x2200, 0x22ff],
  IsMiscellaneousTechnical: [0x2300, 0x23ff],
  IsBoxDrawing: [0x2500, 0x257f],
  IsBlockElements: [0x2580, 0x259f],
  IsGeometricShapes: [0x25a0, 0x25ff],
  IsMiscellaneousSymbols: [0x2600, 0x26ff],
  IsDingbats: [0x2700, 0x27bf],
  IsCJKSymbolsandPunctuation: [0x3000, 0x303f],
  IsHiragana: [0x3040, 0x309f],
  IsKatakana: [0x30a0, 0x30ff],
  IsBopomofo: [0x3100, 0x312f],
  IsHangulCompatibilityJamo: [0x3130, 0x318f],
  IsEnclosedCJKLettersandMonths: [0x3200, 0x32ff],
  IsCJKCompatibility: [0x3300, 0x33ff],
  IsCJKUnifiedIdeographsExtensionA: [0x3400, 0x4dbf],
  IsCJKUnifiedIdeographs: [0x4e00, 0x9fff],
  IsYiSyllables: [0xa000, 0xa48f],
  IsHangulSyllables: [0xac00, 0xd7af],
  IsHighSurrogates: [0xd800, 0xdb7f],
  IsLowSurrogates: [0xdc00, 0xdfff],
  IsPrivateUse: [0xe000, 0xf8ff],
  IsCJKCompatibilityIdeographs: [0xf900, 0xfaff],
  IsAlphabeticPresentationForms: [0xfb00, 0xfb4f],
  IsHalfwidthandFullwidthForms: [0xff00, 0xffef],
  IsSpecials: [0xfff0, 0xffff],
};

/** The test behind `\p{name}`; undefined when there is no such category or block. */
export function propertyTest(name: string, ignoreCase: boolean): Test | undefined {
  if (ignoreCase && (name === 'Lu' || name === 'Ll' || name === 'Lt')) return code => categoryOf(code) <= 2;
  const categories = Object.hasOwn(categoryNames, name) ? categoryNames[name] : undefined;
  if (categories) return code => categories.includes(categoryOf(code));
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (block) return code => code >= block[0] && code <= block[1];
  return undefined;
}
