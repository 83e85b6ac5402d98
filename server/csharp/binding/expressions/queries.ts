// Query expressions, rewritten as the method calls they stand for (C# specification, 12.20.3) and bound as those.
import type {
  AnonymousObjectCreation,
  Argument,
  Block,
  Expression,
  FromClause,
  Identifier,
  Invocation,
  Lambda,
  QueryExpression,
  SimpleName,
} from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { Operand } from '../operands';
import { bindOperand } from './expressions';
import { asQueryCall, asQueryLambda } from './queryCalls';

export function bindQuery(b: BodyBinder, node: QueryExpression): Operand {
  const taken = rangeVariables(node).find(({ name }) =>
    b.frame0.method.typeParameters.some(parameter => parameter.name === name),
  );
  if (taken) {
    b.error('CS1948', `The range variable '${taken.name}' cannot have the same name as a method type parameter`, taken);
    return b.bad(node);
  }
  for (const name of rangeVariables(node))
    if (b.lookupLocal(name.name)) {
      b.error(
        'CS1931',
        `The range variable '${name.name}' conflicts with a previous declaration of '${name.name}'`,
        name,
      );
      return b.bad(node);
    }
  // The variable of a group join is seen in its keys only.
  const all = [node.from, ...node.clauses].flatMap(clause =>
    clause.kind === 'JoinClause' && clause.into ? [clause.into] : 'name' in clause ? [clause.name] : [],
  );
  const again = all.find((name, i) => all.slice(0, i).some(other => other.name === name.name));
  if (again) {
    b.error('CS1930', `The range variable '${again.name}' has already been declared`, again);
    return b.bad(node);
  }
  return bindOperand(b, rewrite(node));
}

function rangeVariables({ from, clauses }: QueryExpression): Identifier[] {
  return [from, ...clauses].flatMap(clause => ('name' in clause ? [clause.name] : []));
}

/** The range variables so far: one name, or a tree of pairs packed by `let`, `join` and further `from` clauses. */
type Range =
  | { readonly kind: 'single'; readonly name: Identifier }
  | { readonly kind: 'pair'; readonly left: Range; readonly right: Identifier; readonly packed: string };

type Rest = Pick<QueryExpression, 'clauses' | 'finish' | 'continuation'>;

function rewrite(node: QueryExpression): Expression {
  return continueQuery(source(node.from), node.from.name, node, 0);
}

function source(from: FromClause): Expression {
  return from.type ? call(from.expression, 'Cast', [], from, from.name, [from.type]) : from.expression;
}

function continueQuery(input: Expression, first: Identifier, rest: Rest, depth: number): Expression {
  let current = input;
  let range: Range = { kind: 'single', name: first };
  let packs = depth;
  rest.clauses.forEach((clause, i) => {
    const isLast = i === rest.clauses.length - 1;
    switch (clause.kind) {
      case 'WhereClause':
        current = call(current, 'Where', [lambda([range], clause.condition)], clause, first);
        break;
      case 'LetClause': {
        const packed = `<>q${packs++}`;
        current = call(
          current,
          'Select',
          [lambda([range], pack(range, clause.name, clause.expression))],
          clause,
          first,
        );
        range = { kind: 'pair', left: range, right: clause.name, packed };
        break;
      }
      case 'OrderByClause':
        clause.orderings.forEach((ordering, index) => {
          const method = (index === 0 ? 'OrderBy' : 'ThenBy') + (ordering.descending ? 'Descending' : '');
          current = call(current, method, [lambda([range], ordering.expression)], clause, first);
        });
        break;
      case 'FromClause': {
        const inner = lambda([range], source(clause));
        const single: Range = { kind: 'single', name: clause.name };
        if (isLast && rest.finish.kind === 'SelectClause') {
          current = call(
            current,
            'SelectMany',
            [inner, lambda([range, single], rest.finish.expression)],
            clause,
            first,
          );
        } else {
          const packed = `<>q${packs++}`;
          current = call(
            current,
            'SelectMany',
            [inner, lambda([range, single], pack(range, clause.name, nameOf(clause.name)))],
            clause,
            first,
          );
          range = { kind: 'pair', left: range, right: clause.name, packed };
        }
        break;
      }
      case 'JoinClause': {
        const other = clause.type
          ? call(clause.expression, 'Cast', [], clause, clause.name, [clause.type])
          : clause.expression;
        const inner: Range = { kind: 'single', name: clause.name };
        const named = clause.into ?? clause.name;
        const second: Range = { kind: 'single', name: named };
        const method = clause.into ? 'GroupJoin' : 'Join';
        const isFinal = isLast && rest.finish.kind === 'SelectClause';
        const result =
          isFinal && rest.finish.kind === 'SelectClause' ? rest.finish.expression : pack(range, named, nameOf(named));
        current = call(
          current,
          method,
          [other, lambda([range], clause.left), lambda([inner], clause.right), lambda([range, second], result)],
          clause,
          first,
        );
        if (!isFinal) range = { kind: 'pair', left: range, right: named, packed: `<>q${packs++}` };
        break;
      }
    }
  });
  const { finish } = rest;
  const last = rest.clauses[rest.clauses.length - 1];
  const finished = finish.kind === 'SelectClause' && (last?.kind === 'FromClause' || last?.kind === 'JoinClause');
  if (!finished) {
    if (finish.kind === 'GroupClause') {
      const isIdentity = isRange(finish.expression, range);
      current = call(
        current,
        'GroupBy',
        isIdentity ? [lambda([range], finish.by)] : [lambda([range], finish.by), lambda([range], finish.expression)],
        finish,
        first,
      );
    } else if (
      !isRange(finish.expression, range) ||
      rest.clauses.length === 0 ||
      rest.clauses.every(clause => clause.kind === 'LetClause')
    ) {
      current = call(current, 'Select', [lambda([range], finish.expression)], finish, first);
    }
  }
  const { continuation } = rest;
  return continuation ? continueQuery(current, continuation.name, continuation, packs) : current;
}

