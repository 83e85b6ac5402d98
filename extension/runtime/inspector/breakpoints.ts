// The breakpoints of a program: where they are, and whether one stops, only writes a message, or is passed.
import { UserError } from '../../../server/base/errors';
import type { Node } from '../../../server/csharp/syntax/nodes';
import type { FilePlaces } from './places';

export interface BreakpointRequest {
  /** 0-based. */
  readonly line: number;
  /** A C# expression: stops only where it is true. */
  readonly condition?: string;
  /** `5`, `>= 5`, `% 5`: which of the times that it is passed count. */
  readonly hitCondition?: string;
  /** Writes this instead of stopping; expressions in braces. */
  readonly logMessage?: string;
}

export interface Breakpoint {
  readonly id: number;
  readonly verified: boolean;
  /** 0-based; where it really is. */
  readonly line: number;
  readonly message?: string;
}

/** What comes of a statement with a breakpoint. */
export interface Hit {
  readonly stops: boolean;
  /** Said to the user. */
  readonly message?: string;
}

interface Placed {
  readonly id: number;
  readonly request: BreakpointRequest;
  readonly counts: (time: number) => boolean;
  times: number;
}

/** Evaluates in the frame that has reached the breakpoint; texts without quotation marks. Throws a UserError. */
export type Ask = (expression: string) => string;

export class Breakpoints {
  private readonly byNode = new Map<Node, Placed>();
  private readonly byFile = new Map<string, Node[]>();
  private nextId = 1;

  clear() {
    this.byNode.clear();
    this.byFile.clear();
  }

  /** Replaces those of one file; the answer has the same order. */
  set(path: string, requests: readonly BreakpointRequest[], places: FilePlaces | undefined): Breakpoint[] {
    for (const node of this.nodesIn(path)) this.byNode.delete(node);
    const nodes: Node[] = [];
    this.byFile.set(path, nodes);
    return requests.map((request): Breakpoint => {
      const { line } = request;
      const id = this.nextId++;
      const place = places?.at(line);
      const counts = countsWhen(request.hitCondition);
      const message = refusal(places, place, counts, request);
      if (message !== undefined || !place || !counts) return { id, verified: false, line, message };
      const known = this.byNode.get(place.node)?.id;
      this.byNode.set(place.node, { id: known ?? id, request, counts, times: 0 });
      nodes.push(place.node);
      return { id: known ?? id, verified: true, line: place.range.start.line };
    });
  }

  nodesIn(path: string): readonly Node[] {
    return this.byFile.get(path) ?? [];
  }

  idAt(node: Node | undefined): number | undefined {
    return node && this.byNode.get(node)?.id;
  }

  /** The statement is about to run. */
  hit(node: Node, ask: Ask): Hit {
    const placed = this.byNode.get(node);
    if (!placed) return { stops: false };
    const { condition, logMessage } = placed.request;
    try {
      // C# itself says that a condition is no bool.
      if (condition !== undefined && ask(`(${condition}) ? true : false`) !== 'true') return { stops: false };
      if (!placed.counts(++placed.times)) return { stops: false };
      return logMessage === undefined ? { stops: true } : { stops: false, message: filled(logMessage, ask) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return {
        stops: true,
        message: `The condition "${condition}" of a breakpoint cannot be evaluated: ${error.message}`,
      };
    }
  }
}

function refusal(
  places: FilePlaces | undefined,
  place: object | undefined,
  counts: object | undefined,
  { hitCondition }: BreakpointRequest,
): string | undefined {
  if (!places) return 'This file is not part of the app.';
  if (!place) return 'There is no statement here.';
  return counts ? undefined : `"${hitCondition}" is no hit count: write a number, or one behind ==, >, >=, <, <= or %.`;
}

/** Undefined when the text says nothing of that kind. */
function countsWhen(hitCondition: string | undefined): ((time: number) => boolean) | undefined {
  if (hitCondition === undefined || hitCondition.trim() === '') return () => true;
  const [, operator = '==', digits] = /^\s*(==?|>=?|<=?|%)?\s*(\d+)\s*$/.exec(hitCondition) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  switch (operator) {
    case '>':
      return time => time > number;
    case '>=':
      return time => time >= number;
    case '<':
      return time => time < number;
    case '<=':
      return time => time <= number;
    case '%':
      return time => time % number === 0;
    default:
      return time => time === number;
  }
}

/** `{x}` and `{x:D3}` are as in an interpolated string; what cannot be evaluated is said in its place. */
function filled(message: string, ask: Ask): string {
  return message.replace(/\{([^{}]+)\}/g, (_, expression: string) => {
    try {
      return ask(`$"{${expression}}"`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return `{${error.message}}`;
    }
  });
}
