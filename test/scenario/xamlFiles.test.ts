// Resources of an app in XAML files of their own, which pages and dictionaries take in by their addresses.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const xmlns =
  'xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"';

test('merged dictionaries come from files', async () => {
  const scenario = {
    name: 'styles',
    app: '.',
    steps: [
      { launch: true },
      { expect: { output: 'Welcome | #FFFF0000 | True | big | False | ms-appx:///Assets/Logo.png' } },
    ],
  };
  using folder = temporaryFolder({
    'Package.appxmanifest': `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Styles" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App" EntryPoint="Styles.App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Styles.Task"><BackgroundTasks><Task Type="timer" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
</Package>`,
    'Styles.csproj':
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>AppContainerExe</OutputType></PropertyGroup></Project>',
    'App.xaml': `<Application x:Class="Styles.App" ${xmlns}><Application.Resources><ResourceDictionary><ResourceDictionary.MergedDictionaries>
  <ResourceDictionary Source="Themes/Colors.xaml"/><ResourceDictionary Source="ms-appx:///Package.That.Is.Not.Here/Styles.xaml"/>
</ResourceDictionary.MergedDictionaries></ResourceDictionary></Application.Resources></Application>`,
    'Themes/Colors.xaml': `<ResourceDictionary ${xmlns}>
  <ResourceDictionary.MergedDictionaries><ResourceDictionary Source="ms-appx:///Themes/Texts.xaml"/></ResourceDictionary.MergedDictionaries>
  <SolidColorBrush x:Key="Warning" Color="Red"/>
</ResourceDictionary>`,
    'Themes/Texts.xaml': `<ResourceDictionary ${xmlns}><x:String x:Key="Greeting">Welcome</x:String></ResourceDictionary>`,
    'Themes/Page.xaml': `<ResourceDictionary ${xmlns}>
  <Style x:Key="Plain" TargetType="Button"/><Style x:Key="Big" TargetType="Button" BasedOn="{StaticResource Plain}"/>
  <x:String x:Key="Size">big</x:String>
</ResourceDictionary>`,
    'App.xaml.cs': `using Windows.ApplicationModel.Activation; using Windows.UI.Xaml; using Windows.UI.Xaml.Controls;
namespace Styles
{
    sealed partial class App : Application
    {
        public App() { InitializeComponent(); }
        protected override void OnLaunched(LaunchActivatedEventArgs e)
        {
            var frame = new Frame();
            Window.Current.Content = frame;
            frame.Navigate(typeof(MainPage));
            Window.Current.Activate();
        }
    }
    public sealed class Task : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
    }
}`,
    'MainPage.xaml': `<Page x:Class="Styles.MainPage" ${xmlns}>
  <Page.Resources><ResourceDictionary Source="/Themes/Page.xaml"/></Page.Resources>
  <TextBlock x:Name="Text" Text="{StaticResource Greeting}" Foreground="{StaticResource Warning}"/>
</Page>`,
    'MainPage.xaml.cs': `using System; using Windows.UI.Xaml; using Windows.UI.Xaml.Controls; using Windows.UI.Xaml.Media;
namespace Styles
{
    public sealed partial class MainPage : Page
    {
        public MainPage()
        {
            InitializeComponent();
            var big = (Style)Resources["Big"];
            Console.WriteLine(string.Join(" | ", Text.Text, ((SolidColorBrush)Text.Foreground).Color, big.BasedOn == Resources["Plain"], Resources["Size"],
                Application.Current.Resources.ContainsKey("Size"), new Uri(BaseUri, "/Assets/Logo.png")));
        }
    }
}`,
    'styles.scenario.json': JSON.stringify(scenario),
  });
  const { code, stdout, stderr } = await bgtask(folder.path, ['simulate', 'styles.scenario.json']);
  assert.equal(code, 0, stdout + stderr);
});
