// A right solution of any size, made of what real ones are made of: an app, its library, and its background tasks.
import { readFileSync } from 'node:fs';
import { randomNumbers } from '../fuzz/mutations';

export interface LongSolution {
  /** By path. */
  readonly files: Readonly<Record<string, string>>;
  /** The file of about 1,000 lines of socket code. */
  readonly longest: string;
}

/** So many C# files; one in twenty has to do with background tasks and sockets. */
export function longSolution(count: number, seed: number): LongSolution {
  const random = randomNumbers(seed);
  const files: Record<string, string> = { '/Chat/Package.appxmanifest': manifest() };
  const longest = '/Chat/App/Sockets/ChatHub.cs';
  files[longest] = chatHub();
  const client = sample('ChatApp/ChatClient.cs');
  const task = sample('ChatTask/ChatTask.cs');
  const connection = sample('ChatTask/Connection.cs');
  for (let i = 1; i < count; i++) {
    const ordinary = templates[Math.floor(random() * templates.length)];
    if (i % 20 > 0 && ordinary) {
      const project = random() < 0.6 ? 'App' : random() < 0.7 ? 'Core' : 'Tasks';
      files[`/Chat/${project}/${ordinary.folder}/${ordinary.name(i)}.cs`] = ordinary.text(i, project, random);
    } else if (i % 60 === 0) files[`/Chat/Tasks/Connections/Connection${i}.cs`] = numbered(connection, i);
    else if (i % 40 === 0) files[`/Chat/Tasks/Tasks/ChatTask${i}.cs`] = numbered(task, 60 * Math.ceil(i / 60));
    else files[`/Chat/App/Sockets/ChatClient${i}.cs`] = numbered(client, 60 * Math.ceil(i / 60));
  }
  for (const project of Object.keys(references)) files[`/Chat/${project}/${project}.csproj`] = projectFile(project);
  return { files, longest };
}

/** `using` of the projects below, and none for the compiler to look for in vain. */
const references: Readonly<Record<string, readonly string[]>> = { App: ['Core', 'Tasks'], Core: [], Tasks: ['Core'] };

function sample(path: string): string {
  return readFileSync(`samples/chat-socket/${path}`, 'utf8').replace(/^\uFEFF/, '');
}

/** The classes of the sample under names of their own. */
function numbered(text: string, number: number): string {
  return text.replace(/\b(ChatClient|ChatTask|Connection)\b(?!\.cs)/g, `$1${number}`);
}

