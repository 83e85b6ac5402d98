// Exit codes that all commands share; scripts rely on them.

export const success = 0;
/** The command did its work and the answer is no: errors found, expectations not held. */
export const failure = 1;
/** The command could not do its work: wrong options, files that cannot be read. */
export const usageError = 2;
