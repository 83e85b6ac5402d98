// What "expand selection" selects in a manifest, step by step outwards.
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';
import { contains, contentOf, elementsAround, trimmed } from './elements';

/** More steps than this nobody takes. */
const maximalSteps = 200;

/** The stretches around an offset, the smallest first; each contains the one before and is larger. */
export function selectionsAt(manifest: Manifest, offset: number): Span[] {
  const { text } = manifest;
  const elements = elementsAround(manifest, offset).reverse();
  const steps = [
    ...manifest.document.comments.filter(inside(offset)).flatMap(commentSteps(text)),
    ...elements.flatMap((element, i) => (i === 0 ? innermostSteps(element, text, offset) : outerSteps(element, text))),
    { start: 0, end: text.length },
  ];
  const chain: Span[] = [];
  for (const step of steps.filter(step => contains(step, offset))) {
    const last = chain.at(-1);
    if (!last || (step.start <= last.start && step.end >= last.end && step.end - step.start > last.end - last.start))
      chain.push(step);
  }
  return chain.slice(0, maximalSteps);
}

function innermostSteps(element: XmlElement, text: string, offset: number): Span[] {
  const { startTag, nameSpan, endNameSpan, span, attributes } = element;
  if (offset < startTag.end || !contentOf(element, text)) {
    const attributeSteps = attributes.flatMap(({ nameSpan: name, valueSpan: value }) => [
      contains(name, offset) ? name : value,
      quoted(value, text),
      { start: name.start, end: quoted(value, text).end },
    ]);
    return [nameSpan, ...attributeSteps, startTag, span].filter(step => contains(step, offset));
  }
  if (endNameSpan && offset > endNameSpan.start - '</'.length)
    return [endNameSpan, { start: endNameSpan.start - '</'.length, end: span.end }, span];
  return [textAround(text, offset), ...outerSteps(element, text)];
}

function outerSteps(element: XmlElement, text: string): Span[] {
  const content = contentOf(element, text);
  return content ? [trimmed(content, text), content, element.span] : [element.span];
}

function commentSteps(text: string): (comment: Span) => Span[] {
  return comment => {
    const isClosed = text.startsWith('-->', comment.end - '-->'.length);
    const words = { start: comment.start + '<!--'.length, end: comment.end - (isClosed ? '-->'.length : 0) };
    return [trimmed(words, text), comment];
  };
}

/** The run of text between two tags. */
function textAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('>', offset - 1) + 1;
  const end = text.indexOf('<', offset);
  return trimmed({ start, end: end < 0 ? text.length : end }, text);
}

function quoted({ start, end }: Span, text: string): Span {
  const quote = text[start - 1];
  if (quote !== '"' && quote !== "'") return { start, end };
  return { start: start - 1, end: text[end] === quote ? end + 1 : end };
}

function inside(offset: number): (span: Span) => boolean {
  return ({ start, end }) => start < offset && offset < end;
}
