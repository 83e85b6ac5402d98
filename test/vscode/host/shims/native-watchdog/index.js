// Takes the place of a native module: nobody needs to watch a server that the test ends itself.
exports.start = () => {};
