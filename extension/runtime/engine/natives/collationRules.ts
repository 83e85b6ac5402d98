// Where the alphabets of languages put letters that others take for variants of one. The orders are those of Unicode's CLDR.

/**
 * language | letters in a row, each a letter of its own that comes behind the one before it; the first one of a row is where it
 * would be anyway. A comma stands before a variant of a letter, and a star behind letters that are written only once when they
 * are doubled: `ssz` is `sz` twice.
 */
const rules = `
be | е ё | и і й | у ў
bg | и й
cs | c č | h ch | r ř | s š | z ž
da | d,đ | y,ü,ű | z æ,ä ø,ö,ő å,aa
es | n ñ
et | s š z ž | v,w õ ä ö ü
fi | d,đ | y,ü | z å ä,æ ö,ø
gl | n ñ
hr | c č ć | d dž đ | l lj | n nj | s š | z ž
hu | c cs* | d dz* dzs* | g gy* | l ly* | n ny* | o ö,ő | s sz* | t ty* | u ü,ű | z zs*
is | a á | d ð | e é | i í | o ó | u ú | y ý | z þ æ,ä ö,ø å
lt | c č | i,y | s š | z ž
lv | c č | g ģ | i,y | k ķ | l ļ | n ņ | r ŗ | s š | z ž
nb | d,đ | y,ü,ű | z æ,ä ø,ö,ő å,aa
nn | d,đ | y,ü,ű | z æ,ä ø,ö,ő å,aa
no | d,đ | y,ü,ű | z æ,ä ø,ö,ő å,aa
pl | a ą | c ć | e ę | l ł | n ń | o ó | s ś | z ź ż
ro | a ă â | i î | s ș,ş | t ț,ţ
ru | и й
sk | a ä | c č | h ch | o ô | s š | z ž
sl | c č ć | d đ | s š | z ž
sr | c č ć | d dž đ | l lj | n nj | s š | z ž | д ђ | и ј | л љ | н њ | т ћ | ч џ
sv | d,đ | y,ü,ű | z å ä,æ ö,ø
tr | c ç | g ğ | h ı i | o ö | s ş | u ü
uk | г ґ | е є | и і ї й
vi | a ă â | d đ | e ê | o ô ơ | u ư
`;

/** A letter, or several that count as one or as two, of an alphabet. */
export interface AlphabetLetter {
  /** Its place: that of a letter from which it follows, and how far behind that. */
  readonly after: string;
  readonly distance: number;
  /** 0, or which variant of the letter it is. */
  readonly variant: number;
  readonly isDoubled: boolean;
}

export interface Alphabet {
  /** By small letters, composed. */
  readonly letters: ReadonlyMap<string, AlphabetLetter>;
  /** How many letters are looked at together at most. */
  readonly longest: number;
  readonly hasDottedI: boolean;
}

const rows = new Map(
  rules
    .trim()
    .split('\n')
    .map(line => {
      const [language = '', ...cells] = line.split(' | ');
      return [language, cells] as const;
    }),
);

export const languagesWithAlphabets: readonly string[] = [...rows.keys()];

/** By cultures; null: none. */
const known = new Map<string, Alphabet | null>();

/** What the language of a culture has of its own; undefined where it sorts as the invariant culture does. */
export function alphabetOf(culture: string): Alphabet | undefined {
  let alphabet = known.get(culture);
  if (alphabet === undefined) {
    const [language = ''] = culture.toLowerCase().split('-');
    alphabet = read(language) ?? null;
    known.set(culture, alphabet);
  }
  return alphabet ?? undefined;
}

function read(language: string): Alphabet | undefined {
  const cells = rows.get(language);
  if (!cells) return undefined;
  const letters = new Map<string, AlphabetLetter>();
  for (const cell of cells) {
    const [after = ''] = cell;
    for (const [distance, variants] of cell.split(' ').entries()) {
      for (const [variant, written] of variants.split(',').entries()) {
        const letter = written.replace('*', '');
        if (letter === after) continue;
        letters.set(letter, { after, distance, variant, isDoubled: false });
        if (written.endsWith('*'))
          letters.set(letter.charAt(0) + letter, { after, distance, variant, isDoubled: true });
      }
    }
  }
  const longest = Math.max(...[...letters.keys()].map(letter => letter.length));
  return { letters, longest, hasDottedI: language === 'tr' };
}
