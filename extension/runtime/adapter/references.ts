// The numbers under which the client asks for frames, variables and library sources.

import { UserError } from '../../../server/base/errors';
import { normalizePath } from '../../../server/base/paths';
import type { Frame, SourceId, Statement, Variable } from './debugTarget';

export class References {
  #last = 0;
  readonly #frames = new Map<number, Frame>();
  readonly #variables = new Map<number, () => Variable[]>();
  readonly #statements = new Map<number, Statement>();
  readonly #libraryNames = new Map<number, string>();
  readonly #libraryNumbers = new Map<string, number>();

  addFrame(frame: Frame): number {
    this.#frames.set(++this.#last, frame);
    return this.#last;
  }

  /** Throws UserError if the program has gone on since the number was given. */
  frame(number: number): Frame {
    const frame = this.#frames.get(number);
    if (!frame) throw goneOn('stack frame');
    return frame;
  }

  addVariables(list: (() => Variable[]) | undefined): number {
    if (!list) return 0;
    this.#variables.set(++this.#last, list);
    return this.#last;
  }

  /** Throws UserError if the program has gone on since the number was given. */
  variables(number: number): Variable[] {
    const list = this.#variables.get(number);
    if (!list) throw goneOn('variable');
    return list();
  }

  addStatement(statement: Statement): number {
    this.#statements.set(++this.#last, statement);
    return this.#last;
  }

  /** Throws UserError if the program has gone on since the number was given. */
  statement(number: number): Statement {
    const statement = this.#statements.get(number);
    if (!statement) throw goneOn('statement');
    return statement;
  }

  /** The program goes on: frames and variables become invalid, library sources stay. Numbers are never used twice. */
  forgetStop(): void {
    this.#frames.clear();
    this.#variables.clear();
    this.#statements.clear();
  }

  librarySource(name: string): number {
    const known = this.#libraryNumbers.get(name);
    if (known !== undefined) return known;
    this.#libraryNumbers.set(name, ++this.#last);
    this.#libraryNames.set(this.#last, name);
    return this.#last;
  }

  /** What the client means by a source: a number of ours, or a path. */
  sourceId(source: { path?: string; sourceReference?: number }): SourceId {
    if (source.sourceReference) {
      const library = this.#libraryNames.get(source.sourceReference);
      if (library !== undefined) return { library };
    }
    if (source.path) return { file: normalizePath(source.path) };
    throw new UserError(
      'unknown-source',
      'This source is unknown to the running machine: close it and open it again from the call stack.',
    );
  }
}

function goneOn(what: string): UserError {
  return new UserError(
    'program-went-on',
    `This ${what} is no longer there, because the program went on: pause it and look again.`,
  );
}
