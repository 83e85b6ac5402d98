// C# that registers background tasks, for tests of what has to agree with the manifest.

/** A method body in a class with the usual usings, on lines of its own. */
export function registering(code: string, members = ''): string {
  return `using System;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
class Registration
{
${members}
void Register(ControlChannelTrigger channel)
{
${code.replace(/^\n+|\s+$/g, '')}
}
}`;
}

/** A class that implements IBackgroundTask. */
export function taskClass(fullName: string): string {
  const dot = fullName.lastIndexOf('.');
  return `namespace ${fullName.slice(0, dot)}
{
    public sealed class ${fullName.slice(dot + 1)} : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
    }
}`;
}

/** A project file: what it makes, and the items in it. */
export function project(outputType: string, ...items: string[]): string {
  return `<Project><PropertyGroup><OutputType>${outputType}</OutputType></PropertyGroup><ItemGroup>${items.join('')}</ItemGroup></Project>`;
}

export function compile(path: string): string {
  return `<Compile Include="${path}"/>`;
}

/** Several files as one fixture. */
export function fixture(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => `//- ${path}\n${text}`)
    .join('\n');
}
