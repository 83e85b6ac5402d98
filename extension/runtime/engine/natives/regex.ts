// Natives of System.Text.RegularExpressions.Regex.
import type { NativeModule, NativeRuntime, NativeTable } from '../native';
import type { CsArray, CsObject } from '../values';
import { badArgument, stringArray } from './common';
import { findMatch } from './regexMatcher';
import { type ParsedRegex, parseRegex, RegexSyntaxError, regexOptions } from './regexParser';
import { compileRegex, type RegexProgram } from './regexProgram';

type RegexObject = CsObject & { $state: { readonly parsed: ParsedRegex; readonly program: RegexProgram } };

/** Attempts per millisecond of a time limit; about what a processor does. */
const attemptsPerMillisecond = 20_000;
/** Without a limit .NET would go on for years; nobody waits that long. */
const patience = 400_000_000;

const table: NativeTable = {
  'M:System.Text.RegularExpressions.Regex.Compile(System.String,System.Int32)': (
    rt: NativeRuntime,
    pattern: string,
    options: number,
  ) => {
    try {
      const parsed = parseRegex(pattern, options);
      const program = compileRegex(parsed.root, (options & regexOptions.rightToLeft) !== 0, number =>
        parsed.numbers.indexOf(number),
      );
      const object = rt.newObject(rt.type('System.Object')) as RegexObject;
      object.$state = { parsed, program };
      return object;
    } catch (error) {
      if (error instanceof RegexSyntaxError) throw badArgument(rt, error.message);
      throw error;
    }
  },
  'M:System.Text.RegularExpressions.Regex.NamesOf(System.Object)': (rt: NativeRuntime, object: RegexObject) =>
    stringArray(rt, object.$state.parsed.names),
  'M:System.Text.RegularExpressions.Regex.NumbersOf(System.Object)': (rt: NativeRuntime, object: RegexObject) =>
    numbers(rt, object.$state.parsed.numbers),
  'M:System.Text.RegularExpressions.Regex.Find(System.Object,System.String,System.Int32,System.Int32,System.Int32,System.Double)':
    (
      rt: NativeRuntime,
      object: RegexObject,
      text: string,
      beginning: number,
      end: number,
      start: number,
      milliseconds: number,
    ) => {
      const { parsed, program } = object.$state;
      const budget = milliseconds < 0 ? patience : milliseconds * attemptsPerMillisecond;
      const found = findMatch(program, parsed.numbers.length, { text, beginning, end, start, budget });
      if (found === undefined) return null;
      if (found === 'tired') return numbers(rt, [-1]);
      const result = [found.position, 1, found.index, found.length];
      for (const captures of found.captures.slice(1)) result.push(captures.length / 2, ...captures);
      return numbers(rt, result);
    },
};

function numbers(rt: NativeRuntime, values: readonly number[]): CsArray {
  return rt.arrayFrom(rt.type('System.Int32'), Int32Array.from(values));
}

export const regex: NativeModule = { natives: table };
