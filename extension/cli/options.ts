// What a command of bgtask is, and its options as one typed table from which parsing, help and the README derive.
import { UserError } from '../../server/base/errors';
import type { ReferenceSources } from '../../server/csharp/binding/references';

/** The outside world of a command: everything it may touch besides files. */
export interface CommandLineIO {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Working directory as the system writes it. */
  readonly cwd: string;
  /** Where the package is installed, with its samples; absolute, with forward slashes. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** The declarations of Windows and .NET, read when a command needs them. */
  declarations(): ReferenceSources;
}

export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTTY: boolean;
}

/** One option. `placeholder` names its value in help; a repeated option gives a list. */
export type Option =
  | { readonly kind: 'flag'; readonly summary: string }
  | { readonly kind: 'text'; readonly placeholder: string; readonly summary: string; readonly repeated?: boolean }
  | { readonly kind: 'number'; readonly placeholder: string; readonly summary: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly summary: string };

export type OptionTable = Readonly<Record<string, Option>>;

/** What was given on the command line; an option that was not given is undefined (a flag false, a list empty). */
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T]: ValueOf<T[K]> };

type ValueOf<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'number' }
    ? number | undefined
    : O extends { kind: 'choice'; choices: readonly (infer C)[] }
      ? C | undefined
      : O extends { repeated: true }
        ? readonly string[]
        : string | undefined;

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As help shows it: `[PATH…]`. */
  readonly operands: string;
  readonly minOperands: number;
  /** Undefined: any number. */
  readonly maxOperands: number | undefined;
  readonly options: OptionTable;
  /** What help says below the options, a paragraph each. */
  readonly notes?: readonly string[];
  /** Returns the exit code. A UserError becomes one sentence on stderr and exit code 2. */
  run(operands: readonly string[], values: OptionValues<OptionTable>, io: CommandLineIO): Promise<number>;
}

/** Ties the type of the values to the table of options. */
export function defineCommand<const T extends OptionTable>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: T;
    run(operands: readonly string[], values: OptionValues<T>, io: CommandLineIO): Promise<number>;
  },
): Command {
  return command as unknown as Command;
}

export interface ParsedArguments {
  readonly operands: readonly string[];
  readonly values: OptionValues<OptionTable>;
}

/**
 * `--name value` or `--name=value`; options and operands in any order; after `--` everything is an operand.
 * Throws a UserError for whatever the command does not take.
 */
export function parseArguments(command: Command, args: readonly string[]): ParsedArguments {
  const operands: string[] = [];
  const values: Record<string, boolean | number | string | string[] | undefined> = {};
  for (const [name, option] of Object.entries(command.options)) {
    if (option.kind === 'flag') values[name] = false;
    else if (option.kind === 'text' && option.repeated) values[name] = [];
  }
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      operands.push(...rest.splice(0));
    } else if (arg.startsWith('-') && arg !== '-') {
      const equals = arg.indexOf('=');
      const name = equals < 0 ? arg : arg.slice(0, equals);
      const key = name.replace(/^--/, '');
      const option = name.startsWith('--') && Object.hasOwn(command.options, key) ? command.options[key] : undefined;
      if (!option) throw unknownOption(command, name);
      if (option.kind === 'flag') {
        if (equals >= 0) throw new UserError('option-takes-no-value', `${name} takes no value.`);
        values[key] = true;
        continue;
      }
      const text = equals < 0 ? rest.shift() : arg.slice(equals + 1);
      if (text === undefined || (equals < 0 && text.startsWith('--')))
        throw new UserError('option-needs-value', `${name} needs a value: ${name} ${placeholderOf(option)}.`);
      const list = values[key];
      if (Array.isArray(list)) list.push(text);
      else values[key] = readValue(name, option, text);
    } else operands.push(arg);
  }
  checkOperands(command, operands);
  return { operands, values: values as OptionValues<OptionTable> };
}

function readValue(name: string, option: Exclude<Option, { kind: 'flag' }>, text: string): string | number {
  if (option.kind === 'number') {
    if (!/^\d+$/.test(text)) throw new UserError('option-not-a-number', `${name} takes a whole number, not "${text}".`);
    return Number(text);
  }
  if (option.kind === 'choice' && !option.choices.includes(text))
    throw new UserError('option-unknown-choice', `${name} takes ${option.choices.join(' or ')}, not "${text}".`);
  return text;
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const usage = `Usage: ${usageOf(command)}`;
  if (operands.length < command.minOperands)
    throw new UserError('operand-missing', `bgtask ${command.name} needs ${command.operands}. ${usage}`);
  if (command.maxOperands !== undefined && operands.length > command.maxOperands)
    throw new UserError(
      'operand-unexpected',
      `bgtask ${command.name} does not take "${operands[command.maxOperands]}". ${usage}`,
    );
}

function unknownOption(command: Command, name: string): UserError {
  const known = Object.keys(command.options).map(each => `--${each}`);
  const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes no options';
  return new UserError('option-unknown', `bgtask ${command.name} has no option ${name}; ${takes}.`);
}

export function placeholderOf(option: Exclude<Option, { kind: 'flag' }>): string {
  return option.kind === 'choice' ? option.choices.join('|') : option.placeholder;
}

/** Longer ones are not read. */
const longestUsage = 110;

/** `bgtask simulate SCENARIO [--format text|json]`, or `bgtask lint [PATH…] [OPTION…]` where there are many. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => {
    const text = option.kind === 'flag' ? `[--${name}]` : `[--${name} ${placeholderOf(option)}]`;
    return option.kind === 'text' && option.repeated ? `${text}…` : text;
  });
  const usage = (...parts: string[]) =>
    ['bgtask', command.name, command.operands, ...parts].filter(part => part !== '').join(' ');
  return usage(...options).length <= longestUsage ? usage(...options) : usage('[OPTION…]');
}
