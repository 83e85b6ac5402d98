// What holds for every manifest, however broken: the reader, the whole analysis and each fix keep to the text.
import type { Finding, Fix } from '../../server/analysis/engine/finding';
import { LineIndex, type Span } from '../../server/base/text';
import { parseXml, type XmlElement } from '../../server/manifest/xml';
import { analyseManifest, manifestPath, withFix } from './analysedManifest';

/** Milliseconds for 1,000 characters: a hundred times what sound manifests take, so that only bad growth shows. */
const slowest = 50;
/** Later fixes of the same text are very much like the first ones. */
const mostFixes = 5;

/** What is broken; undefined when all is well. */
export function brokenManifestInvariant(text: string): string | undefined {
  try {
    return brokenPlaces(text) ?? brokenAnalysis(text) ?? tooSlow(text);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function brokenAnalysis(text: string): string | undefined {
  const findings = analyseManifest(text);
  for (const finding of findings) {
    const wrong = [finding, ...finding.related].find(place => place.file === manifestPath && !isInside(text, place));
    if (wrong) return `${finding.rule}: a place outside the text`;
  }
  const fixes = findings.flatMap(({ rule, fixes: each }) => each.map(fix => ({ rule, fix })));
  for (const { rule, fix } of fixes) {
    const wrong = brokenFix(text, fix);
    if (wrong) return `${rule}, fix "${fix.title}": ${wrong}`;
  }
  for (const { fix } of fixes.filter(each => each.fix.safe).slice(0, mostFixes)) analyseManifest(withFix(text, fix));
  return undefined;
}

function isInside(text: string, { range }: Pick<Finding, 'range'>): boolean {
  const lines = new LineIndex(text);
  const { start, end } = lines.spanOf(range);
  const same = lines.rangeOf({ start, end });
  return start <= end && JSON.stringify(same) === JSON.stringify(range);
}

function brokenFix(text: string, fix: Fix): string | undefined {
  const edits = fix.edits.filter(edit => edit.file === manifestPath);
  if (edits.some(edit => !isInside(text, edit))) return 'an edit outside the text';
  const lines = new LineIndex(text);
  const spans = edits.map(edit => lines.spanOf(edit.range)).sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = spans.some((span, i) => span.end > (spans[i + 1]?.start ?? text.length));
  return overlap ? 'edits that overlap' : undefined;
}

/** Each place lies in the text, in order, and shows what it says. Not recursive: the text may be nested deeply. */
function brokenPlaces(text: string): string | undefined {
  const { root, problems, comments, doctype, declaration } = parseXml(text);
  const places = [...problems.map(each => each.span), ...comments, doctype?.span, declaration?.span];
  if (places.some(span => span && !nests(span, { start: 0, end: text.length }))) return 'a place outside the text';
  if (problems.length > 100) return `${problems.length} problems`;
  if (problems.some((each, i) => each.span.start > (problems[i + 1]?.span.start ?? text.length)))
    return 'problems out of order';
  if (!root) return problems.length > 0 ? undefined : 'neither root nor problem';
  if (!nests(root.span, { start: 0, end: text.length })) return 'the root lies outside the text';
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const wrong = brokenElement(text, element);
    if (wrong) return `${wrong} at ${element.span.start}`;
    for (const child of element.children) waiting.push(child);
  }
  return undefined;
}

function brokenElement(text: string, element: XmlElement): string | undefined {
  const shows = (span: Span, expected: string) => text.slice(span.start, span.end) === expected;
  const { span, startTag, nameSpan, endNameSpan } = element;
  if (!shows(nameSpan, element.name)) return 'a name that does not stand in its place';
  if (endNameSpan && !(shows(endNameSpan, element.name) && nests(endNameSpan, span))) return 'a wrong end name';
  if (!nests(startTag, span) || !nests(nameSpan, startTag)) return 'a start tag that sticks out';
  if (element.textSpan && !nests(element.textSpan, { start: startTag.end, end: span.end })) return 'a wrong text place';
  let at = nameSpan.end;
  for (const attribute of element.attributes) {
    if (!shows(attribute.nameSpan, attribute.name)) return 'an attribute that does not stand in its place';
    if (attribute.span.start < at || !nests(attribute.span, startTag)) return 'an attribute out of order';
    if (!nests(attribute.nameSpan, attribute.span) || !nests(attribute.valueSpan, attribute.span))
      return 'a wrong value';
    at = attribute.span.end;
  }
  at = startTag.end;
  for (const child of element.children) {
    if (child.parent !== element) return 'a child with another parent';
    if (child.span.start < at || child.span.end > span.end) return 'a child out of order';
    at = child.span.end;
  }
  return undefined;
}

function nests(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

/** The best of several runs counts: a pause of the machine is nobody's fault. */
function tooSlow(text: string): string | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    analyseManifest(`${text} `.slice(0, run % 2 === 0 ? undefined : -1));
    best = Math.min(best, ((performance.now() - start) * 1000) / Math.max(text.length, 2000));
    if (best <= slowest) return undefined;
  }
  return `takes ${best.toFixed(1)} ms per 1,000 characters`;
}
