// Why a task did not run, for people: the answer, where the task is registered, and the gates if they are wanted.

import type { Answer } from '../../timeline/why/why';
import { colour, noColour, type Paint } from './paint';

export interface WhyTextOptions {
  /** Show every gate. */
  readonly gates: boolean;
  readonly coloured: boolean;
}

/** A paragraph a task. */
export function whyText(answers: readonly Answer[], { gates, coloured }: WhyTextOptions): string {
  const paint = coloured ? colour : noColour;
  return answers.map(answer => paragraph(answer, gates, paint)).join('\n');
}

function paragraph(answer: Answer, gates: boolean, paint: Paint): string {
  const { task, entryPoint, trigger, place, source } = answer;
  const about = [
    ...(entryPoint !== '' && entryPoint !== task ? [entryPoint] : []),
    ...(trigger === undefined ? [] : [trigger]),
    ...(place === undefined ? [] : [`${trigger === undefined ? 'declared' : 'registered'} at ${place}`]),
  ];
  const rows = [
    `${paint.place(task)}${about.length > 0 ? paint.faint(` (${about.join(', ')})`) : ''}`,
    `  ${answer.answer}`,
    ...(source === undefined ? [] : [paint.faint(`  ${source}`)]),
    ...(gates ? answer.gates.map(gate => gateRow(gate, paint)) : []),
  ];
  return `${rows.join('\n')}\n`;
}

function gateRow({ gate, question, answer, why }: Answer['gates'][number], paint: Paint): string {
  const sign = { open: paint.good('✓'), limited: paint.bad('!'), closed: paint.bad('✗'), unasked: ' ' }[answer];
  return `    ${sign} ${gate.padEnd(11)} ${why ?? question}`;
}
