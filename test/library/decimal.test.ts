// Decimal arithmetic: exact, 28 to 29 digits, with the scales of .NET.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDecimal } from '../../server/csharp/binding/resolution/constants';
import { Decimal } from '../../server/csharp/symbols/decimal';

const overflow = (): never => {
  throw new Error('overflow');
};
const byZero = (): never => {
  throw new Error('by zero');
};
const decimal = parseDecimal;

/** `a operator b = result` */
function check(rows: string) {
  for (const row of rows.trim().split('\n')) {
    const [a = '', operator = '', b = '', , ...expected] = row.trim().split(/\s+/);
    let actual: string;
    try {
      actual = String(Decimal.operate(operator, decimal(a), decimal(b), overflow, byZero));
    } catch (error) {
      actual = (error as Error).message;
    }
    assert.equal(actual, expected.join(' '), row);
  }
}

test('sums and products keep the longer and the summed scale', () => {
  check(`
    1.5   + 2.50  = 4.00
    0.1   + 0.2   = 0.3
    1     - 1.00  = 0.00
    1.10  * 1.1   = 1.210
    0.00  * 5     = 0.00
    -3    * 0.5   = -1.5
    79228162514264337593543950335 + 1   = overflow
    79228162514264337593543950335 + 0.1 = 79228162514264337593543950335
    79228162514264337593543950335 * 2   = overflow
    0.3333333333333333333333333333 * 0.3333333333333333333333333333 = 0.1111111111111111111111111111
  `);
});

test('quotients are as long as they must be', () => {
  check(`
    1     / 3    = 0.3333333333333333333333333333
    2     / 3    = 0.6666666666666666666666666667
    10    / 4    = 2.5
    10.00 / 2    = 5.00
    1     / 8    = 0.125
    1.0   / 2.00 = 0.5
    1     / 0.00 = by zero
    79228162514264337593543950335 / 3   = 26409387504754779197847983445
    79228162514264337593543950335 / 0.1 = overflow
    100   / 0.0000000000000000000000000001 = overflow
  `);
});

test('remainders have the sign of the dividend', () => {
  check(`
    7    % 3    = 1
    -7   % 3    = -1
    5.00 % 3    = 2.00
    1    % 0.3  = 0.1
    2    % 5.00 = 2
    1    % 0    = by zero
  `);
});

test('comparisons do not see the scale', () => {
  check(`
    1.0 == 1.00 = true
    1.0 != 1.01 = true
    -1  < 0.1   = true
    2   >= 2.0  = true
  `);
});

test('rounding', () => {
  const rows: [string, number, 'even' | 'away', string][] = [
    ['2.5', 0, 'even', '2'],
    ['3.5', 0, 'even', '4'],
    ['2.5', 0, 'away', '3'],
    ['-2.5', 0, 'away', '-3'],
    ['1.25', 1, 'even', '1.2'],
    ['1.5', 3, 'even', '1.5'],
  ];
  for (const [value, places, rounding, expected] of rows) {
    assert.equal(Decimal.round(decimal(value), places, rounding).toString(), expected, value);
  }
  assert.equal(Decimal.floor(decimal('-1.5')).toString(), '-2');
  assert.equal(Decimal.ceiling(decimal('-1.5')).toString(), '-1');
  assert.equal(Decimal.truncate(decimal('-1.5')).toString(), '-1');
});

test('real numbers bring 15 digits, floats 7', () => {
  assert.equal(Decimal.fromNumber(1 / 3, 15, overflow).toString(), '0.333333333333333');
  assert.equal(Decimal.fromNumber(Math.fround(0.1), 7, overflow).toString(), '0.1');
  assert.equal(Decimal.fromNumber(1e28, 15, overflow).toString(), '10000000000000000000000000000');
  assert.equal(Decimal.fromNumber(1e-30, 15, overflow).toString(), '0');
  assert.throws(() => Decimal.fromNumber(1e29, 15, overflow));
  assert.throws(() => Decimal.fromNumber(Number.NaN, 15, overflow));
});
