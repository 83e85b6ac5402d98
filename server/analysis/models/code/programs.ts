// The programs of an app: each project that no other uses, together with the projects it references.
import { areCurrent, noteRead, type Read, recordReads, withoutReads } from '../../../base/reads';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { AppCode } from '../../../workspace/code';
import type { Mentions } from '../../../workspace/mentions';
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
    const isStill = () => {
      const { life } = program.compilation;
      return life.isCurrent && this.isSame(value, this.answer(programNow(program)).value);
    };
    return new Answer(value, reads, isStill);
  }
}

class Answer<T> implements Read {
  constructor(
    readonly value: T,
    private readonly reads: ReadonlySet<Read>,
    private readonly isStill: () => boolean,
  ) {}

  get isCurrent(): boolean {
    return areCurrent(this.reads) || this.isStill();
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

/** The program as it is now; only where `compilation.life` says that its symbols still are. */
export function programNow({ compilation, mentions }: Program): Program {
  const { latest } = compilation.life;
  const found = known.get(latest) ?? newProgram(latest, mentions.latest);
  known.set(latest, found);
  return found;
}

function newProgram(compilation: Compilation, mentions: Mentions): Program {
  return { compilation, files: mentions.byPath, mentions, arguments: new Map(), typeArguments: new Map() };
}
