// bgtask from arguments to exit code: picks the command, parses its options, turns failures into sentences.
import packageJson from '../../package.json';
import { UserError } from '../../server/base/errors';
import { commands } from './commands/index';
import { success, usageError } from './exitCodes';
import { commandHelp, overview } from './help';
import { type CommandLineIO, parseArguments } from './options';

/** In: the arguments behind `bgtask`. Out: the exit code; nothing else ends the process. */
export async function main(args: readonly string[], io: CommandLineIO): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      (name === undefined ? io.stderr : io.stdout).write(overview(commands));
      return name === undefined ? usageError : success;
    }
    if (name === '--version') {
      io.stdout.write(`${packageJson.version}\n`);
      return success;
    }
    const command = commands.find(each => each.name === name);
    if (!command) {
      const known = commands.map(each => each.name).join(', ');
      throw new UserError(
        'command-unknown',
        `bgtask has no ${name.startsWith('-') ? 'option' : 'command'} ${name}; it has the commands ${known}.`,
      );
    }
    const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    if (options.includes('--help') || options.includes('-h')) {
      io.stdout.write(commandHelp(command));
      return success;
    }
    const { operands, values } = parseArguments(command, rest);
    return await command.run(operands, values, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`bgtask: ${error.message}\n`);
    return usageError;
  }
}
