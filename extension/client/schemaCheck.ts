// Whether another extension already compares manifests with their schema, so that nothing is said twice.

import * as vscode from 'vscode';

const extensionsWithSchemas = ['redhat.vscode-xml', 'Microsoft-WinAppCLI.winapp'];

export function hasOtherSchemaCheck(): boolean {
  return extensionsWithSchemas.some(id => vscode.extensions.getExtension(id) !== undefined);
}

/** Calls back when such an extension is installed, removed, enabled or disabled. */
export function onOtherSchemaCheckChanged(callback: () => void): vscode.Disposable {
  let known = hasOtherSchemaCheck();
  return vscode.extensions.onDidChange(() => {
    if (known === hasOtherSchemaCheck()) return;
    known = !known;
    callback();
  });
}