function projectFile(project: string): string {
  const outputType = project === 'App' ? 'AppContainerExe' : project === 'Tasks' ? 'winmdobj' : 'Library';
  const needs = (references[project] ?? []).map(
    each => `    <ProjectReference Include="..\\${each}\\${each}.csproj" />\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <PropertyGroup>
    <OutputType>${outputType}</OutputType>
    <RootNamespace>Chat.${project}</RootNamespace>
    <DefineConstants>DEBUG;TRACE;NETFX_CORE;WINDOWS_UWP</DefineConstants>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="**\\*.cs" />
${needs.join('')}${project === 'App' ? '    <AppxManifest Include="..\\Package.appxmanifest" />\n' : ''}  </ItemGroup>
</Project>
`;
}

function manifest(): string {
  return sample('Package.appxmanifest');
}

interface Template {
  readonly folder: string;
  name(number: number): string;
  text(number: number, project: string, random: () => number): string;
}

const words = ['Contact', 'Message', 'Account', 'Picture', 'Theme', 'Draft', 'Group', 'Reply', 'Device', 'Folder'];
const types = ['string', 'int', 'bool', 'double', 'DateTimeOffset', 'List<string>', 'Dictionary<string, int>'];

const templates: readonly Template[] = [
  {
    folder: 'Models',
    name: number => `${wordOf(number)}Model${number}`,
    text: (number, project, random) =>
      unit(
        ['System', 'System.Collections.Generic', 'System.Linq'],
        `Chat.${project}.Models`,
        `    /// <summary>What is known about one ${wordOf(number).toLowerCase()}.</summary>
    public class ${wordOf(number)}Model${number} : IEquatable<${wordOf(number)}Model${number}>
    {
        public string Id { get; }

${properties(random)}
        public ${wordOf(number)}Model${number}(string id)
        {
            Id = id ?? throw new ArgumentNullException(nameof(id));
        }

        public bool Equals(${wordOf(number)}Model${number} other)
        {
            return other != null && other.Id == Id;
        }

        public override bool Equals(object obj) => Equals(obj as ${wordOf(number)}Model${number});

        public override int GetHashCode() => Id.GetHashCode();

        public override string ToString()
        {
            return $"{Id} ({nameof(${wordOf(number)}Model${number})})";
        }
    }`,
      ),
  },
  {
    folder: 'ViewModels',
    name: number => `${wordOf(number)}ViewModel${number}`,
    text: (number, project, random) =>
      unit(
        ['System', 'System.Collections.Generic', 'System.ComponentModel', 'System.Linq', 'System.Threading.Tasks'],
        `Chat.${project}.ViewModels`,
        `    public class ${wordOf(number)}ViewModel${number} : INotifyPropertyChanged
    {
        private readonly Dictionary<string, string> cache = new Dictionary<string, string>();
        private string filter = "";
        private bool isBusy;

        public event PropertyChangedEventHandler PropertyChanged;

        public string Filter
        {
            get { return filter; }
            set
            {
                if (filter == value)
                {
                    return;
                }

                filter = value;
                Raise(nameof(Filter));
                Raise(nameof(Visible));
            }
        }

        public bool IsBusy
        {
            get => isBusy;
            private set
            {
                isBusy = value;
                Raise(nameof(IsBusy));
            }
        }

        public IEnumerable<string> Visible => cache.Values.Where(each => each.Contains(filter)).OrderBy(each => each.Length);

${properties(random)}
        public async Task LoadAsync(IEnumerable<string> names)
        {
            IsBusy = true;
            try
            {
                foreach (var name in names)
                {
                    // Whatever is known already stays as it is.
                    if (!cache.ContainsKey(name))
                    {
                        cache[name] = await DescribeAsync(name, ${number});
                    }
                }
            }
            finally
            {
                IsBusy = false;
            }
        }

        private static async Task<string> DescribeAsync(string name, int number)
        {
            await Task.Delay(number % 10);
            switch (number % 4)
            {
                case 0:
                    return name.ToUpperInvariant();
                case 1:
                    return name.Trim() + number;
                default:
                    return string.IsNullOrEmpty(name) ? "?" : name.Substring(0, 1);
            }
        }

        private void Raise(string property)
        {
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(property));
        }
    }`,
      ),
  },
  {
    folder: 'Services',
    name: number => `${wordOf(number)}Service${number}`,
    text: (number, project, random) =>
      unit(
        ['System', 'System.Collections.Generic', 'System.Diagnostics', 'System.Threading.Tasks', 'Windows.Storage'],
        `Chat.${project}.Services`,
        `    public interface I${wordOf(number)}Service${number}
    {
        Task<int> CountAsync(string prefix);

        void Save(string key, string value);
    }

    public sealed class ${wordOf(number)}Service${number} : I${wordOf(number)}Service${number}
    {
        private readonly object gate = new object();
        private readonly List<string> saved = new List<string>();

${properties(random)}
        public async Task<int> CountAsync(string prefix)
        {
            var count = 0;
            StorageFolder folder = ApplicationData.Current.LocalFolder;
            foreach (StorageFile file in await folder.GetFilesAsync())
            {
                if (file.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    count++;
                }
            }

            Debug.WriteLine("Found " + count + " for " + prefix);
            return count;
        }

        public void Save(string key, string value)
        {
            lock (gate)
            {
                ApplicationData.Current.LocalSettings.Values[key] = value;
                saved.Add(key);
            }
        }
    }`,
      ),
  },
  {
    folder: 'Converters',
    name: number => `${wordOf(number)}Converter${number}`,
    text: (number, project) =>
      unit(
        ['System', 'Windows.UI.Xaml', 'Windows.UI.Xaml.Data'],
        `Chat.${project}.Converters`,
        `    public sealed class ${wordOf(number)}Converter${number} : IValueConverter
    {
        public object Convert(object value, Type targetType, object parameter, string language)
        {
            bool isSet = value is bool && (bool)value;
            if (parameter as string == "not")
            {
                isSet = !isSet;
            }

            return isSet ? Visibility.Visible : Visibility.Collapsed;
        }

        public object ConvertBack(object value, Type targetType, object parameter, string language)
        {
            throw new NotSupportedException();
        }
    }`,
      ),
  },
  {
    folder: 'Helpers',
    name: number => `${wordOf(number)}Helper${number}`,
    text: (number, project, random) =>
      unit(
        ['System', 'System.Collections.Generic', 'System.Linq', 'System.Text'],
        `Chat.${project}.Helpers`,
        `    public enum ${wordOf(number)}Kind${number}
    {
        Unknown,
        Small = ${number},
        Large,
    }

    public static class ${wordOf(number)}Helper${number}
    {
        private static readonly char[] separators = { ',', ';' };

${Array.from({ length: 3 + Math.floor(random() * 8) }, (_, i) => helper(i)).join('\n')}
        public static ${wordOf(number)}Kind${number} KindOf${number}(this string text)
        {
            return text.Length > ${number % 100} ? ${wordOf(number)}Kind${number}.Large : ${wordOf(number)}Kind${number}.Small;
        }
    }`,
      ),
  },
];

function helper(number: number): string {
  return `        public static string Join${number}(IEnumerable<string> parts, int limit)
        {
            var text = new StringBuilder();
            foreach (string part in parts.Where(each => each.Length > ${number}).Take(limit))
            {
                if (text.Length > 0)
                {
                    text.Append(separators[0]).Append(' ');
                }

                text.Append(part.Trim(separators));
            }

            return text.ToString();
        }
`;
}

function properties(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 12) }, (_, i) => {
    const type = types[Math.floor(random() * types.length)] ?? 'string';
    return `        /// <summary>Property ${i}.</summary>\n        public ${type} Value${i} { get; set; }\n`;
  }).join('\n');
}

