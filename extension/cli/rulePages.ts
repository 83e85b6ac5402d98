// The pages of the rules, as they are packed beside the program.
import { UserError } from '../../server/base/errors';
import { resolvePath } from '../../server/base/paths';
import { diskFiles } from '../../server/workspace/diskFiles';
import type { CommandLineIO } from './options';

/** Markdown. Throws a UserError when the package is not whole. */
export function readRulePage(id: string, { packageFolder }: CommandLineIO): string {
  const path = resolvePath(packageFolder, `dist/rules/${id}.md`);
  const content = diskFiles.readFile(path);
  if (content.kind !== 'text') throw new UserError('page-missing', `The page of the rule, ${path}, cannot be read.`);
  return content.text;
}
