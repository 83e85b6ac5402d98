using System.Collections.Generic;
using System.Text.RegularExpressions;
using Windows.Storage;

namespace System.IO
{
    /// <summary>Folders of the app by path.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.directory"/>
    public static class Directory
    {
        public static bool Exists(string path)
        {
            return !string.IsNullOrEmpty(path) && Sandbox.Kind(Path.GetFullPath(path)) == Sandbox.Folder;
        }
        public static DirectoryInfo CreateDirectory(string path)
        {
            var full = FullPath(path);
            if (Sandbox.Kind(full) == Sandbox.Folder) return new DirectoryInfo(full);
            if (Sandbox.Kind(full) == Sandbox.File) throw Sandbox.NetError("exists", full);
            var parent = Path.GetDirectoryName(full);
            if (parent == null || Sandbox.Kind(full) == Sandbox.Outside) throw Sandbox.NetError("denied", full);
            CreateDirectory(parent);
            Sandbox.CheckNet(Sandbox.Make(full, true), full);
            return new DirectoryInfo(full);
        }
        public static void Delete(string path)
        {
            Delete(path, false);
        }
        public static void Delete(string path, bool recursive)
        {
            var full = FullPath(path);
            CheckFolder(full);
            if (!recursive && Sandbox.Names(full).Length > 0) throw new IOException("The directory is not empty : '" + full + "'", unchecked((int)0x80070091));
            Sandbox.CheckNet(Sandbox.Remove(full), full);
        }
        public static void Move(string sourceDirName, string destDirName)
        {
            var from = FullPath(sourceDirName);
            CheckFolder(from);
            var to = FullPath(destDirName);
            Sandbox.CheckNet(Sandbox.Move(from, to), to);
        }
        public static string[] GetFiles(string path)
        {
            return GetFiles(path, "*", SearchOption.TopDirectoryOnly);
        }
        public static string[] GetFiles(string path, string searchPattern)
        {
            return GetFiles(path, searchPattern, SearchOption.TopDirectoryOnly);
        }
        public static string[] GetFiles(string path, string searchPattern, SearchOption searchOption)
        {
            return Find(path, searchPattern, searchOption, Sandbox.File).ToArray();
        }
        public static IEnumerable<string> EnumerateFiles(string path)
        {
            return GetFiles(path);
        }
        public static IEnumerable<string> EnumerateFiles(string path, string searchPattern)
        {
            return GetFiles(path, searchPattern);
        }
        public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, SearchOption searchOption)
        {
            return GetFiles(path, searchPattern, searchOption);
        }
        public static string[] GetDirectories(string path)
        {
            return GetDirectories(path, "*", SearchOption.TopDirectoryOnly);
        }
        public static string[] GetDirectories(string path, string searchPattern)
        {
            return GetDirectories(path, searchPattern, SearchOption.TopDirectoryOnly);
        }
        public static string[] GetDirectories(string path, string searchPattern, SearchOption searchOption)
        {
            return Find(path, searchPattern, searchOption, Sandbox.Folder).ToArray();
        }
        public static IEnumerable<string> EnumerateDirectories(string path)
        {
            return GetDirectories(path);
        }
        public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern)
        {
            return GetDirectories(path, searchPattern);
        }
        public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, SearchOption searchOption)
        {
            return GetDirectories(path, searchPattern, searchOption);
        }
        public static string[] GetFileSystemEntries(string path)
        {
            return GetFileSystemEntries(path, "*", SearchOption.TopDirectoryOnly);
        }
        public static string[] GetFileSystemEntries(string path, string searchPattern)
        {
            return GetFileSystemEntries(path, searchPattern, SearchOption.TopDirectoryOnly);
        }
        public static string[] GetFileSystemEntries(string path, string searchPattern, SearchOption searchOption)
        {
            return Find(path, searchPattern, searchOption, Sandbox.Nothing).ToArray();
        }
        public static IEnumerable<string> EnumerateFileSystemEntries(string path)
        {
            return GetFileSystemEntries(path);
        }
        public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern)
        {
            return GetFileSystemEntries(path, searchPattern);
        }
        public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, SearchOption searchOption)
        {
            return GetFileSystemEntries(path, searchPattern, searchOption);
        }
        public static string GetCurrentDirectory()
        {
            return Environment.CurrentDirectory;
        }
        public static DirectoryInfo GetParent(string path)
        {
            var parent = Path.GetDirectoryName(FullPath(path));
            return parent == null ? null : new DirectoryInfo(parent);
        }
        private static string FullPath(string path)
        {
            var full = Path.GetFullPath(path);
            return full.Length > 3 ? full.TrimEnd('\\') : full;
        }
        private static void CheckFolder(string path)
        {
            var kind = Sandbox.Kind(path);
            if (kind == Sandbox.Outside) throw Sandbox.NetError("denied", path);
            if (kind != Sandbox.Folder) throw new DirectoryNotFoundException("Could not find a part of the path '" + path + "'.");
        }
        private static List<string> Find(string path, string pattern, SearchOption option, int kind)
        {
            if (pattern == null) throw new ArgumentNullException("searchPattern");
            CheckFolder(FullPath(path));
            var wanted = new Regex("^" + Regex.Escape(pattern == "*.*" ? "*" : pattern).Replace("\\*", ".*").Replace("\\?", ".") + "$", RegexOptions.IgnoreCase);
            var found = new List<string>();
            Collect(path, wanted, option, kind, found);
            return found;
        }
        private static void Collect(string path, Regex wanted, SearchOption option, int kind, List<string> found)
        {
            foreach (var name in Sandbox.Names(FullPath(path)))
            {
                var inside = Path.Combine(path, name);
                var isFolder = Sandbox.Kind(FullPath(inside)) == Sandbox.Folder;
                var fits = kind == Sandbox.Nothing || isFolder == (kind == Sandbox.Folder);
                if (fits && wanted.IsMatch(name)) found.Add(inside);
                if (isFolder && option == SearchOption.AllDirectories) Collect(inside, wanted, option, kind, found);
            }
        }
    }
}
