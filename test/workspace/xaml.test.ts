// The half of a page that the build generates from XAML: what it declares, and what code-behind finds there.

import assert from 'node:assert/strict';
import test from 'node:test';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { displayType } from '../../server/csharp/symbols/types';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const page = (content: string, attributes = '') => `<?xml version="1.0"?>
<Page x:Class="Chat.MainPage" ${attributes}
  xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
  xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
  xmlns:local="using:Chat" xmlns:d="http://schemas.microsoft.com/expression/blend/2008">
${content}
</Page>`;

const codeBehind = (body: string) => `
using Windows.UI.Xaml.Controls;
namespace Chat
{
    public sealed partial class MainPage : Page
    {
        public MainPage() { InitializeComponent(); }
        void Test() { ${body} }
    }
    class Message : Windows.UI.Xaml.Controls.TextBox { }
}`;

function open(files: Record<string, string>) {
  const disk = { ...files };
  const workspace = new Workspace(memoryFiles(disk), { folders: ['/'], files: [] });
  const cache = new CodeCache(declarations);
  const compilation = () => {
    const [app] = workspace.snapshot().apps;
    const [project] = app!.projects;
    return cache.of(app!).compilationOf(project!);
  };
  return { disk, workspace, compilation };
}

/** Type and name of each field of the page, as far as it is known. */
function fieldsOf(xaml: string, code = codeBehind('')): string {
  const compilation = open({ '/MainPage.xaml': xaml, '/MainPage.xaml.cs': code }).compilation();
  const type = compilation.typeByMetadataName('Chat.MainPage')!;
  return compilation
    .membersOf(type)
    .flatMap(member =>
      member.kind === 'field' ? [`${member.accessibility} ${displayType(member.type)} ${member.name}`] : [],
    )
    .join('\n');
}

function problemsOf(xaml: string, body: string): string[] {
  const compilation = open({ '/MainPage.xaml': xaml, '/MainPage.xaml.cs': codeBehind(body) }).compilation();
  return diagnose(compilation).map(({ code, message }) => `${code} ${message}`);
}

test('named elements are fields with their types', () => {
  const xaml = page(`
    <Grid x:Name="root">
      <TextBox Name="input"/><Rectangle x:Name="box" x:FieldModifier="public"/>
      <local:Message x:Name="message"/>
      <StackPanel><StackPanel.Children><Button x:Name="event"/></StackPanel.Children></StackPanel>
      <Storyboard x:Name="blink"/>
    </Grid>`);
  assert.equal(
    fieldsOf(xaml),
    `private Windows.UI.Xaml.Controls.Grid root
private Windows.UI.Xaml.Controls.TextBox input
public Windows.UI.Xaml.Shapes.Rectangle box
private Chat.Message message
private Windows.UI.Xaml.Controls.Button event
private Windows.UI.Xaml.Media.Animation.Storyboard blink`,
  );
});

test('what nobody knows has no type and makes no noise; templates have no names', () => {
  const xaml = page(`
    <NobodyKnows x:Name="first"/><local:NotThere x:Name="second"/><d:Designer x:Name="third"/>
    <ListView><ListView.ItemTemplate><DataTemplate><TextBlock x:Name="inner"/></DataTemplate></ListView.ItemTemplate></ListView>
    <TextBlock x:Name="not a name"/>`);
  assert.deepEqual(
    fieldsOf(xaml)
      .split('\n')
      .map(line => line.replace(/^.* /, '')),
    ['first', 'second', 'third'],
  );
  assert.deepEqual(problemsOf(xaml, 'first.Go(second.Come, third);'), []);
});

test('code-behind binds without unknown names', () => {
  const xaml = page('<TextBox x:Name="input" Text="{x:Bind Name}"/>');
  assert.deepEqual(problemsOf(xaml, 'string text = input.Text; Bindings.Update(); Frame.GoBack();'), []);
  assert.match(problemsOf(xaml, 'int wrong = input.Text; inner.Go();').join(), /CS0029.*CS0103/);
});

test('the base class comes from the XAML where the code names none', () => {
  const code = codeBehind('Frame.GoBack(); input.Focus(Windows.UI.Xaml.FocusState.Pointer);').replace(': Page', '');
  const files = { '/MainPage.xaml': page('<TextBox x:Name="input"/>'), '/MainPage.xaml.cs': code };
  assert.deepEqual(diagnose(open(files).compilation()), []);
});

