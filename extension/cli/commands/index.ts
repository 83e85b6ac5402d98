// The commands of bgtask, in the order that help shows them. A command is one file beside this one and one line here.
import type { Command } from '../options';
import { demo } from './demo';
import { exec } from './exec';
import { explain } from './explain';
import { lint } from './lint';
import { simulate } from './simulate';
import { why } from './why';

export const commands: readonly Command[] = [lint, explain, exec, simulate, why, demo];
