namespace System.IO
{
    /// <summary>Paths of Windows, as text; nothing here looks at the disk.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.path"/>
    public static class Path
    {
        public static readonly char DirectorySeparatorChar = '\\';
        public static readonly char AltDirectorySeparatorChar = '/';
        public static readonly char PathSeparator = ';';
        public static readonly char VolumeSeparatorChar = ':';
        private static readonly char[] badInNames =
        {
            '"', '<', '>', '|', '\0', '\x01', '\x02', '\x03', '\x04', '\x05', '\x06', '\a', '\b', '\t', '\n', '\v', '\f', '\r', '\x0E', '\x0F', '\x10', '\x11', '\x12',
            '\x13', '\x14', '\x15', '\x16', '\x17', '\x18', '\x19', '\x1A', '\x1B', '\x1C', '\x1D', '\x1E', '\x1F', ':', '*', '?', '\\', '/',
        };

        public static char[] GetInvalidFileNameChars()
        {
            return (char[])badInNames.Clone();
        }
        public static char[] GetInvalidPathChars()
        {
            char[] bad = new char[36];
            Array.Copy(badInNames, 0, bad, 0, bad.Length);
            return bad;
        }
        private static bool IsSeparator(char c)
        {
            return c == '\\' || c == '/';
        }
        private static bool IsLetter(char c)
        {
            return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }
        private static void Check(string path)
        {
            if (path.IndexOf('\0') >= 0) throw new ArgumentException("Illegal characters in path.", "path");
        }
        /// <summary>The length of `C:\`, `C:`, `\` or `\\server\share` at the start.</summary>
        private static int RootLength(string path)
        {
            if (path.Length > 1 && IsSeparator(path[0]) && IsSeparator(path[1]))
            {
                int at = 2;
                for (int parts = 0; at < path.Length; at++)
                {
                    if (IsSeparator(path[at]) && ++parts == 2) break;
                }
                return at;
            }
            if (path.Length > 0 && IsSeparator(path[0])) return 1;
            if (path.Length > 1 && path[1] == ':' && IsLetter(path[0])) return path.Length > 2 && IsSeparator(path[2]) ? 3 : 2;
            return 0;
        }
        public static bool IsPathRooted(string path)
        {
            if (path == null) return false;
            Check(path);
            return RootLength(path) > 0;
        }
        public static string GetPathRoot(string path)
        {
            if (path == null) return null;
            Check(path);
            return path.Substring(0, RootLength(path)).Replace('/', '\\');
        }

        // ---- parts -------------------------------------------------------------------------------------------------

        private static int NameStart(string path)
        {
            int start = path.Length;
            while (start > 0 && !IsSeparator(path[start - 1]) && path[start - 1] != ':') start--;
            return start;
        }
        /// <summary>The place of the dot; -1 when there is no extension.</summary>
        private static int ExtensionStart(string path)
        {
            int dot = path.LastIndexOf('.');
            return dot >= NameStart(path) ? dot : -1;
        }
        public static string GetFileName(string path)
        {
            if (path == null) return null;
            Check(path);
            return path.Substring(NameStart(path));
        }
        public static string GetFileNameWithoutExtension(string path)
        {
            if (path == null) return null;
            string name = GetFileName(path);
            int dot = name.LastIndexOf('.');
            return dot < 0 ? name : name.Substring(0, dot);
        }
        public static string GetExtension(string path)
        {
            if (path == null) return null;
            Check(path);
            int dot = ExtensionStart(path);
            return dot < 0 || dot == path.Length - 1 ? "" : path.Substring(dot);
        }
        public static bool HasExtension(string path)
        {
            return !string.IsNullOrEmpty(GetExtension(path));
        }
        public static string ChangeExtension(string path, string extension)
        {
            if (path == null) return null;
            Check(path);
            int dot = ExtensionStart(path);
            string result = dot < 0 ? path : path.Substring(0, dot);
            if (extension == null || path.Length == 0) return result;
            return result + (extension.Length > 0 && extension[0] == '.' ? "" : ".") + extension;
        }
        public static string GetDirectoryName(string path)
        {
            if (path == null) return null;
            Check(path);
            if (path.Trim().Length == 0) throw new ArgumentException("The path is not of a legal form.", "path");
            int root = RootLength(path);
            if (path.Length <= root) return null;
            int end = path.Length;
            while (end > root && !IsSeparator(path[end - 1])) end--;
            while (end > root && IsSeparator(path[end - 1])) end--;
            return path.Substring(0, end).Replace('/', '\\');
        }

