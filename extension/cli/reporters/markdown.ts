// A rule's page for a terminal: headings, wrapped paragraphs, code set off, addresses behind their words.
import type { Paint } from './paint';
import { textWidth, wrap } from './wrap';

/** Understands what the pages are written in: headings, paragraphs, lists, fenced code, links and **bold**. */
export function terminalText(markdown: string, paint: Paint): string {
  // Every second part is code.
  const parts = markdown.split(/^```\w*\n([\s\S]*?)^```$/m);
  const blocks = parts.flatMap((part, i) =>
    i % 2 === 1 ? codeBlock(part) : part.split(/\n{2,}/).flatMap(block => textBlock(block.trim(), paint)),
  );
  return `${blocks.join('\n\n')}\n`;
}

function codeBlock(code: string): string {
  return code.trimEnd().replace(/^(?=.)/gm, '    ');
}

function textBlock(block: string, paint: Paint): string[] {
  if (block === '') return [];
  const [, heading] = /^#+ (.*)$/.exec(block) ?? [];
  if (heading !== undefined) return [paint.place(heading)];
  if (!/^[-*] /.test(block)) return [wrap(inline(block)).join('\n')];
  const items = block.split(/\n(?=[-*] )/).map(item => wrap(inline(item.slice(2)), textWidth - 2).join('\n  '));
  return [items.map(item => `- ${item}`).join('\n')];
}

function inline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, '$1');
}
