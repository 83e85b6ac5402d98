// The timeline as a picture: an SVG that stands alone, light, with text that can be read and searched.

import type { JournalLine, Lane } from '../runtime/platform/kernel/records';
import {
  buildTimeline,
  type Timeline,
  type TimelineLane,
  type TimelineMark,
  type TimelineSpan,
  type Tone,
} from './lanes';
import { duration } from './sentences';
import { clockText } from './text';
import { easyLength, type TimeScale, timeScale } from './timeScale';

export interface SvgOptions {
  /** Pixels; 1200 unless told otherwise. A run with very many events takes more. */
  readonly width?: number;
  readonly title?: string;
}

export interface TimelinePicture {
  readonly svg: string;
  /**
   * The names of the lanes, the title and the note alone, in the same places: laid over the picture they stay in sight while it
   * is scrolled. Title and note reach beyond it and have the class `still` in both, so that they can be hidden in the picture.
   */
  readonly names: string;
}

/** A complete SVG document. */
export function svgTimeline(lines: readonly JournalLine[], options: SvgOptions = {}): string {
  return drawTimeline(lines, options).svg;
}

export function drawTimeline(lines: readonly JournalLine[], options: SvgOptions = {}): TimelinePicture {
  const timeline = buildTimeline(lines);
  const title = options.title ?? timeline.app;
  const times = timesOf(timeline);
  const around = namesWidth + right + endRoom;
  const width = Math.max(options.width ?? 1200, Math.min(6000, Math.round(easyLength(times) * 0.4) + around));
  const scale = timeScale(times, width - around);
  const laid = layOut(timeline, scale, width);
  const height = laid.bottom + 34;
  const still = [
    `<text class="title still" x="${margin}" y="30">${xml(title)}</text>`,
    `<text class="note still" x="${margin}" y="${height - 12}">Simulated time; long waits are squeezed.</text>`,
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-desc">`,
    `<title id="timeline-title">${xml(`Timeline of ${title}`)}</title>`,
    `<desc id="timeline-desc">${xml(describe(timeline))}</desc>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    still[0],
    `<text class="note" x="${width - right}" y="30" text-anchor="end">${xml(subtitle(timeline))}</text>`,
    ...laid.lanes.map(lane => background(lane, width)),
    ...axis(timeline, scale, laid),
    ...timeline.threads.map(thread => threadPath(thread.points, scale, laid)),
    ...laid.lanes.map(lane => drawLane(lane, scale)),
    still[1],
    '</svg>',
    '',
  ].join('\n');
  const names = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${namesWidth}" height="${height}" viewBox="0 0 ${namesWidth} ${height}">`,
    `<style>${style}</style>`,
    ...laid.lanes.map(
      lane =>
        `<rect y="${lane.top + 1}" width="${namesWidth - 1}" height="${lane.bottom - lane.top - 2}" fill="#ffffff"/>${laneName(lane)}`,
    ),
    ...still,
    '</svg>',
    '',
  ].join('\n');
  return { svg, names };
}

const margin = 16;
/** Pixels at the left in which the lanes are named. */
const namesWidth = 150;
const right = 20;
/** Kept free at the right end, so that what happens last can be labelled. */
const endRoom = 56;
const top = 78;
const bandHeight = 22;
const bandGap = 4;
const labelHeight = 16;

const colors: Record<Tone, { readonly fill: string; readonly line: string; readonly text: string }> = {
  calm: { fill: '#e8f0e4', line: '#7d9a72', text: '#41513b' },
  asleep: { fill: '#dfe1ea', line: '#8a90ab', text: '#4a4f66' },
  app: { fill: '#cfe8cf', line: '#3f8f4a', text: '#23552b' },
  broker: { fill: '#cdeaec', line: '#1f8a93', text: '#0f525a' },
  task: { fill: '#d3e0fb', line: '#3a66c4', text: '#24448a' },
  network: { fill: '#eadcf5', line: '#8547b5', text: '#5a2b80' },
  toast: { fill: '#fdeccb', line: '#b97d10', text: '#7d5204' },
  warning: { fill: '#fde9c8', line: '#c07a00', text: '#8a5200' },
  error: { fill: '#fbd5d3', line: '#c2352b', text: '#9c2019' },
};

