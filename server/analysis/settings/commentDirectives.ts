// What a comment says to the linter: `bgtask-disable-next-line some-rule, another-rule -- why`.
import type { Span } from '../../base/text';

export interface CommentDirective {
  readonly scope: 'line' | 'next-line' | 'file';
  /** Empty: every rule. */
  readonly names: readonly { readonly rule: string; readonly span: Span }[];
  readonly reason?: string;
}

const pattern = /^\s*bgtask-disable-(line|next-line|file)(?![\w-])/;

/** In: what stands between the signs of a comment, and where that begins. */
export function readCommentDirective(content: string, start: number): CommentDirective | undefined {
  const found = pattern.exec(content);
  if (!found) return undefined;
  const rest = content.slice(found[0].length);
  // XML has no "--" inside comments, so one dash will do.
  const dash = /(?:^|\s)--?(?:\s|$)/.exec(rest);
  const list = dash ? rest.slice(0, dash.index) : rest;
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
  return {
    scope: found[1] as CommentDirective['scope'],
    names: namesIn(list, start + found[0].length),
    ...(reason !== '' && { reason }),
  };
}

/** Words between commas or blanks. */
export function namesIn(list: string, start: number): CommentDirective['names'] {
  return [...list.matchAll(/[^\s,]+/g)].map(({ index, 0: rule }) => ({
    rule,
    span: { start: start + index, end: start + index + rule.length },
  }));
}
