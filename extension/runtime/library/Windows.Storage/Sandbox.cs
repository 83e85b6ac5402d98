using System;
using System.IO;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>The files that the app may reach, as the simulated Windows holds them; paths are absolute.</summary>
    internal static class Sandbox
    {
        internal const int Outside = -1;
        internal const int Nothing = 0;
        internal const int File = 1;
        internal const int Folder = 2;

        /// <summary>In: Local, Roaming, Temporary, LocalCache, Package, or the name of a library of the user. Out: the absolute path.</summary>
        internal static extern string PathOf(string folder);
        /// <summary>The variant of a file of the package that fits the user; the path itself when there is none.</summary>
        internal static extern string Resource(string path);
        /// <summary>One of the constants above.</summary>
        internal static extern int Kind(string path);
        /// <summary>Sorted; the folder has to be there.</summary>
        internal static extern string[] Names(string folder);
        /// <summary>As it was written when it was made.</summary>
        internal static extern string NameOf(string path);
        /// <summary>Ticks, UTC.</summary>
        internal static extern long Created(string path);
        internal static extern long Modified(string path);

        // What cannot be done gives missing, denied, inUse or exists; null otherwise.
        internal static extern string Make(string path, bool folder);
        internal static extern string Remove(string path);
        internal static extern string Move(string from, string to);

        /// <summary>A number for the open file; below zero: what <c>Refusal</c> says. The file has to be there.</summary>
        internal static extern int Open(string path, bool reads, bool writes, bool othersRead, bool othersWrite, bool othersDelete);
        internal static extern string Refusal(int number);
        internal static extern void Close(int file);
        internal static extern long Length(int file);
        internal static extern void SetLength(int file, long length);
        internal static extern byte[] Read(int file, long position, int count);
        internal static extern void Write(int file, long position, byte[] bytes);

        /// <summary>The exception that WinRT throws.</summary>
        internal static Exception Error(string refusal, string path)
        {
            return WindowsError.Refuse("file-" + refusal, path);
        }

        /// <summary>The exception that .NET throws.</summary>
        internal static Exception NetError(string refusal, string path)
        {
            switch (refusal)
            {
                case "missing":
                    if (Kind(Path.GetDirectoryName(path)) != Folder) return new DirectoryNotFoundException("Could not find a part of the path '" + path + "'.");
                    return new FileNotFoundException("Could not find file '" + path + "'.", path);
                case "inUse": return new IOException("The process cannot access the file '" + path + "' because it is being used by another process.", unchecked((int)0x80070020));
                case "exists": return new IOException("The file '" + path + "' already exists.", unchecked((int)0x80070050));
                default: return new UnauthorizedAccessException("Access to the path '" + path + "' is denied.");
            }
        }

        internal static void Check(string refusal, string path)
        {
            if (refusal != null) throw Error(refusal, path);
        }

        internal static void CheckNet(string refusal, string path)
        {
            if (refusal != null) throw NetError(refusal, path);
        }
    }
}
