// Project files: conditions, properties, items and imports as MSBuild reads them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { evaluateCondition } from '../../server/workspace/msbuild';
import { readProjectFile } from '../../server/workspace/projectFile';
import { memoryFiles } from '../harness/memoryFiles';

/** The project in lines; files are listed after `project` in the record. */
function check(files: Record<string, string>, expected: string): void {
  const project = readProjectFile(memoryFiles(files), Object.keys(files)[0]!);
  const lines = [
    `${project.name} ${project.rootNamespace} ${project.outputType ?? '-'} ${project.langVersion ?? '-'}`,
    `defines ${project.defines.join(' ')}`,
    ...project.sourcePaths,
    ...project.references.map(path => `-> ${path}`),
    ...project.manifestPaths.map(path => `packs ${path}`),
  ];
  assert.equal(lines.join('\n'), expected.trim().replace(/^ {4}/gm, ''));
}

test('conditions', () => {
  const properties: Record<string, string> = { Configuration: 'Debug', V: '14.0' };
  const holds = (condition: string) =>
    evaluateCondition(
      condition,
      text => (text.includes('$([') ? undefined : text.replace(/\$\((\w+)\)/g, (_, name) => properties[name] ?? '')),
      path => path === 'there',
    );
  assert.equal(holds(" '$(Configuration)|$(Platform)' == 'debug|' "), true);
  assert.equal(holds("'$(X)' == '' or '$(V)' < '12.0'"), true);
  assert.equal(holds("'$(V)' < '12.0'"), false);
  assert.equal(holds("'$(X)' != '' And '$(V)' >= '14.0'"), false);
  assert.equal(holds("!Exists('gone') and (Exists('there') or false)"), true);
  assert.equal(holds('true'), true);
  assert.equal(holds('false'), false);
  assert.equal(holds("'$([System.Foo]::Bar())' == 'x'"), undefined);
  assert.equal(holds("'$([System.Foo]::Bar())' == 'x' and false"), false);
});

test('a classic UWP project: linked files, Debug symbols, references', () => {
  check(
    {
      '/repo/App/App.csproj': `<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
        <Import Project="$(MSBuildExtensionsPath)\\Common.props" Condition="Exists('$(MSBuildExtensionsPath)\\Common.props')"/>
        <PropertyGroup><Shared>$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), LICENSE))\\Shared</Shared></PropertyGroup>
        <PropertyGroup>
          <Configuration Condition=" '$(Configuration)' == '' ">Release</Configuration>
          <Platform Condition=" '$(Platform)' == '' ">x86</Platform>
          <OutputType>AppContainerExe</OutputType><RootNamespace>Chat</RootNamespace><LangVersion>7.3</LangVersion>
        </PropertyGroup>
        <PropertyGroup Condition="'$(Configuration)|$(Platform)' == 'Debug|x86'"><DefineConstants>DEBUG;TRACE;NETFX_CORE</DefineConstants></PropertyGroup>
        <PropertyGroup Condition="'$(Configuration)|$(Platform)' == 'Release|x86'"><DefineConstants>TRACE</DefineConstants></PropertyGroup>
        <ItemGroup>
          <Compile Include="$(Shared)\\cs\\App.xaml.cs"><Link>App.xaml.cs</Link></Compile>
          <Compile Include="views\\mainpage.xaml.cs;Gone.cs"/>
          <Compile Include="$(Unknown)\\Nothing.cs"/>
          <Compile Include="$([System.IO.Path]::Combine('a','b'))\\X.cs"/>
          <AppxManifest Include="Package.appxmanifest"/>
          <ProjectReference Include="..\\Tasks\\Tasks.csproj"/><ProjectReference Include="..\\Native\\Native.vcxproj"/>
        </ItemGroup></Project>`,
      '/repo/LICENSE': '',
      '/repo/Shared/cs/App.xaml.cs': '',
      '/repo/App/Views/MainPage.xaml.cs': '',
      '/repo/App/NotIncluded.cs': '',
      '/repo/App/Package.appxmanifest': '',
      '/repo/Tasks/Tasks.csproj': '',
      '/repo/Native/Native.vcxproj': '',
    },
    `
    App Chat AppContainerExe 7.3
    defines DEBUG NETFX_CORE TRACE
    /repo/App/Views/MainPage.xaml.cs
    /repo/Shared/cs/App.xaml.cs
    -> /repo/Native/Native.vcxproj
    -> /repo/Tasks/Tasks.csproj
    packs /repo/App/Package.appxmanifest
    `,
  );
});

test('an SDK project compiles what lies there', () => {
  check(
    {
      '/p/My App.csproj': `<Project Sdk="MSBuild.Sdk.Extras"><PropertyGroup><DefineConstants>$(DefineConstants);MINE</DefineConstants></PropertyGroup>
        <ItemGroup><Compile Remove="old/**"/><Compile Include="../linked/*.cs" Exclude="../linked/No*.cs"/></ItemGroup></Project>`,
      '/p/A.cs': '',
      '/p/sub/B.cs': '',
      '/p/old/C.cs': '',
      '/p/obj/D.cs': '',
      '/p/bin/Debug/E.cs': '',
      '/linked/F.cs': '',
      '/linked/Not.cs': '',
      '/linked/deep/G.cs': '',
    },
    `
    My App My_App - -
    defines DEBUG MINE NETFX_CORE TRACE WINDOWS_UWP
    /linked/F.cs
    /p/A.cs
    /p/sub/B.cs
    `,
  );
});

test('shared projects and Directory.Build.props are read', () => {
  check(
    {
      '/r/App/App.csproj': `<Project><Import Project="..\\Shared\\Shared.projitems" Label="Shared"/></Project>`,
      '/r/Directory.Build.props': '<Project><PropertyGroup><LangVersion>8.0</LangVersion></PropertyGroup></Project>',
      '/r/Shared/Shared.projitems': `<Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)S.cs"/></ItemGroup></Project>`,
      '/r/Shared/S.cs': '',
    },
    `
    App App - 8.0
    defines 
    /r/Shared/S.cs
    `,
  );
});

test('a broken project file gives what can be read', () => {
  check(
    { '/p/P.csproj': '<Project><ItemGroup><Compile Include="A.cs"/><Compile Include="B', '/p/A.cs': '' },
    `
    P P - -
    defines 
    /p/A.cs
    `,
  );
});

test('references, comments, CDATA and prefixes are read; a DOCTYPE is not, nor what is no XML', () => {
  const project = (text: string) =>
    readProjectFile(memoryFiles({ '/a/B.csproj': text }), '/a/B.csproj').defines.join(' ');
  const defines = (value: string) => `<Project><PropertyGroup>${value}</PropertyGroup></Project>`;
  assert.equal(project(defines(`<DefineConstants Condition="'$(X)' &lt; &#39;1'">ONE</DefineConstants>`)), '');
  assert.equal(project(defines('<DefineConstants><!-- no -->A&#59;<![CDATA[B]]></DefineConstants>')), 'A B');
  assert.equal(
    project(
      `<m:Project xmlns:m="urn:m"><m:PropertyGroup><m:DefineConstants>A</m:DefineConstants></m:PropertyGroup></m:Project>`,
    ),
    'A',
  );
  assert.equal(project(`<!DOCTYPE a [<!ENTITY b "A">]>${defines('<DefineConstants>&b;</DefineConstants>')}`), '');
  assert.equal(project(defines('<a>'.repeat(100_000))), '');
  for (const broken of ['', '<', '<Project', '<Project a="', '<Project><PropertyGroup><x', '\0\0'])
    assert.equal(project(broken), '');
});
