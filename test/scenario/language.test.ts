// What the user of the simulated PC speaks: how the app writes numbers and dates, and which of its texts it gets.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const files = {
  'Package.appxmanifest': `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Words" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Words.Task"><BackgroundTasks><Task Type="timer" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
</Package>`,
  'Words.csproj':
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>AppContainerExe</OutputType></PropertyGroup></Project>',
  'App.cs': `using System;
using System.Globalization;
using Windows.ApplicationModel.Resources;
using Windows.ApplicationModel.Resources.Core;
using Windows.Globalization;
using Windows.Globalization.DateTimeFormatting;
using Windows.System.UserProfile;
namespace Words
{
    public sealed class Task : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
    }
    public static class App
    {
        public static void Choose()
        {
            var texts = new ResourceLoader();
            var map = ResourceManager.Current.MainResourceMap;
            var context = new ResourceContext();
            Console.WriteLine(string.Join(" | ", texts.GetString("Hello"), map.GetValue("Resources/Hello", context).ValueAsString, context.QualifierValues["HomeRegion"], context.QualifierValues["DeviceFamily"]));
            context.Languages = new[] { "de-AT", "en-US" };
            Console.WriteLine(string.Join(" | ", map.GetSubtree("Resources").GetValue("Hello", context).ValueAsString, map.GetValue("Resources/Missing") == null, context.QualifierValues["Language"]));
            ApplicationLanguages.PrimaryLanguageOverride = "de";
            Console.WriteLine(string.Join(" | ", texts.GetString("Hello"), map.GetValue("Resources/Hello").ValueAsString, new ResourceContext().Languages[0]));
            ResourceContext.SetGlobalQualifierValue("Language", "en-US");
            Console.WriteLine(string.Join(" | ", texts.GetString("Hello"), new ResourceContext().Languages[0], ResourceManager.Current.DefaultContext.QualifierValues["Language"]));
            ResourceContext.ResetGlobalQualifierValues();
            Console.WriteLine(string.Join(" | ", texts.GetString("Hello"), ResourceManager.Current.DefaultContext.QualifierValues["Language"]));
        }
        public static void Start()
        {
            var day = new DateTime(2024, 3, 5, 14, 30, 0);
            Console.WriteLine(string.Join(" | ", CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name, ApplicationLanguages.Languages[0],
                day, day.ToString("D"), 1234.5.ToString("N"), new ResourceLoader().GetString("Hello")));
            Console.WriteLine(string.Join(" | ", GlobalizationPreferences.Languages[0], GlobalizationPreferences.HomeGeographicRegion, GlobalizationPreferences.Clocks[0],
                GlobalizationPreferences.Currencies[0], GlobalizationPreferences.WeekStartsOn, new Language("fr-FR").NativeName, DateTimeFormatter.LongDate.Format(day)));
        }
    }
}`,
  'Properties/AssemblyInfo.cs': 'using System.Resources; [assembly: NeutralResourcesLanguage("en-US")]',
  'Strings/en-US/Resources.resw': '<root><data name="Hello"><value>Hello!</value></data></root>',
  'Strings/de/Resources.resw': '<root><data name="Hello"><value>Hallo!</value></data></root>',
};

async function simulate(device: unknown, ...outputs: string[]) {
  return play('Words.App.Start', device, ...outputs);
}

async function play(launch: string, device: unknown, ...outputs: string[]) {
  const steps = [{ launch }, ...outputs.map(output => ({ expect: { output } }))];
  const scenario = JSON.stringify({ name: 'words', app: '.', ...(device === undefined ? {} : { device }), steps });
  using folder = temporaryFolder({ ...files, 'words.scenario.json': scenario });
  return await bgtask(folder.path, ['simulate', 'words.scenario.json']);
}

test('an app is in the language of the device', async () => {
  for (const [device, ...outputs] of [
    [
      undefined,
      'en-US | en-US | en-US | 3/5/2024 2:30:00 PM | Tuesday, March 5, 2024 | 1,234.50 | Hello!',
      'en-US | US | 12HourClock | USD | Sunday | français (France) | Tuesday, March 5, 2024',
    ],
    [
      { language: 'de-DE' },
      'de-DE | de-DE | de-DE | 05.03.2024 14:30:00 | Dienstag, 5. März 2024 | 1.234,50 | Hallo!',
      'de-DE | DE | 24HourClock | EUR | Monday | français (France) | Dienstag, 5. März 2024',
    ],
  ] as const) {
    const { code, stdout, stderr } = await simulate(device, ...outputs);
    assert.equal(code, 0, stdout + stderr);
    assert.doesNotMatch(stdout, /Not simulated/);
  }
});

