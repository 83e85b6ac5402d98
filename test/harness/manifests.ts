// Whole manifests around the few lines a test is about.

/** A Windows 10 manifest whose only application has these extensions. */
export function windows10(
  extensions: string,
  declarations = 'xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10"',
  capabilities = '',
): string {
  return around(
    `xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" ${declarations}`,
    extensions,
    capabilities,
  );
}

/** Extensions, and a Capabilities element if there is one among them, put in their places of a Windows 10 manifest. */
export function completeManifest(fragment: string): string {
  const capabilities = /<Capabilities>[\s\S]*?<\/Capabilities>|<Capabilities\s*\/>/.exec(fragment)?.[0] ?? '';
  return windows10(fragment.replace(capabilities, ''), undefined, capabilities);
}

/** A Windows 8.1 manifest. */
export function windows81(extensions: string): string {
  return around(
    'xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest"',
    extensions,
  );
}

/** One background task extension with these Task elements. */
export function backgroundTasks(tasks: string, attributes = 'EntryPoint="Chat.Tasks.SocketTask"'): string {
  return `<Extension Category="windows.backgroundTasks" ${attributes}>\n<BackgroundTasks>\n${tasks.replace(/^\n+|\s+$/g, '')}\n</BackgroundTasks>\n</Extension>`;
}

function around(declarations: string, extensions: string, capabilities = ''): string {
  return `<Package ${declarations}>
<Applications>
<Application Id="App" Executable="Chat.exe" EntryPoint="Chat.App">
<Extensions>
${extensions.replace(/^\n+|\s+$/g, '')}
</Extensions>
</Application>
</Applications>${capabilities === '' ? '' : `\n${capabilities}`}
</Package>`;
}
