// Running text in lines that can be read.

/** Longest line of running text. */
export const textWidth = 100;

/** A word that is longer than a line has one to itself. */
export function wrap(text: string, width = textWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