test('a language without a country, and one that nobody has data for, are refused', async () => {
  for (const language of ['de', 'xx-XX', 1]) {
    const { code, stderr } = await simulate({ language });
    assert.equal(code, 2);
    assert.match(stderr, /device\.language has to be a language with its country, such as "de-DE", not /);
  }
});

test('an address of a file means the variant for the user; shared projects and libraries bring theirs', async () => {
  const reads = `using System;
using Windows.ApplicationModel.Resources;
using Windows.Storage;
namespace Words
{
    public static class App
    {
        public static async void Start()
        {
            var texts = "";
            foreach (var name in new[] { "Strings/Greeting.txt", "Assets/Logo.txt", "Assets/Plain.txt", "Lib/Data/Words.txt" })
            {
                var file = await StorageFile.GetFileFromApplicationUriAsync(new Uri("ms-appx:///" + name));
                texts += file.Name + " " + await FileIO.ReadTextAsync(file) + " | ";
            }
            Console.WriteLine(texts + ResourceLoader.GetForViewIndependentUse("Lib/Resources").GetString("Bye") + new ResourceLoader().GetString("/Lib/Resources/Bye"));
        }
    }
}`;
  const steps = [
    { launch: 'Words.App.Start' },
    {
      expect: {
        output:
          'Greeting.txt Servus | Logo.scale-200.txt large | Plain.txt plain | Words.theme-dark.txt dark | Tschüss!Tschüss!',
      },
    },
  ];
  using folder = temporaryFolder({
    'App/Package.appxmanifest': files['Package.appxmanifest'],
    'App/App.csproj': `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>AppContainerExe</OutputType></PropertyGroup>
  <ItemGroup><ProjectReference Include="..\\Lib\\Lib.csproj" /></ItemGroup>
  <Import Project="..\\Shared\\Shared.projitems" />
</Project>`,
    'App/App.cs': reads,
    'App/Task.cs': `namespace Words { public sealed class Task : Windows.ApplicationModel.Background.IBackgroundTask {
  public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { } } }`,
    'App/Assets/Logo.scale-100.txt': 'small',
    'App/Assets/Logo.scale-200.txt': 'large',
    'App/Assets/Plain.txt': 'plain',
    'App/Assets/Plain.scale-200.txt': 'not plain',
    'App/Assets/js/Plain.txt': 'no language',
    'App/Assets/ic-48/Plain.txt': 'no language either',
    'Shared/Shared.projitems': '<Project />',
    'Shared/Strings/en/Greeting.txt': 'Hello',
    'Shared/Strings/de-AT/Greeting.txt': 'Servus',
    'Shared/Strings/de/Greeting.txt': 'Hallo',
    'Shared/Strings/Greeting.txt': 'Hi',
    'Lib/Lib.csproj':
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Library</OutputType></PropertyGroup></Project>',
    'Lib/Data/Words.theme-dark.txt': 'dark',
    'Lib/Strings/en/Resources.resw': '<root><data name="Bye"><value>Bye!</value></data></root>',
    'Lib/Strings/de/Resources.resw': '<root><data name="Bye"><value>Tschüss!</value></data></root>',
    'words.scenario.json': JSON.stringify({ name: 'words', app: 'App', device: { language: 'de-AT' }, steps }),
  });
  const { code, stdout, stderr } = await bgtask(folder.path, ['simulate', 'words.scenario.json']);
  assert.equal(code, 0, stdout + stderr);
});

test('an app chooses its language: by an override, by a context of its own, or by a value for all contexts', async () => {
  const { code, stdout, stderr } = await play(
    'Words.App.Choose',
    undefined,
    'Hello! | Hello! | US | Desktop',
    'Hallo! | True | de-AT;en-US',
    'Hallo! | Hallo! | de',
    'Hello! | en-US | en-US',
    'Hallo! | de',
  );
  assert.equal(code, 0, stdout + stderr);
  assert.doesNotMatch(stdout, /Not simulated/);
});
