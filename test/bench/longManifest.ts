// A right Windows 10 manifest of any length, made of what real ones are made of.

/** About so many lines: applications with tiles, background tasks and file types, until there are enough. */
export function longManifest(lines: number): string {
  const applications: string[] = [];
  const linesOfOne = application(0).split('\n').length;
  for (let i = 0; i * linesOfOne + 38 < lines; i++) applications.push(application(i));
  return `<?xml version="1.0" encoding="utf-8"?>
<Package
  xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"
  xmlns:mp="http://schemas.microsoft.com/appx/2014/phone/manifest"
  xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10"
  IgnorableNamespaces="uap mp">

  <Identity Name="Contoso.Chat" Publisher="CN=Contoso" Version="1.0.0.0" />
  <mp:PhoneIdentity PhoneProductId="5a6b3a52-9f0c-4c3b-8a43-3b1a6d9b7a11" PhonePublisherId="00000000-0000-0000-0000-000000000000" />

  <Properties>
    <DisplayName>Chat &amp; more</DisplayName>
    <PublisherDisplayName>Contoso</PublisherDisplayName>
    <Logo>Assets\\StoreLogo.png</Logo>
  </Properties>

  <Dependencies>
    <TargetDeviceFamily Name="Windows.Universal" MinVersion="10.0.14393.0" MaxVersionTested="10.0.19041.0" />
  </Dependencies>

  <Resources>
    <Resource Language="x-generate" />
  </Resources>

  <Applications>
${applications.join('\n')}
  </Applications>

  <Capabilities>
    <Capability Name="internetClient" />
    <Capability Name="privateNetworkClientServer" />
    <uap:Capability Name="picturesLibrary" />
    <DeviceCapability Name="location" />
  </Capabilities>
</Package>
`;
}

function application(number: number): string {
  return `    <!-- Application ${number} -->
    <Application Id="App${number}" Executable="$targetnametoken$.exe" EntryPoint="Contoso.Chat.App${number}">
      <uap:VisualElements
        DisplayName="Chat ${number}"
        Description="Talks to others"
        BackgroundColor="transparent"
        Square150x150Logo="Assets\\Square150x150Logo.png"
        Square44x44Logo="Assets\\Square44x44Logo.png">
        <uap:DefaultTile Wide310x150Logo="Assets\\Wide310x150Logo.png" />
        <uap:SplashScreen Image="Assets\\SplashScreen.png" />
      </uap:VisualElements>
      <Extensions>
        <Extension Category="windows.backgroundTasks" EntryPoint="Contoso.Chat.Tasks.SocketTask${number}">
          <BackgroundTasks>
            <Task Type="systemEvent" />
            <Task Type="timer" />
            <Task Type="pushNotification" />
          </BackgroundTasks>
        </Extension>
        <uap:Extension Category="windows.protocol">
          <uap:Protocol Name="contoso-chat-${number}">
            <uap:DisplayName>Chat address</uap:DisplayName>
          </uap:Protocol>
        </uap:Extension>
        <uap:Extension Category="windows.fileTypeAssociation">
          <uap:FileTypeAssociation Name="chat${number}">
            <uap:SupportedFileTypes>
              <uap:FileType>.chat${number}</uap:FileType>
            </uap:SupportedFileTypes>
          </uap:FileTypeAssociation>
        </uap:Extension>
      </Extensions>
    </Application>`;
}