function unit(usings: readonly string[], namespace: string, body: string): string {
  const lines = usings.map(each => `using ${each};\n`).join('');
  return `${lines}\nnamespace ${namespace}\n{\n${body}\n}\n`;
}

function wordOf(number: number): string {
  return words[number % words.length] ?? 'Contact';
}

/** One class with everything: connections, readers, writers, registrations, handlers. */
function chatHub(): string {
  const rooms = Array.from({ length: 13 }, (_, i) => room(i)).join('\n');
  return unit(
    [
      'System',
      'System.Collections.Generic',
      'System.Diagnostics',
      'System.Linq',
      'System.Threading.Tasks',
      'Windows.ApplicationModel.Background',
      'Windows.Networking',
      'Windows.Networking.Sockets',
      'Windows.Storage.Streams',
    ],
    'Chat.App.Sockets',
    `    public sealed class ChatHub
    {
        private readonly Dictionary<string, StreamSocket> connections = new Dictionary<string, StreamSocket>();
        private StreamSocketListener listener;
        private int failures;

        public int Failures => failures;

${rooms}    }`,
  );
}

function room(number: number): string {
  return `        public async Task Connect${number}Async(string host, string port)
        {
            var socket = new StreamSocket();
            socket.Control.KeepAlive = true;
            socket.EnableTransferOwnership(Register${number}().TaskId, SocketActivityConnectedStandbyAction.Wake);
            try
            {
                await socket.ConnectAsync(new HostName(host), port);
                connections["room${number}"] = socket;
                await Send${number}Async(socket, "hello ${number}");
            }
            catch (Exception problem)
            {
                failures++;
                Debug.WriteLine(SocketError.GetStatus(problem.HResult));
                socket.Dispose();
            }
        }

        private async Task Send${number}Async(StreamSocket socket, string text)
        {
            using (var writer = new DataWriter(socket.OutputStream))
            {
                writer.UnicodeEncoding = UnicodeEncoding.Utf8;
                writer.WriteUInt32(writer.MeasureString(text));
                writer.WriteString(text);
                await writer.StoreAsync();
                writer.DetachStream();
            }
        }

        private async Task<string> Receive${number}Async(StreamSocket socket)
        {
            using (var reader = new DataReader(socket.InputStream))
            {
                reader.InputStreamOptions = InputStreamOptions.Partial;
                uint count = await reader.LoadAsync(${256 + number});
                string text = count == 0 ? null : reader.ReadString(count).TrimEnd();
                reader.DetachStream();
                return text;
            }
        }

        public IBackgroundTaskRegistration Register${number}()
        {
            foreach (var known in BackgroundTaskRegistration.AllTasks.Values)
            {
                if (known.Name == "Chat")
                {
                    return known;
                }
            }

            var builder = new BackgroundTaskBuilder { Name = "Chat", TaskEntryPoint = "Chat.Tasks.ChatTask${60 + 60 * number}" };
            builder.SetTrigger(new SocketActivityTrigger());
            return builder.Register();
        }

        public void Lend${number}(string name)
        {
            StreamSocket socket;
            if (connections.TryGetValue(name, out socket))
            {
                socket.TransferOwnership(name);
                connections.Remove(name);
            }
        }
`;
}
