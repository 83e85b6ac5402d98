// Opens the workbench in Debian's Chromium, lets a mocha suite run inside the extension host, and gives its result.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { after, installVsix, prepareProfile, startServer } from './server.mjs';

/**
 * Runs the suite `tests` (a file that exports `run`) in a window that shows `workspace`, with the extension `vsix` installed.
 * The suite finds in its environment: BGTASK_REPORT, the file to write { passed, failed } to, and BGTASK_WINDOW, an address
 * that answers POST /look/<name> with the visible text of the window, of which it then saves a screenshot `<name>.png`; types
 * the body of POST /type into whatever has the focus; and presses the key that the body of POST /press names.
 */
export async function runSuite({ vsix, tests, workspace, data, screenshots, timeout, print, env }) {
  const report = path.join(data, 'report.json');
  fs.mkdirSync(screenshots, { recursive: true });
  prepareProfile(data);
  installVsix(data, vsix);
  const window = { page: undefined };
  const door = await openDoor(window, screenshots);
  const server = await startServer(data, { ...env, BGTASK_REPORT: report, BGTASK_WINDOW: door.address });
  let exitCode;
  try {
    const browser = await launchBrowser();
    try {
      window.page = await browser.newPage({ viewport: { width: 1400, height: 875 } });
      exitCode = await runInPage(window.page, { server, tests, workspace, data, timeout, print });
      if (exitCode !== 0) await window.page.screenshot({ path: path.join(screenshots, 'failed.png') }).catch(() => {});
      for (let i = 0; exitCode === 0 && i < 50 && hostExit(server) === undefined; i++) await after(100);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    door.close();
  }
  return verdict(exitCode, hostExit(server), report);
}

/** VS Code reports 0 for an extension host that crashed, so success needs its own exit and the suite's report as well. */
function verdict(exitCode, host, report) {
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
  const trouble = [];
  if (exitCode !== 0) trouble.push(`the window ended with: ${exitCode}`);
  if (host !== 'code: 0, signal: null') trouble.push(`the extension host ended with: ${host ?? 'nothing'}`);
  if (!counts) trouble.push('the suite wrote no report');
  else if (counts.passed === 0) trouble.push('no test ran');
  return { passed: counts?.passed ?? 0, failed: counts?.failed ?? 0, trouble: counts?.failed ? [] : trouble };
}

function hostExit(server) {
  return /Extension Host Process exited with (code: \S+, signal: \w+)/.exec(server.readLog())?.[1];
}

async function runInPage(page, { server, tests, workspace, data, timeout, print }) {
  let end;
  const ended = new Promise(resolve => {
    end = resolve;
  });
  // The two functions through which the workbench hands over the console of the extension host and the result.
  await page.exposeFunction('codeAutomationLog', (_type, args) => print(format(...args)));
  await page.exposeFunction('codeAutomationExit', code => end(code));
  page.on('crash', () => end('the page crashed'));
  const timer = setTimeout(() => end(`no end within ${timeout / 1000} s`), timeout);
  const remote = file => `vscode-remote://127.0.0.1:${server.port}${encodeURI(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(emptyExtension(path.join(data, 'empty')))],
    ['extensionTestsPath', remote(tests)],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
  const code = await ended;
  clearTimeout(timer);
  return code;
}

/** Tests only start when an extension is under development; the one that counts is installed. */
function emptyExtension(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.80.0' } };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-quic'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // Nothing but this machine can be reached.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

/** A frame that is not shown has no visible text, though its body would give one. */
async function visibleText(frame) {
  try {
    if (frame.parentFrame() && !(await (await frame.frameElement()).isVisible())) return '';
    return await frame.locator('body').innerText({ timeout: 1000 });
  } catch {
    // The frame went while it was looked at.
    return '';
  }
}

/** The suite runs in another process than the browser: this is its way to see the window. */
function openDoor(window, screenshots) {
  const actions = {
    // In this order the picture shows at least what the text says.
    look: async (page, name) => {
      const text = (await Promise.all(page.frames().map(visibleText))).join('\n');
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
      return text;
    },
    type: (page, _name, body) => page.keyboard.type(body),
    press: (page, _name, body) => page.keyboard.press(body),
  };
  const server = http.createServer(async (request, response) => {
    const [, action, name] = /^\/(look|type|press)(?:\/([\w-]+))?$/.exec(request.url ?? '') ?? [];
    if (!action || !window.page) {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = Buffer.concat(await request.toArray()).toString('utf8');
      response.end(await actions[action](window.page, name, body));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}
