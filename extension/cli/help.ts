// Help texts, made from the table of commands.

import { type Command, placeholderOf, usageOf } from './options';
import { wrap } from './reporters/wrap';

/** What `bgtask --help` prints, and what the README shows. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => command.name.length));
  return [
    'Usage: bgtask COMMAND [OPTION…]',
    '',
    ...commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'bgtask COMMAND --help tells more about a command.',
    '',
  ].join('\n');
}

/** What `bgtask COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => ({
    option: option.kind === 'flag' ? `--${name}` : `--${name} ${placeholderOf(option)}`,
    summary: option.summary,
  }));
  const width = Math.max(0, ...rows.map(row => row.option.length));
  return [
    `Usage: ${usageOf(command)}`,
    '',
    command.summary,
    ...(rows.length > 0 ? ['', ...rows.map(row => `  ${row.option.padEnd(width)}  ${row.summary}`)] : []),
    ...(command.notes ?? []).flatMap(note => ['', ...wrap(note)]),
    '',
  ].join('\n');
}

/** The part of the README about the command line, between its two markers. */
export function readmeCommands(commands: readonly Command[]): string {
  const sections = commands.map(command => ['```text', commandHelp(command).trimEnd(), '```'].join('\n'));
  return `\n${sections.join('\n\n')}\n`;
}