function isRange(node: Expression, range: Range): boolean {
  return range.kind === 'single' && node.kind === 'IdentifierName' && node.identifier.name === range.name.name;
}

function nameOf(identifier: Identifier): SimpleName {
  return { kind: 'IdentifierName', identifier, start: identifier.start, end: identifier.end };
}

function call(
  target: Expression,
  name: string,
  args: readonly Expression[],
  at: QueryNode,
  rangeVariable: Identifier,
  typeArguments: Parameters<typeof generic>[1] = [],
): Invocation {
  const place = { start: at.start, end: at.end };
  const written: SimpleName = typeArguments.length > 0 ? generic(name, typeArguments, place) : identifier(name, place);
  const method = asQueryCall(written, {
    method: name,
    clause: clauseWords[at.kind],
    rangeVariable: rangeVariable.name,
  });
  return {
    kind: 'Invocation',
    ...place,
    expression: { kind: 'MemberAccess', ...place, expression: target, name: method },
    arguments: args.map(
      (expression): Argument => ({ kind: 'Argument', start: expression.start, end: expression.end, expression }),
    ),
  };
}

type QueryNode = QueryExpression['clauses'][number] | QueryExpression['finish'];

const clauseWords: Partial<Readonly<Record<QueryNode['kind'], string>>> = {
  WhereClause: 'where',
  LetClause: 'let',
  OrderByClause: 'orderby',
  JoinClause: 'join',
  SelectClause: 'select',
  GroupClause: 'group by',
};

function generic(
  name: string,
  typeArguments: readonly (SimpleName | NonNullable<FromClause['type']>)[],
  at: { readonly start: number; readonly end: number },
): SimpleName {
  return {
    kind: 'GenericName',
    start: at.start,
    end: at.end,
    identifier: { name, start: at.start, end: at.end },
    typeArguments: [...typeArguments],
  };
}

const leftName = '<>left';

/** Whether the object holds range variables. */
export function packsRange({ members }: AnonymousObjectCreation): boolean {
  return members[0]?.name?.name === leftName;
}

/** `new { left, right }` under fixed member names. */
function pack(left: Range, right: Identifier, value: Expression): AnonymousObjectCreation {
  const at = { start: value.start, end: value.end };
  return {
    kind: 'AnonymousObjectCreation',
    ...at,
    members: [
      {
        name: { name: leftName, ...at },
        expression: left.kind === 'single' ? nameOf(left.name) : identifier(left.packed, at),
      },
      { name: { name: right.name, start: right.start, end: right.end }, expression: value },
    ],
  };
}

function identifier(name: string, at: { readonly start: number; readonly end: number }): SimpleName {
  return { kind: 'IdentifierName', start: at.start, end: at.end, identifier: { name, start: at.start, end: at.end } };
}

/** `(r1, r2) => body`; a packed range unpacks its variables as locals first, so that the body reads as written. */
function lambda(ranges: readonly Range[], body: Expression): Lambda {
  const at = { start: body.start, end: body.end };
  const statements: Block['statements'] = [];
  const parameters = ranges.map(range => {
    const name = range.kind === 'single' ? range.name : { name: range.packed, ...at };
    if (range.kind === 'pair') unpack(range, identifier(range.packed, at), statements, at);
    return { kind: 'Parameter' as const, start: name.start, end: name.end, attributes: [], modifiers: [], name };
  });
  const base = {
    kind: 'Lambda' as const,
    ...at,
    attributes: [],
    modifiers: [],
    parameters,
    arrow: { text: '=>' as const, ...at },
  };
  if (statements.length === 0) return asQueryLambda({ ...base, body });
  return asQueryLambda({
    ...base,
    body: { kind: 'Block', ...at, statements: [...statements, { kind: 'ReturnStatement', ...at, expression: body }] },
  });
}

function unpack(
  range: Range & { kind: 'pair' },
  value: Expression,
  statements: Block['statements'],
  at: { readonly start: number; readonly end: number },
) {
  const declare = (name: Identifier, expression: Expression) =>
    statements.push({
      kind: 'LocalDeclaration',
      ...at,
      isConst: false,
      type: identifier('var', at),
      declarators: [{ kind: 'VariableDeclarator', ...at, name, initializer: expression }],
    });
  const member = (name: string): Expression => ({
    kind: 'MemberAccess',
    ...at,
    expression: value,
    name: identifier(name, at),
  });
  if (range.left.kind === 'single') declare(range.left.name, member(leftName));
  else {
    declare({ name: range.left.packed, ...at }, member(leftName));
    unpack(range.left, identifier(range.left.packed, at), statements, at);
  }
  declare(range.right, member(range.right.name));
}