test('pages of the Windows App SDK have other controls', () => {
  const code = codeBehind('input.Whatever();').replace('Windows.UI.Xaml.Controls;', 'Microsoft.UI.Xaml;');
  assert.match(fieldsOf(page('<TextBox x:Name="input"/>'), code), /^private (?!Windows).* input$/);
});

test('XAML without a class, without code or broken in the middle adds what can be read', () => {
  assert.equal(fieldsOf('<ResourceDictionary x:Key="a"/>'), '');
  assert.equal(fieldsOf(page('<Grid x:Name="root"/>').replace('Chat.MainPage', 'Chat.Other')), '');
  assert.equal(fieldsOf(page('<Grid x:Name="root"/><Button Name=')), 'private Windows.UI.Xaml.Controls.Grid root');
  assert.equal(fieldsOf('no XML x:Class="Chat.MainPage"'), '');
});

test('a project may name XAML that lies elsewhere', () => {
  const compilation = open({
    '/cs/Chat.csproj':
      '<Project><ItemGroup><Page Include="..\\shared\\MainPage.xaml"/><Compile Include="MainPage.xaml.cs"/></ItemGroup></Project>',
    '/cs/MainPage.xaml.cs': codeBehind('string text = input.Text;'),
    '/shared/MainPage.xaml': page('<TextBox x:Name="input"/>'),
  }).compilation();
  assert.deepEqual(diagnose(compilation), []);
});

test('a change of the XAML changes the code, and nothing else does', () => {
  const { disk, workspace, compilation } = open({
    '/MainPage.xaml': page('<TextBox x:Name="input"/>'),
    '/MainPage.xaml.cs': codeBehind('string text = output.Text;'),
  });
  assert.match(diagnose(compilation())[0]?.message ?? '', /output/);
  const before = compilation();
  workspace.fileChanged('/MainPage.xaml');
  assert.equal(compilation(), before);
  disk['/MainPage.xaml'] = page('<TextBox x:Name="output"/>');
  workspace.fileChanged('/MainPage.xaml');
  assert.deepEqual(diagnose(compilation()), []);
});

test('a page of a class of the app has what that class has', () => {
  const { compilation } = open({
    '/MainPage.xaml': `<local:Shell x:Class="Chat.MainPage" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:local="using:Chat"/>`,
    '/MainPage.xaml.cs': `namespace Chat
{
    public class Shell : Windows.UI.Xaml.Controls.Page { protected int Level; }
    public sealed partial class MainPage
    {
        public MainPage() { InitializeComponent(); Level = 1; DataContext = this; }
    }
}`,
  });
  assert.deepEqual(diagnose(compilation()), []);
});

test('structs of libraries need no value, unless they have public fields', () => {
  const { compilation } = open({
    '/Time.cs': `class Time
{
    System.TimeSpan Ago() { System.TimeSpan span; return span; }
    double Left() { Windows.Foundation.Point point; point.X = 1; return point.X + point.Y; }
    int Number() { int number; return number; }
    struct Own { int value; }
    Own Mine() { Own own; return own; }
}`,
  });
  assert.deepEqual(
    diagnose(compilation()).map(({ code, message }) => `${code} ${message}`),
    ["CS0165 Use of unassigned local variable 'number'", "CS0165 Use of unassigned local variable 'own'"],
  );
});

test('XAML for one kind of device adds to the class what the file for all has not', () => {
  const grid = (names: string[]) => page(`<Grid>${names.map(name => `<TextBlock x:Name="${name}"/>`).join('')}</Grid>`);
  const pages = ['MainPage.DeviceFamily-Mobile.xaml', 'DeviceFamily-Xbox/MainPage.xaml', 'MainPage.xaml'];
  const items = pages.map(path => `<Page Include="${path}"/>`).join('');
  const compilation = open({
    '/Chat.csproj': `<Project><ItemGroup><Compile Include="MainPage.xaml.cs"/>${items}</ItemGroup></Project>`,
    '/MainPage.DeviceFamily-Mobile.xaml': grid(['Status', 'Small']),
    '/DeviceFamily-Xbox/MainPage.xaml': grid(['Status', 'Large']),
    '/MainPage.xaml': grid(['Status', 'Menu']),
    '/MainPage.xaml.cs': codeBehind('Status.Text = Small.Text + Large.Text + Menu.Text;'),
  }).compilation();
  assert.deepEqual(
    diagnose(compilation).map(({ code, message }) => `${code} ${message}`),
    [],
  );
});