        // ---- joining -----------------------------------------------------------------------------------------------

        public static string Combine(string path1, string path2)
        {
            if (path1 == null) throw new ArgumentNullException("path1");
            if (path2 == null) throw new ArgumentNullException("path2");
            return Joined(path1, path2);
        }
        public static string Combine(string path1, string path2, string path3)
        {
            if (path3 == null) throw new ArgumentNullException("path3");
            return Joined(Combine(path1, path2), path3);
        }
        public static string Combine(string path1, string path2, string path3, string path4)
        {
            if (path4 == null) throw new ArgumentNullException("path4");
            return Joined(Combine(path1, path2, path3), path4);
        }
        public static string Combine(params string[] paths)
        {
            if (paths == null) throw new ArgumentNullException("paths");
            string result = "";
            foreach (string path in paths)
            {
                if (path == null) throw new ArgumentNullException("paths");
                result = Joined(result, path);
            }
            return result;
        }
        private static string Joined(string first, string second)
        {
            Check(first);
            Check(second);
            if (second.Length == 0) return first;
            if (first.Length == 0 || IsPathRooted(second)) return second;
            char last = first[first.Length - 1];
            return IsSeparator(last) || last == ':' ? first + second : first + "\\" + second;
        }
        /// <summary>Without `.` and `..`; relative paths begin in the current directory.</summary>
        public static string GetFullPath(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            Check(path);
            if (path.Trim().Length == 0) throw new ArgumentException("The path is not of a legal form.", "path");
            int root = RootLength(path);
            string start = GetPathRoot(path);
            if (start.Length == 0)
            {
                path = Joined(Environment.CurrentDirectory, path);
                root = RootLength(path);
                start = GetPathRoot(path);
            }
            else if (start == "\\") start = GetPathRoot(Environment.CurrentDirectory);
            else if (start.EndsWith(":")) start += "\\";
            string[] parts = path.Substring(root).Replace('/', '\\').Split('\\');
            string[] kept = new string[parts.Length];
            int count = 0;
            foreach (string part in parts)
            {
                if (part == "..") count = Math.Max(0, count - 1);
                else if (part.Length > 0 && part != ".") kept[count++] = part;
            }
            string rest = string.Join("\\", kept, 0, count);
            if (count > 0 && IsSeparator(path[path.Length - 1])) rest += "\\";
            if (count > 0 && !start.EndsWith("\\")) start += "\\";
            return start + rest;
        }

        // ---- names that nobody uses yet ----------------------------------------------------------------------------

        public static string GetRandomFileName()
        {
            string letters = Guid.NewGuid().ToString("N");
            return letters.Substring(0, 8) + "." + letters.Substring(8, 3);
        }
        public static string GetTempPath()
        {
            return "C:\\Users\\User\\AppData\\Local\\Temp\\";
        }
        /// <summary>Makes an empty file with a name that is not taken.</summary>
        public static string GetTempFileName()
        {
            Directory.CreateDirectory(GetTempPath());
            while (true)
            {
                string path = GetTempPath() + "tmp" + Guid.NewGuid().ToString("N").Substring(0, 4).ToUpperInvariant() + ".tmp";
                if (File.Exists(path)) continue;
                File.Create(path).Dispose();
                return path;
            }
        }
    }
}
