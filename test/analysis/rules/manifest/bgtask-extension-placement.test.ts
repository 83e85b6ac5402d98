import assert from 'node:assert/strict';
import test from 'node:test';
import { rules } from '../../../../server/analysis/rules/index';
import { bgtaskExtensionPlacement as rule } from '../../../../server/analysis/rules/manifest/bgtask-extension-placement';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

const tasks = '<BackgroundTasks><Task Type="timer"/></BackgroundTasks>';
const packageLevel = (application: string, extensions: string) =>
  windows10('@')
    .replace('\n<Extensions>\n@\n</Extensions>', application)
    .replace('\n</Package>', `${extensions}\n</Package>`);

test('in the extensions of the package', () => {
  checkRule(
    rule,
    packageLevel(
      '',
      `
<Extensions>
<Extension Category="windows.backgroundTasks" EntryPoint="A.B">
 ^^^^^^^^^ error bgtask-extension-placement: A background task belongs to an application, but "Extension" stands in "Package", so Windows rejects the manifest. Move it into Extensions of the Application.
${tasks}</Extension>
</Extensions>`,
    ),
  );
});

test('in the namespace of other extensions', () => {
  checkRule(
    rule,
    windows10(`
<uap:Extension Category="windows.backgroundTasks" EntryPoint="A.B">${tasks}</uap:Extension>
 ^^^^^^^^^^^^^ error bgtask-extension-placement: "uap:Extension" cannot have the category windows.backgroundTasks: background tasks stay in the namespace of the root element, so Windows rejects the manifest. Write "Extension".
<Extension Category="windows.backgroundTasks" EntryPoint="A.C">
<uap:BackgroundTasks><Task Type="timer"/></uap:BackgroundTasks>
 ^^^^^^^^^^^^^^^^^^^ error bgtask-extension-placement: "uap:BackgroundTasks" is of the wrong namespace: background tasks stay in that of the root element, so Windows rejects the manifest. Write "BackgroundTasks".
</Extension>`),
  );
  checkRule(
    rule,
    windows81(`
<m2:Extension Category="windows.backgroundTasks" EntryPoint="A.B">${tasks}</m2:Extension>
 ^^^^^^^^^^^^ error bgtask-extension-placement`),
  );
});

test('beside or without an extension', () => {
  checkRule(
    rule,
    windows10(`
<BackgroundTasks><Task Type="timer"/></BackgroundTasks>
 ^^^^^^^^^^^^^^^ error bgtask-extension-placement: "BackgroundTasks" has no place in "Extensions", so Windows rejects the manifest. It belongs into Extensions of an Application, in an Extension of the same namespace.
<uap:Extension Category="windows.protocol"><uap:Protocol Name="chat"/><BackgroundTasks/></uap:Extension>
                                                                       ^^^^^^^^^^^^^^^ error bgtask-extension-placement: "BackgroundTasks" has no place in "uap:Extension"…`),
  );
  checkRule(
    rule,
    packageLevel(
      `
<Extension Category="windows.backgroundTasks" EntryPoint="A.B">${tasks}</Extension>
 ^^^^^^^^^ error bgtask-extension-placement: A background task belongs to an application, but "Extension" stands in "Application"…`,
      '',
    ),
  );
});

test('what else is wrong with such an extension is its consequence', () => {
  const found = (text: string) => findingsIn([{ path: '/Package.appxmanifest', text }], rules).map(each => each.rule);
  for (const category of ['windows.backgroundTasks', 'windows.backgroundTask']) {
    const inPackage = `\n<Extensions><Extension Category="${category}" EntryPoint="A.B">${tasks}</Extension></Extensions>`;
    assert.equal(found(packageLevel('', inPackage)).length, 1);
    assert.equal(
      found(windows10(`<uap:Extension Category="${category}" EntryPoint="A.B">${tasks}</uap:Extension>`)).length,
      1,
    );
  }
});

test('at home, misspelt, and still being typed', () => {
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>')));
  checkSilent(
    rule,
    windows10(`<uap:Extension Category="windows.backgroundTask" EntryPoint="A.B">${tasks}</uap:Extension>`),
  );
  checkSilent(
    rule,
    windows10(`<uap:Extension Category="windows.protocol">\n${backgroundTasks('<Task Type="timer"/>')}`),
  );
});

test('the fix writes the right namespace', () => {
  checkFix(
    rule,
    windows10(
      '<uap:Extension Category="windows.backgroundTasks" EntryPoint="A.B"><uap:BackgroundTasks><Task Type="timer"/></uap:BackgroundTasks></uap:Extension>',
    ),
    windows10(`<Extension Category="windows.backgroundTasks" EntryPoint="A.B">${tasks}</Extension>`),
  );
  checkFix(
    rule,
    windows81(
      '<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><m2:BackgroundTasks><Task Type="timer"/></m2:BackgroundTasks></Extension>',
    ),
    windows81(`<Extension Category="windows.backgroundTasks" EntryPoint="A.B">${tasks}</Extension>`),
  );
});

const lines = (indent: string) =>
  `${indent}<Extension Category="windows.backgroundTasks" EntryPoint="A.B">\r\n${indent}  <BackgroundTasks>\r\n${indent}    <Task Type="timer"/>\r\n${indent}  </BackgroundTasks>\r\n${indent}</Extension>`;

test('the fix moves it into the list of the application', () => {
  const other = '<uap:Extension Category="windows.protocol"><uap:Protocol Name="chat"/></uap:Extension>';
  checkFix(
    rule,
    packageLevel(
      `\r\n  <Extensions>\r\n    ${other}\r\n  </Extensions>`,
      `\r\n<Extensions>\r\n${lines('  ')}\r\n</Extensions>`,
    ),
    packageLevel(`\r\n  <Extensions>\r\n    ${other}\r\n${lines('    ')}\r\n  </Extensions>`, ''),
  );
});

test('the fix makes a list where there is none', () => {
  checkFix(
    rule,
    packageLevel('', `\r\n<Extensions>\r\n${lines('  ')}\r\n</Extensions>`),
    packageLevel(`\r\n<Extensions>\r\n${lines('  ')}\r\n</Extensions>`, ''),
  );
  checkFix(
    rule,
    packageLevel(`\r\n${lines('')}`, ''),
    packageLevel(`\r\n<Extensions>\r\n${lines('  ')}\r\n</Extensions>`, ''),
  );
  checkFix(
    rule,
    packageLevel('', '').replace('</Applications>', `<Extensions>\r\n${lines('  ')}\r\n</Extensions>\n</Applications>`),
    packageLevel(`\r\n<Extensions>\r\n${lines('  ')}\r\n</Extensions>`, ''),
  );
});
