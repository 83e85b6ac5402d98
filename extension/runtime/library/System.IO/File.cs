using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage;

namespace System.IO
{
    /// <summary>Files of the app by path. What an app may not reach refuses with UnauthorizedAccessException.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.file"/>
    public static class File
    {
        public static bool Exists(string path)
        {
            return !string.IsNullOrEmpty(path) && Sandbox.Kind(Path.GetFullPath(path)) == Sandbox.File;
        }
        public static void Delete(string path)
        {
            var full = Path.GetFullPath(path);
            if (Sandbox.Kind(full) == Sandbox.Folder) throw Sandbox.NetError("denied", full);
            var refusal = Sandbox.Remove(full);
            if (refusal != "missing" || Sandbox.Kind(Path.GetDirectoryName(full)) != Sandbox.Folder) Sandbox.CheckNet(refusal, full);
        }
        public static void Copy(string sourceFileName, string destFileName)
        {
            Copy(sourceFileName, destFileName, false);
        }
        public static void Copy(string sourceFileName, string destFileName, bool overwrite)
        {
            using (var source = OpenRead(sourceFileName))
            using (var target = new FileStream(destFileName, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write, FileShare.None)) source.CopyTo(target);
        }
        public static void Move(string sourceFileName, string destFileName)
        {
            var from = Path.GetFullPath(sourceFileName);
            if (Sandbox.Kind(from) != Sandbox.File) throw Sandbox.NetError("missing", from);
            var to = Path.GetFullPath(destFileName);
            Sandbox.CheckNet(Sandbox.Move(from, to), to);
        }
        public static FileStream Create(string path)
        {
            return new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        }
        public static FileStream Open(string path, FileMode mode)
        {
            return new FileStream(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite, FileShare.None);
        }
        public static FileStream Open(string path, FileMode mode, FileAccess access)
        {
            return new FileStream(path, mode, access, FileShare.None);
        }
        public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share)
        {
            return new FileStream(path, mode, access, share);
        }
        public static FileStream OpenRead(string path)
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        public static FileStream OpenWrite(string path)
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        public static StreamReader OpenText(string path)
        {
            return new StreamReader(path);
        }
        public static StreamWriter CreateText(string path)
        {
            return new StreamWriter(path, false);
        }
        public static StreamWriter AppendText(string path)
        {
            return new StreamWriter(path, true);
        }
        public static byte[] ReadAllBytes(string path)
        {
            using (var stream = OpenRead(path))
            {
                var bytes = new byte[stream.Length];
                stream.Read(bytes, 0, bytes.Length);
                return bytes;
            }
        }
        public static void WriteAllBytes(string path, byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read)) stream.Write(bytes, 0, bytes.Length);
        }
        public static string ReadAllText(string path)
        {
            return ReadAllText(path, Encoding.UTF8);
        }
        public static string ReadAllText(string path, Encoding encoding)
        {
            using (var reader = new StreamReader(path, encoding)) return reader.ReadToEnd();
        }
        public static string[] ReadAllLines(string path)
        {
            return ReadAllLines(path, Encoding.UTF8);
        }
        public static string[] ReadAllLines(string path, Encoding encoding)
        {
            return new List<string>(ReadLines(path, encoding)).ToArray();
        }
        public static IEnumerable<string> ReadLines(string path)
        {
            return ReadLines(path, Encoding.UTF8);
        }
        public static IEnumerable<string> ReadLines(string path, Encoding encoding)
        {
            return LinesOf(new StreamReader(path, encoding));
        }
        private static IEnumerable<string> LinesOf(StreamReader reader)
        {
            using (reader)
            {
                for (string line = reader.ReadLine(); line != null; line = reader.ReadLine()) yield return line;
            }
        }
        public static void WriteAllText(string path, string contents)
        {
            using (var writer = new StreamWriter(path, false)) writer.Write(contents);
        }
        public static void WriteAllText(string path, string contents, Encoding encoding)
        {
            using (var writer = new StreamWriter(path, false, encoding)) writer.Write(contents);
        }
        public static void WriteAllLines(string path, IEnumerable<string> contents)
        {
            if (contents == null) throw new ArgumentNullException("contents");
            using (var writer = new StreamWriter(path, false))
            {
                foreach (var line in contents) writer.WriteLine(line);
            }
        }
        public static void WriteAllLines(string path, IEnumerable<string> contents, Encoding encoding)
        {
            if (contents == null) throw new ArgumentNullException("contents");
            using (var writer = new StreamWriter(path, false, encoding))
            {
                foreach (var line in contents) writer.WriteLine(line);
            }
        }
        public static void AppendAllText(string path, string contents)
        {
            using (var writer = new StreamWriter(path, true)) writer.Write(contents);
        }
        public static void AppendAllText(string path, string contents, Encoding encoding)
        {
            using (var writer = new StreamWriter(path, true, encoding)) writer.Write(contents);
        }
        public static void AppendAllLines(string path, IEnumerable<string> contents)
        {
            if (contents == null) throw new ArgumentNullException("contents");
            using (var writer = new StreamWriter(path, true))
            {
                foreach (var line in contents) writer.WriteLine(line);
            }
        }
        public static void AppendAllLines(string path, IEnumerable<string> contents, Encoding encoding)
        {
            if (contents == null) throw new ArgumentNullException("contents");
            using (var writer = new StreamWriter(path, true, encoding))
            {
                foreach (var line in contents) writer.WriteLine(line);
            }
        }
        public static Task<string> ReadAllTextAsync(string path, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => ReadAllText(path));
        }
        public static Task<string[]> ReadAllLinesAsync(string path, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => ReadAllLines(path));
        }
        public static Task<byte[]> ReadAllBytesAsync(string path, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => ReadAllBytes(path));
        }
        public static Task WriteAllTextAsync(string path, string contents, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => WriteAllText(path, contents));
        }
        public static Task WriteAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => WriteAllLines(path, contents));
        }
        public static Task WriteAllBytesAsync(string path, byte[] bytes, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => WriteAllBytes(path, bytes));
        }
        public static Task AppendAllTextAsync(string path, string contents, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => AppendAllText(path, contents));
        }
        public static Task AppendAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default(CancellationToken))
        {
            return Later.Wait(() => AppendAllLines(path, contents));
        }
        public static DateTime GetCreationTime(string path)
        {
            return GetCreationTimeUtc(path).ToLocalTime();
        }
        public static DateTime GetCreationTimeUtc(string path)
        {
            return FileSystemInfo.TimeOf(Sandbox.Created(Path.GetFullPath(path)));
        }
        public static DateTime GetLastWriteTime(string path)
        {
            return GetLastWriteTimeUtc(path).ToLocalTime();
        }
        public static DateTime GetLastWriteTimeUtc(string path)
        {
            return FileSystemInfo.TimeOf(Sandbox.Modified(Path.GetFullPath(path)));
        }
        public static FileAttributes GetAttributes(string path)
        {
            return new FileInfo(path).Attributes;
        }
    }
}
