// Numbers from text: each row is a text and what .NET reads with the default styles of a type.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { NativeRuntime } from '../../extension/runtime/engine/native';
import { NumberStyles } from '../../extension/runtime/engine/natives/numberParse';
import { defaultStyles, type NumberName, readNumber } from '../../extension/runtime/engine/natives/numbers';
import { Decimal } from '../../server/csharp/symbols/decimal';

// Reading without a provider only asks for the computer's culture.
const rt = { host: {} } as unknown as NativeRuntime;

/** `'text' → value`, or the reason why there is none. */
function check(kind: NumberName, rows: string, styles = defaultStyles(kind)) {
  for (const row of rows.trim().split('\n')) {
    const found = /^\s*'(.*)'\s*→ (.*)$/.exec(row);
    assert.ok(found, row);
    const read = readNumber(rt, kind, found[1]!.replaceAll('\\t', '\t').replaceAll('\\0', '\0'), styles, null);
    const actual =
      typeof read === 'string' ? read : read.value instanceof Decimal ? read.value.toString() : String(read.value);
    assert.equal(actual, found[2], row);
  }
}

test('int', () => {
  check(
    'int',
    `
    '0'            → 0
    ' -42\\t'      → -42
    '+7'           → 7
    '1\\0'         → 1
    '2147483647'   → 2147483647
    '2147483648'   → overflow
    '-2147483649'  → overflow
    '1.0'          → format
    '1,000'        → format
    '1e3'          → format
    '- 1'          → format
    ''             → format
    '0x10'         → format
  `,
  );
});

test('int in any style', () => {
  check(
    'int',
    `
    '1,000'   → 1000
    '1.0'     → 1
    '1.5'     → overflow
    '1e3'     → 1000
    '(5)'     → -5
    '5-'      → -5
    '¤5'      → 5
    '$5'      → format
  `,
    511,
  );
});

test('hexadecimal digits are the bits of the number', () => {
  check(
    'int',
    `
    'ff'        → 255
    'FFFFFFFF'  → -1
    '1FFFFFFFF' → overflow
    ' 7 '       → 7
    '0x7'       → format
    '-7'        → format
  `,
    NumberStyles.hexNumber,
  );
  check(
    'sbyte',
    `
    'FF'  → -1
    '100' → overflow
  `,
    NumberStyles.hexNumber,
  );
});

test('the narrow and the wide ones', () => {
  check(
    'byte',
    `
    '255' → 255
    '256' → overflow
    '-1'  → overflow
    '-0'  → 0
  `,
  );
  check(
    'ulong',
    `
    '18446744073709551615' → 18446744073709551615
    '18446744073709551616' → overflow
  `,
  );
});

test('double', () => {
  check(
    'double',
    `
    '1,234.50'   → 1234.5
    '.5'         → 0.5
    '5.'         → 5
    '1E-2'       → 0.01
    '1e400'      → overflow
    'NaN'        → NaN
    'Infinity'   → Infinity
    '-Infinity'  → -Infinity
    'infinity'   → format
    '1e'         → format
    'e5'         → format
    '1.2.3'      → format
  `,
  );
});

test('decimal keeps zeros and rounds what does not fit', () => {
  check(
    'decimal',
    `
    '1.50'     → 1.50
    '0.00'     → 0.00
    '-1,000.5' → -1000.5
    '1e3'      → format
    '79228162514264337593543950335'     → 79228162514264337593543950335
    '79228162514264337593543950336'     → overflow
    '0.12345678901234567890123456785'   → 0.1234567890123456789012345678
    '0.0000000000000000000000000000001' → 0.0000000000000000000000000000
  `,
  );
});
