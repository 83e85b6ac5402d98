// A scenario for people: each step as it happens, and under it what held and what did not.

import type { ScenarioListener, ScenarioResult } from '../../runtime/scenario/run';
import { isExpectStep, type Scenario } from '../../runtime/scenario/scenario';
import { unreached } from '../../runtime/scenario/unreached';
import { clockText } from '../../timeline/text';
import type { Output } from '../options';
import { colour, noColour } from './paint';

export interface ScenarioReporter {
  begin(scenario: Scenario): void;
  readonly listener: ScenarioListener;
  end(result: ScenarioResult): void;
}

/** Width of the column of times. */
const gutter = 10;

/** Members that are named before a run; there may be hundreds. */
const mostForetold = 10;

export function scenarioReporter(out: Pick<Output, 'write'>, coloured: boolean): ScenarioReporter {
  const paint = coloured ? colour : noColour;
  const line = (time: string, text: string) =>
    out.write(`${paint.faint(time.padStart(gutter))}  ${text}`.trimEnd() + '\n');
  const verdictLine = (held: boolean, sentence: string, instead: string | undefined) => {
    const sign = held ? paint.good('✓') : paint.bad('✗');
    line('', `  ${sign} ${sentence}`);
    for (const row of instead?.split('\n') ?? []) line('', `      ${row}`);
  };
  return {
    begin: scenario => out.write(`${paint.place(scenario.name)}\n\n`),
    listener: {
      foretold(sentences) {
        line(
          '',
          'Not simulated, so that a run ends where it gets there, unless C# named under "stubs" stands in for it:',
        );
        for (const sentence of sentences.slice(0, mostForetold)) line('', `  ${sentence}`);
        if (sentences.length > mostForetold) line('', `  … and ${sentences.length - mostForetold} more`);
      },
      step(step, at) {
        if (step.say !== undefined) {
          out.write('\n');
          line('', step.say);
        }
        if (!isExpectStep(step)) line(clockText(at), step.sentence);
      },
      verdict({ sentence, held, instead, path }) {
        const place = held || path === undefined ? '' : paint.faint(` (${path})`);
        verdictLine(held, sentence + place, instead && `but ${instead}`);
      },
    },
    end({ verdicts, stuck, held: allHeld, journal }) {
      if (stuck)
        verdictLine(false, `cannot be carried out${paint.faint(` (${stuck.step.path})`)}: ${stuck.why}`, undefined);
      const missed = allHeld ? [] : unreached(journal);
      if (missed.length > 0) out.write('\n');
      for (const sentence of missed) line('', sentence);
      const held = verdicts.filter(verdict => verdict.held).length;
      out.write(`\n${held} of ${verdicts.length} expectations held.\n`);
    },
  };
}
