// Numbers as text: each row is a value, a format and what .NET Framework writes.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  formatDecimal,
  formatInteger,
  formatReal,
  invariantSymbols,
} from '../../extension/runtime/engine/natives/numberFormat';
import { parseNumber } from '../../extension/runtime/engine/natives/numberParse';
import { Decimal } from '../../server/csharp/symbols/decimal';

const error = (message: string): never => {
  throw new Error(message);
};

/** `value format → text`; `·` stands for no format, `!` for a FormatException. */
function check(kind: 'int' | 'long' | 'sbyte' | 'double' | 'float' | 'decimal', rows: string) {
  for (const row of rows.trim().split('\n')) {
    const [value = '', format = '', ...rest] = row.trim().split(/\s+/);
    const expected = rest.slice(1).join(' ');
    const write = (): string => {
      const pattern = format === '·' ? null : format.replaceAll('_', ' ');
      switch (kind) {
        case 'double':
          return formatReal(Number(value), 15, pattern, invariantSymbols, error);
        case 'float':
          return formatReal(Math.fround(Number(value)), 7, pattern, invariantSymbols, error);
        case 'decimal':
          return formatDecimal(decimal(value), pattern, invariantSymbols, error);
        default:
          return formatInteger(BigInt(value), { sbyte: 8, int: 32, long: 64 }[kind], pattern, invariantSymbols, error);
      }
    };
    let actual: string;
    try {
      actual = write();
    } catch {
      actual = '!';
    }
    assert.equal(actual, expected, row);
  }
}

function decimal(text: string): Decimal {
  const number = parseNumber(text, 111, invariantSymbols)!;
  const mantissa = BigInt(number.digits || '0');
  return Decimal.of(number.negative ? -mantissa : mantissa, number.digits.length - number.scale);
}

test('integers in standard formats', () => {
  check(
    'int',
    `
    42            ·     → 42
    -42           G     → -42
    42            D5    → 00042
    -42           d5    → -00042
    255           X     → FF
    255           x4    → 00ff
    -1            X     → FFFFFFFF
    1234567       N     → 1,234,567.00
    1234567       n0    → 1,234,567
    1234567       F1    → 1234567.0
    -1234567      C     → (¤1,234,567.00)
    1234567       E     → 1.234567E+006
    1234567       e2    → 1.23e+006
    1234567       G3    → 1.23E+06
    1             P     → 100.00 %
    5             R     → !
    5             Z     → !
  `,
  );
  check('sbyte', '-3 X → FD');
  check('long', '-9223372036854775808 N0 → -9,223,372,036,854,775,808');
});

test('reals show 15 digits (float 7) unless more are asked for', () => {
  check(
    'double',
    `
    0.3333333333333333  ·    → 0.333333333333333
    0.30000000000000004 ·    → 0.3
    0.30000000000000004 R    → 0.30000000000000004
    0.1                 R    → 0.1
    0.1                 G17  → 0.10000000000000001
    1e15                ·    → 1E+15
    1e14                ·    → 100000000000000
    123456789012345678  ·    → 1.23456789012346E+17
    0.0001              ·    → 0.0001
    0.00001             ·    → 1E-05
    -0                  ·    → 0
    -0.001              F2   → 0.00
    2.5                 F0   → 3
    99.995              N2   → 100.00
    NaN                 N2   → NaN
    Infinity            ·    → Infinity
    -Infinity           X    → -Infinity
    1.5                 D    → !
    1.7976931348623157E+308 · → 1.79769313486232E+308
    0.1                 F20  → 0.10000000000000000000
  `,
  );
  check(
    'float',
    `
    0.1        ·   → 0.1
    16777216   ·   → 1.677722E+07
    16777216   R   → 16777216
    0.33333334 ·   → 0.3333333
    0.1        G9  → 0.100000001
  `,
  );
});

test('decimals keep the places of their scale', () => {
  check(
    'decimal',
    `
    1.50        ·   → 1.50
    0.00        ·   → 0.00
    -0.0000001  ·   → -0.0000001
    1.50        G2  → 1.5
    79228162514264337593543950335 · → 79228162514264337593543950335
    123456.789  N2  → 123,456.79
    0.5         P0  → 50 %
    2.5         F0  → 3
    1.5         R   → !
  `,
  );
});

test('custom formats', () => {
  check(
    'double',
    `
    1234.5678   0.00           → 1234.57
    1234.5678   #,##0.0        → 1,234.6
    0.05        #.##           → .05
    0           #              →
    0           #.##;(#.##);-  → -
    -7          0;(0)          → (7)
    -0.001      0.0;neg;zero   → zero
    0.1234      0.0%           → 12.3%
    1234567     0,,.#          → 1.2
    1234567     #,##0,         → 1,235
    12345.678   0.00E+00       → 1.23E+04
    12345.678   0.###E-0       → 1.235E4
    5           000            → 005
    5           'x'0"y"\\z     → x5yz
    42          #_'of'_#       → 4 of 2
    5551234     000-0000       → 555-1234
  `,
  );
});

test('the short ways to common formats give what the long ones give', () => {
  // Small letters mean the same and go the long way.
  const formats = ['F', 'F0', 'F1', 'F2', 'F5', 'F9', 'G', 'R'];
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  for (let i = 0; i < 5_000; i++) {
    const wide = (next() - 0.5) * 10 ** Math.floor(next() * 24 - 6);
    const value =
      [wide, Math.floor(wide) + 0.5, Math.round(wide * 100) / 100 + 0.005, Math.round(wide), -0][i % 5] ?? 0;
    for (const format of formats) {
      const write = (pattern: string) => formatReal(value, 15, pattern, invariantSymbols, error);
      assert.equal(write(format), write(format.toLowerCase()).toUpperCase(), `${value} ${format}`);
    }
    const whole = Math.trunc(wide) | 0;
    for (const [bits, held] of [
      [32, whole],
      [16, (whole << 16) >> 16],
      [8, (whole << 24) >> 24],
    ] as const)
      for (const format of ['X', 'x6', 'D4', 'G'])
        assert.equal(
          formatInteger(held, bits, format, invariantSymbols, error),
          formatInteger(BigInt(held), bits, format, invariantSymbols, error),
          `${held} ${format}`,
        );
  }
});
