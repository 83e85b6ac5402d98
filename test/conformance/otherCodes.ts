// Where the current C# compiler says something else than Mono's about the same mistake, or accepts what has become legal.

/** Mono's code → the codes that count as well, each with the reason. */
export const otherCodes: Readonly<Record<string, { readonly codes: RegExp; readonly because: string }>> = {
  CS0038: { codes: /^CS0120$/, because: 'instance members of the outer type are missing an object like any others' },
  CS0111: { codes: /^CS8646$/, because: 'explicit implementations have a code of their own' },
  CS0115: { codes: /^CS0546$/, because: 'an accessor that cannot be seen cannot be overridden' },
  CS0119: { codes: /^CS1955$/, because: 'what cannot be called has a code of its own' },
  CS0533: { codes: /^CS0534$/, because: 'a class that is not abstract owes the hidden member' },
  CS1501: { codes: /^CS7036$/, because: 'with one candidate the missing parameter is named' },
  CS1502: { codes: /^CS1503$/, because: 'only the argument is named, no longer the method too' },
  CS1525: { codes: /^CS1[05]\d\d$/, because: 'a syntax error says what was expected' },
  CS1530: { codes: /^CS0106$/, because: 'a modifier that does not belong there is that' },
  CS1540: { codes: /^CS0122$/, because: 'constructors are inaccessible, whatever they are called on' },
  CS1594: { codes: /^CS1503$/, because: 'delegates are called like methods' },
};

/** Programs that compile today, by the version of C# that made them legal. */
export const nowLegal: readonly { readonly programs: RegExp; readonly since: string }[] = [
  // Parameters and variables of lambdas hide those of the method around them.
  { programs: /^cs0136-(3|7|8|9|1[0-5])\.cs$/, since: 'C# 8' },
  // Interfaces have access modifiers, static members and types inside.
  { programs: /^cs(0524(-\d)?|0106-8)\.cs$/, since: 'C# 8' },
];