const style = [
  'text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px;fill:#333}',
  '.title{font-size:18px;font-weight:600;fill:#1d1f26}',
  '.note{font-size:11.5px;fill:#6b6f7b}',
  '.lane{font-size:13px;font-weight:600;fill:#33363f}',
  '.tick{font-size:11px;fill:#6b6f7b}',
  '.span{font-size:12px}',
  // The halo keeps labels readable where a line runs behind them.
  '.mark{font-size:12px;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}',
].join('');

interface LaidMark {
  readonly mark: TimelineMark;
  /** False for the label of a span that is too narrow to hold it. */
  readonly hasDot: boolean;
  readonly x: number;
  /** Row of the label below the bands; undefined for a tick. */
  readonly row: number | undefined;
  readonly anchor: 'start' | 'end';
}

interface LaidLane {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly string[];
  readonly marks: readonly LaidMark[];
}

interface Laid {
  readonly lanes: readonly LaidLane[];
  readonly bottom: number;
}

function layOut(timeline: Timeline, scale: TimeScale, width: number): Laid {
  let y = top;
  const lanes = timeline.lanes.map(lane => {
    const rows = [...new Set(lane.spans.map(span => span.row))];
    const bands = Math.max(rows.length, 1);
    const narrow = lane.spans.filter(span => span.label && !fits(span, scale)).map(asMark);
    const marks = placeLabels(lane.marks, lane.lane === 'task' ? narrow : [], scale, width - margin);
    const labelRows = Math.max(0, ...marks.map(({ row }) => (row === undefined ? 0 : row + 1)));
    const height =
      10 + bands * bandHeight + (bands - 1) * bandGap + (labelRows > 0 ? 8 + labelRows * labelHeight : 0) + 10;
    const laid = { lane, top: y, bottom: y + height, rows, marks };
    y += height;
    return laid;
  });
  return { lanes, bottom: y };
}

/**
 * Labels hang below their marks, right of a thin line. Going from right to left, each takes the first row below all
 * rows that it would reach into, so that neither labels nor lines cross.
 */
function placeLabels(
  marks: readonly TimelineMark[],
  dotless: readonly TimelineMark[],
  scale: TimeScale,
  edge: number,
): LaidMark[] {
  const placed: { x: number; from: number; to: number; row: number }[] = [];
  const result: LaidMark[] = [];
  const sorted = [...marks, ...dotless].sort((a, b) => b.at - a.at || a.seq - b.seq);
  for (const mark of sorted) {
    const x = namesWidth + scale.at(mark.at);
    const hasDot = !dotless.includes(mark);
    if (mark.label === '') {
      result.push({ mark, hasDot, x, row: undefined, anchor: 'start' });
      continue;
    }
    const width = textWidth(mark.label) + 12;
    const anchor = x + width > edge ? 'end' : 'start';
    const from = anchor === 'start' ? x : x - width;
    const to = anchor === 'start' ? x + width : x + 4;
    let row = 0;
    for (const other of placed) {
      const isReached = other.from < to && other.to > from;
      const isCrossed = other.x >= from - 1 && other.x <= to;
      if (isReached || isCrossed) row = Math.max(row, other.row + 1);
    }
    placed.push({ x, from, to, row });
    result.push({ mark, hasDot, x, row, anchor });
  }
  return result;
}

function background(lane: LaidLane, width: number): string {
  const { top: y, bottom } = lane;
  return [
    `<line x1="${margin}" x2="${width - right}" y1="${y}" y2="${y}" stroke="#e4e6ec"/>`,
    laneName(lane),
    `<line x1="${margin}" x2="${width - right}" y1="${bottom}" y2="${bottom}" stroke="#e4e6ec"/>`,
  ].join('');
}

