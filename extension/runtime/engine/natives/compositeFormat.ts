// Takes the format strings of String.Format apart: `{0,-10:yyyy} and {{braces}}`.

export interface CompositeFormat {
  /** Text, format of item 0 (null without one), text, format of item 1, text … */
  readonly texts: readonly (string | null)[];
  /** Argument index and alignment of each item. */
  readonly numbers: readonly number[];
}

const badFormat = 'Input string was not in a correct format.';
const badIndex =
  'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.';
const limit = 1_000_000;

/** The message of the FormatException when the format is wrong. */
export function parseCompositeFormat(format: string, argumentCount: number): CompositeFormat | string {
  const cached = known.get(format);
  const parsed = cached ?? parse(format);
  if (!cached) {
    if (known.size > 500) known.clear();
    known.set(format, parsed);
  }
  if (typeof parsed === 'string') return parsed;
  for (let i = 0; i < parsed.numbers.length; i += 2) if ((parsed.numbers[i] ?? 0) >= argumentCount) return badIndex;
  return parsed;
}
const known = new Map<string, CompositeFormat | string>();

function parse(format: string): CompositeFormat | string {
  const texts: (string | null)[] = [];
  const numbers: number[] = [];
  let text = '';
  let at = 0;
  const letter = () => format.charAt(at);
  const skipSpaces = () => {
    while (letter() === ' ') at++;
  };
  const number = (): number => {
    let value = 0;
    do {
      value = value * 10 + (letter().charCodeAt(0) - 48);
      at++;
    } while (isDigit(letter()) && value < limit);
    return value;
  };
  while (at < format.length) {
    const current = format.charAt(at++);
    if (current === '}') {
      if (letter() !== '}') return badFormat;
      at++;
      text += '}';
      continue;
    }
    if (current !== '{') {
      text += current;
      continue;
    }
    if (letter() === '{') {
      at++;
      text += '{';
      continue;
    }
    if (!isDigit(letter())) return badFormat;
    const index = number();
    skipSpaces();
    let alignment = 0;
    if (letter() === ',') {
      at++;
      skipSpaces();
      const left = letter() === '-';
      if (left) at++;
      if (!isDigit(letter())) return badFormat;
      alignment = number();
      if (left) alignment = -alignment;
      skipSpaces();
    }
    let itemFormat: string | null = null;
    if (letter() === ':') {
      at++;
      itemFormat = '';
      for (;;) {
        if (at >= format.length) return badFormat;
        const inner = format.charAt(at++);
        if (inner === '{' || inner === '}') {
          if (letter() === inner) at++;
          else if (inner === '}') {
            at--;
            break;
          } else return badFormat;
        }
        itemFormat += inner;
      }
    }
    if (letter() !== '}') return badFormat;
    at++;
    texts.push(text, itemFormat);
    numbers.push(index, alignment);
    text = '';
  }
  texts.push(text);
  return { texts, numbers };
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}
