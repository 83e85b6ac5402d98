// The demo for people: chapters, a sentence for each step, what came of it, and whether that was right.

import type { Machine } from '../../runtime/machine/machine';
import type { JournalLine } from '../../runtime/platform/kernel/records';
import type { ScenarioListener, ScenarioResult } from '../../runtime/scenario/run';
import { isExpectStep } from '../../runtime/scenario/scenario';
import { isOrderlyError, preview } from '../../timeline/sentences';
import type { Output } from '../options';
import { colour, noColour } from './paint';
import { wrap } from './wrap';

export interface DemoReporter {
  chapter(title: string): void;
  /** A paragraph, broken into lines. */
  text(paragraph: string): void;
  /** As it is. */
  raw(text: string): void;
  readonly listener: ScenarioListener;
  /** The last line. */
  conclusion(result: ScenarioResult): void;
}

export function demoReporter(out: Pick<Output, 'write'>, coloured: boolean): DemoReporter {
  const paint = coloured ? colour : noColour;
  let chapters = 0;
  const write = (line: string) => out.write(`${line}\n`);
  const verdict = (held: boolean, sentence: string) =>
    write(`  ${held ? paint.good('✓') : paint.bad('✗')} ${held ? sentence : paint.bad(sentence)}`);
  return {
    chapter(title) {
      const head = `${++chapters}. ${title}`;
      write(`${chapters > 1 ? '\n' : ''}${paint.place(head)}\n${paint.faint('─'.repeat(head.length))}`);
    },
    text: paragraph => write(wrap(paragraph).join('\n')),
    raw: text => out.write(text.endsWith('\n') ? text : `${text}\n`),
    listener: {
      started: (machine: Machine) => {
        machine.journal.onLine(line => {
          const said = newsOf(line);
          if (said !== undefined) write(`  ${paint.faint('·')} ${said}`);
        });
      },
      step(step) {
        if (!isExpectStep(step)) write(`\n${wrap(step.say ?? `${step.sentence}.`).join('\n')}`);
      },
      verdict({ sentence, held, instead }) {
        verdict(held, sentence);
        for (const row of held ? [] : (instead?.split('\n') ?? [])) write(`      ${row}`);
      },
    },
    conclusion({ verdicts, stuck }) {
      if (stuck) verdict(false, `${stuck.step.sentence}: ${stuck.why}`);
      const failed = verdicts.filter(each => !each.held).length;
      if (failed > 0) write(paint.bad(`${failed} of ${verdicts.length} expectations did not hold.`));
      else if (!stuck) write(paint.good(`All ${verdicts.length} expectations held.`));
    },
  };
}

/** What a person would see or hear of, and what goes wrong; the rest is for the timeline. */
function newsOf(line: JournalLine): string | undefined {
  switch (line.kind) {
    case 'toast.shown':
      return `toast: ${line.lines.join(' · ')}`;
    case 'network.sent':
    case 'network.messageSent':
    case 'network.datagramSent':
      return `to the server: ${preview(line.data, 60)}`;
    case 'network.received':
    case 'network.message':
    case 'network.datagram':
      return `from the server: ${preview(line.data, 60)}`;
    case 'trigger.fired':
      return `${line.trigger} for ${line.name}${line.reason === undefined ? '' : `: ${line.reason}`}`;
    case 'trigger.held':
      return `${line.name} has to wait: ${line.why}`;
    case 'output':
      return `the program writes: ${line.text.trim().replaceAll('\n', '\n      ')}`;
    case 'error.raised':
      if (isOrderlyError(line)) return undefined;
      return `Windows refuses (${line.code}): ${line.why}`;
    case 'exception.unhandled':
      return `nobody catches ${line.type}: ${line.message}`;
    default:
      return undefined;
  }
}
