// Content models: a line of the notation and a row of letters, and what is wrong with the row.
import assert from 'node:assert/strict';
import test from 'node:test';
import { matchContent, parseContent } from '../../../server/manifest/schema/content';

/** In: `content: letters => outcome`; a slot `<S>` is filled by s and t. Missing things stand before the letters in question. */
const cases = `
A, B?, C{1,2}: A C => right
A, B?, C{1,2}: A B C C => right
A, B?, C{1,2}: A B => missing C
A, B?, C{1,2}: => missing A, missing C
A, B?, C{1,2}: B C => missing A
A, B?, C{1,2}: A C C C => C#3 too many of 2
A, B?, C{1,2}: A C B => B#2 must stand before C
A, B?, C{1,2}: C A => A#1 must stand before C
A | B: => missing A or B
A | B: A => right
A | B: A B => B#1 excludes A
(A | B){1,3}: A B A => right
(A | B){1,3}: A B A B => B#3 too many of 3
(A | B)*: => right
A & B? & C: C A => right
A & B? & C: C B A => right
A & B? & C: B => missing A, missing C
A & B? & C: A C A => A#2 too many of 1
<S>{0,2}, A: s t A => right
<S>{0,2}, A: A s => s#1 must stand before A
<S>{0,2}, A: t => missing A
(A, B)?, C: C => right
(A, B)?, C: A C => missing B
(A{2}){2}: A A A A => right
(A{2}){2}: A A A A A => A#4 too many of 4
ANY?: X => right
(A, B?)*, C: A A B A C => right
`;

for (const line of cases.trim().split('\n')) {
  test(line, () => {
    const [, content = '', row = '', expected] = /^(.*?):(.*)=> (.*)$/.exec(line) ?? assert.fail(line);
    const particle = parseContent(
      content,
      (name, isSlot) =>
        new Map(
          isSlot
            ? [
                ['s', 's'],
                ['t', 't'],
              ]
            : [[name, name]],
        ),
    );
    const keys = row.trim() === '' ? [] : row.trim().split(' ');
    const { missing, unplaced } = matchContent(particle, keys);
    const told = [
      ...missing.map(names => `missing ${names.join(' or ')}`),
      ...unplaced.map(({ index, reason }) => {
        const what = `${keys[index]}#${index}`;
        if (reason.kind === 'tooMany') return `${what} too many of ${reason.max}`;
        return `${what} ${reason.kind === 'order' ? 'must stand before' : 'excludes'} ${keys[reason.other]}`;
      }),
    ];
    assert.equal(told.join(', ') || 'right', expected);
  });
}