function laneName({ lane, top: y }: LaidLane): string {
  return `<text class="lane" x="${margin}" y="${y + 10 + bandHeight / 2 + 4.5}">${xml(lane.title)}</text>`;
}

function axis(timeline: Timeline, scale: TimeScale, laid: Laid): string[] {
  const parts: string[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const time of tickTimes(timeline)) {
    const x = namesWidth + scale.at(time);
    const label = clockText(time);
    const half = textWidth(label) / 2;
    if (x - half < lastEnd + 10) continue;
    lastEnd = x + half;
    parts.push(
      `<line x1="${round(x)}" x2="${round(x)}" y1="${top - 8}" y2="${laid.bottom}" stroke="#f0f1f5"/>`,
      `<text class="tick" x="${round(x)}" y="${top - 13}" text-anchor="middle">${label}</text>`,
    );
  }
  for (const { place, ms } of scale.breaks) {
    const x = namesWidth + place;
    parts.push(
      `<path d="M${round(x - 3)} ${top - 2}l3 -6m1 6l3 -6" stroke="#9a9eab" fill="none"><title>${duration(ms)}</title></path>`,
      `<text class="tick" x="${round(x)}" y="${top - 27}" text-anchor="middle">${duration(ms)}</text>`,
    );
  }
  return parts;
}

function drawLane(laid: LaidLane, scale: TimeScale): string {
  const { lane, rows, marks } = laid;
  const bandsBottom = laid.top + 10 + Math.max(rows.length, 1) * (bandHeight + bandGap) - bandGap;
  const dots = marks.filter(({ hasDot, row }) => hasDot && row !== undefined).map(({ x }) => x);
  const parts = lane.spans.map(span => {
    const band = rows.indexOf(span.row);
    return drawSpan(span, laid.top + 10 + band * (bandHeight + bandGap), band === 0 ? dots : [], scale);
  });
  const firstBand = laid.top + 10;
  for (const { mark, hasDot, x, row, anchor } of marks) {
    const { line, text } = colors[mark.tone];
    const tip = `<title>${xml(`${clockText(mark.at)} ${mark.detail}`)}</title>`;
    if (row === undefined) {
      parts.push(`<path d="M${round(x)} ${bandsBottom - 6}v6" stroke="${line}" stroke-width="1.5">${tip}</path>`);
      continue;
    }
    const y = bandsBottom + 8 + row * labelHeight + 11;
    const textX = anchor === 'start' ? x + 6 : x - 6;
    const stem = hasDot ? firstBand + bandHeight / 2 : bandsBottom;
    const dot = `<circle cx="${round(x)}" cy="${firstBand + bandHeight / 2}" r="4" fill="${line}" stroke="#fff" stroke-width="1.2"/>`;
    parts.push(
      `<g>${tip}<path d="M${round(x)} ${stem}V${y - 4}" stroke="${line}" stroke-opacity="0.55"/>${hasDot ? dot : ''}`,
      `<text class="mark" x="${round(textX)}" y="${y}" text-anchor="${anchor}" style="fill:${text}">${xml(mark.label)}</text></g>`,
    );
  }
  return parts.join('');
}

function drawSpan(span: TimelineSpan, y: number, dots: readonly number[], scale: TimeScale): string {
  const x = namesWidth + scale.at(span.from);
  const width = widthOf(span, scale);
  const { fill, line, text } = colors[span.tone];
  const labelX = freePlace(span, dots, scale);
  const label = labelX === undefined ? '' : span.label;
  return [
    `<g><title>${xml(`${clockText(span.from)}–${clockText(span.to)} ${span.detail}`)}</title>`,
    `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${bandHeight}" rx="3" fill="${fill}" stroke="${line}" stroke-opacity="0.5"/>`,
    label ? `<text class="span" x="${round(labelX ?? x)}" y="${y + 15}" style="fill:${text}">${xml(label)}</text>` : '',
    '</g>',
  ].join('');
}

