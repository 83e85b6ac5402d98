// Takes the place of the native logger: appends lines to the same files, without rotation.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let globalLevel = levels.indexOf('info');

class Logger {
  #file;
  #level = globalLevel;
  #isRaw = false;

  constructor(_kind, _name, file) {
    if (!file) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.#file = file;
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  clearFormatters() {
    this.#isRaw = true;
  }

  setPattern() {}
  flush() {}

  drop() {
    this.#file = undefined;
  }

  write(level, message) {
    if (this.#file === undefined || level < this.#level) return;
    const line = this.#isRaw ? String(message) : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    fs.appendFileSync(this.#file, line);
  }
}

for (const [level, name] of ['trace', 'debug', 'info', 'warn', 'error', 'critical'].entries()) {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
}

// Written one by one: only so does an ES module that imports this find the names.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = level => {
  globalLevel = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating', name, file);
