// What every handler of the server looks like: how it listens, and what `initialize` may announce because of it.
import type { Connection, ServerCapabilities } from 'vscode-languageserver/node.js';
import type { ClientAbilities } from './clientAbilities';
import type { ServerState } from './serverState';

export interface Handler {
  /** Left out by what is no feature of its own. */
  readonly capabilities?: (client: ClientAbilities) => ServerCapabilities;
  listen(connection: Connection, server: ServerState): void;
}

/** All fragments in one; nested objects, such as `workspace`, are joined. */
export function collectCapabilities(handlers: readonly Handler[], client: ClientAbilities): ServerCapabilities {
  const collected: ServerCapabilities = {};
  for (const { capabilities } of handlers) {
    const { workspace, ...own } = capabilities?.(client) ?? {};
    Object.assign(collected, own, workspace && { workspace: { ...collected.workspace, ...workspace } });
  }
  return collected;
}
