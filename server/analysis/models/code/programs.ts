// The programs of an app: each project that no other uses, together with the projects it references.
import { areCurrent, noteRead, type Read, type Reads, recordReads, withoutReads } from '../../../base/reads';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { AppCode } from '../../../workspace/code';
import type { Mentions, MentionsHistory } from '../../../workspace/mentions';
import type { App, Project } from '../../../workspace/snapshot';
import type { Program } from './values';

/** Helpers are called from other projects: a project is looked at as part of those that use it. */
export function programsOf(app: App, code: AppCode): readonly Program[] {
  return app.projects.flatMap(project => (isUsed(app, project) ? [] : [programOf(code, project)]));
}

function isUsed(app: App, project: Project): boolean {
  return app.projects.some(each => each !== project && each.references.includes(project.path ?? ''));
}

/**
 * Something to be known of programs, found out once for each. Whoever asks has read the answer, and not all the code that it
 * was made from: an edit there matters to him only when it makes another answer.
 */
export class ProgramQuestion<T> {
  private readonly answers = new WeakMap<Compilation, Answer<T>>();

  constructor(
    private readonly find: (program: Program) => T,
    private readonly isSame: (before: T, after: T) => boolean,
  ) {}

  of(program: Program): T {
    const answer = this.answer(program);
    noteRead(answer);
    return answer.value;
  }

  private answer(program: Program): Answer<T> {
    const { compilation } = program;
    const answer = this.answers.get(compilation) ?? this.newAnswer(program);
    this.answers.set(compilation, answer);
    return answer;
  }

  private newAnswer(program: Program): Answer<T> {
    const { value, reads } = withoutReads(() => recordReads(() => this.find(program)));
    return new Answer(value, reads, this.questionFor(new LastingProgram(program)));
  }

  /** Apart from the above, so that it does not hold on to the state of the program. */
  private questionFor(lasting: LastingProgram): (before: T) => Answer<T> | undefined {
    return before => {
      if (!lasting.isCurrent) return undefined;
      const answer = this.answer(lasting.now);
      return this.isSame(before, answer.value) ? answer : undefined;
    };
  }
}

class Answer<T> implements Read {
  constructor(
    public value: T,
    private reads: Reads,
    /** The answer as it is now, if it is the same. */
    private readonly again: (before: T) => Answer<T> | undefined,
  ) {}

  get isCurrent(): boolean {
    if (areCurrent(this.reads)) return true;
    const now = this.again(this.value);
    if (!now) return false;
    this.value = now.value;
    this.reads = now.reads;
    return true;
  }
}

const known = new WeakMap<Compilation, Program>();

/** A project together with those it references; the same object while the code stays the same. */
export function programOf(code: AppCode, project: Project): Program {
  const compilation = code.compilationOf(project);
  const found = known.get(compilation) ?? newProgram(compilation, code.programMentions(project));
  known.set(compilation, found);
  return found;
}

/** A program through all edits that leave its declarations as they are: holds on to none of its states. */
export class LastingProgram {
  private readonly life: Compilation['life'];
  private readonly history: MentionsHistory;

  constructor({ compilation, mentions }: Program) {
    this.life = compilation.life;
    this.history = mentions.history;
  }

  /** False when declarations have changed: then there is no more `now`. */
  get isCurrent(): boolean {
    return this.life.isCurrent;
  }

  get now(): Program {
    const { latest } = this.life;
    const found = known.get(latest) ?? newProgram(latest, this.history.latest);
    known.set(latest, found);
    return found;
  }
}

function newProgram(compilation: Compilation, mentions: Mentions): Program {
  return { compilation, files: mentions.byPath, mentions, arguments: new Map(), typeArguments: new Map() };
}
