// Whole manifests around the few lines a test is about.

/** A Windows 10 manifest whose only application has these extensions. */
export function windows10(
  extensions: string,
  declarations = 'xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10"',
): string {
  return around(
    `xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" ${declarations}`,
    '<Dependencies><TargetDeviceFamily Name="Windows.Universal" MinVersion="10.0.10240.0" MaxVersionTested="10.0.19041.0"/></Dependencies>',
    '<VisualElements xmlns="http://schemas.microsoft.com/appx/manifest/uap/windows10" DisplayName="Chat" Description="Chat" BackgroundColor="transparent" Square150x150Logo="Logo.png" Square44x44Logo="Small.png"/>',
    extensions,
  );
}

/** A Windows 8.1 manifest. */
export function windows81(extensions: string): string {
  return around(
    'xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest"',
    '<Prerequisites><OSMinVersion>6.3.0</OSMinVersion><OSMaxVersionTested>6.3.0</OSMaxVersionTested></Prerequisites><Resources><Resource Language="en-us"/></Resources>',
    '<m2:VisualElements DisplayName="Chat" Description="Chat" BackgroundColor="#464646" ForegroundText="light" Square150x150Logo="Logo.png" Square30x30Logo="Small.png"><m2:SplashScreen Image="Splash.png"/></m2:VisualElements>',
    extensions,
  );
}

/** A Windows 8 manifest. */
export function windows8(extensions: string): string {
  return around(
    'xmlns="http://schemas.microsoft.com/appx/2010/manifest"',
    '<Prerequisites><OSMinVersion>6.2.1</OSMinVersion><OSMaxVersionTested>6.2.1</OSMaxVersionTested></Prerequisites><Resources><Resource Language="en-us"/></Resources>',
    '<VisualElements DisplayName="Chat" Description="Chat" BackgroundColor="#464646" ForegroundText="light" Logo="Logo.png" SmallLogo="Small.png"><SplashScreen Image="Splash.png"/></VisualElements>',
    extensions,
  );
}

/** One background task extension with these Task elements. */
export function backgroundTasks(tasks: string, attributes = 'EntryPoint="Chat.Tasks.SocketTask"'): string {
  return `<Extension Category="windows.backgroundTasks" ${attributes}>\n<BackgroundTasks>\n${tasks.replace(/^\n+|\s+$/g, '')}\n</BackgroundTasks>\n</Extension>`;
}

function around(declarations: string, middle: string, visualElements: string, extensions: string): string {
  const identity = '<Identity Name="Contoso.Chat" Publisher="CN=Contoso" Version="1.0.0.0"/>';
  const names =
    '<DisplayName>Chat</DisplayName><PublisherDisplayName>Contoso</PublisherDisplayName><Logo>Logo.png</Logo>';
  return `<Package ${declarations}>${identity}<Properties>${names}</Properties>${middle}
<Applications>
<Application Id="App" Executable="Chat.exe" EntryPoint="Chat.App">${visualElements}
<Extensions>
${extensions.replace(/^\n+|\s+$/g, '')}
</Extensions>
</Application>
</Applications>
</Package>`;
}