/** What is still going on at the end reaches a little beyond it. */
function widthOf(span: TimelineSpan, scale: TimeScale): number {
  const end = scale.at(span.to) + (span.isOpen ? endRoom : 0);
  return Math.max(2, end - scale.at(span.from));
}

/** Where the label can start without a dot lying on it; undefined when there is no such place. */
function freePlace(span: TimelineSpan, dots: readonly number[], scale: TimeScale): number | undefined {
  const start = namesWidth + scale.at(span.from);
  const end = start + widthOf(span, scale);
  const stops = [...dots.filter(x => x > start - 6 && x < end + 6).sort((a, b) => a - b), end + 6];
  let from = start;
  for (const stop of stops) {
    const at = from + 8;
    if (at + textWidth(span.label) <= stop - 8) return at;
    from = stop;
  }
  return undefined;
}

function fits(span: TimelineSpan, scale: TimeScale): boolean {
  return textWidth(span.label) + 14 <= widthOf(span, scale);
}

function asMark(span: TimelineSpan): TimelineMark {
  return { at: span.from, tone: span.tone, label: span.label, detail: span.detail, seq: 0 };
}

/** From cause to effect, behind everything else. */
function threadPath(
  points: readonly { readonly at: number; readonly lane: Lane }[],
  scale: TimeScale,
  laid: Laid,
): string {
  const places = points.flatMap(point => {
    const lane = laid.lanes.find(candidate => candidate.lane.lane === point.lane);
    return lane ? [{ x: namesWidth + scale.at(point.at), y: lane.top + 10 + bandHeight / 2 }] : [];
  });
  const [first, ...rest] = places;
  if (!first || rest.length === 0) return '';
  // Down or up to the next lane first, then along it: what runs along a lane is the wait.
  const path = `M${round(first.x)} ${first.y}${rest.map(({ x, y }) => `V${y}H${round(x)}`).join('')}`;
  return `<path d="${path}" fill="none" stroke="#3a66c4" stroke-opacity="0.35" stroke-width="2" stroke-dasharray="4 3"/>`;
}

function timesOf(timeline: Timeline): number[] {
  const times = [timeline.from, timeline.to];
  for (const { spans, marks } of timeline.lanes) {
    for (const { from, to } of spans) times.push(from, to);
    for (const { at } of marks) times.push(at);
  }
  return times;
}

/** What happens first at a time gets the tick; the faces drop those without room. */
function tickTimes(timeline: Timeline): number[] {
  return [...new Set(timesOf(timeline))].sort((a, b) => a - b);
}

function subtitle(timeline: Timeline): string {
  const tasks = timeline.lanes.find(({ lane }) => lane === 'task')?.spans.filter(({ label }) => label !== '') ?? [];
  const runs = `${tasks.length} task run${tasks.length === 1 ? '' : 's'}`;
  return `${duration(timeline.to - timeline.from)} · ${runs}`;
}

function describe(timeline: Timeline): string {
  return timeline.lanes
    .map(({ title, spans, marks }) => {
      const words = [
        ...spans.filter(({ label }) => label).map(({ from, label }) => ({ at: from, label })),
        ...marks.filter(({ label }) => label),
      ]
        .sort((a, b) => a.at - b.at)
        .map(({ at, label }) => `${clockText(at)} ${label}`);
      return `${title}: ${words.join('; ')}.`;
    })
    .join(' ');
}

/** About right for the fonts above at 12 px; a little too wide rather than too narrow. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += /[ilj.,:;'|! ]/.test(char) ? 3.6 : /[mwMW@…—]/.test(char) ? 10 : /[A-Z]/.test(char) ? 8 : 6.7;
  return width;
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
