// Debugging a background task: from F5 to a breakpoint in Run and on to the end.

describe('Debugging', () => {});
