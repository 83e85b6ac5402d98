using System;
using System.IO;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>What StorageFile and StorageFolder do alike, by path.</summary>
    internal static class SandboxItem
    {
        internal static DateTimeOffset Created(string path)
        {
            return new DateTimeOffset(Sandbox.Created(path), TimeSpan.Zero).ToLocalTime();
        }

        /// <summary>A StorageFile or StorageFolder; throws when there is neither.</summary>
        internal static IStorageItem At(string path)
        {
            switch (Sandbox.Kind(path))
            {
                case Sandbox.File: return new StorageFile(Real(path));
                case Sandbox.Folder: return new StorageFolder(Real(path));
                case Sandbox.Outside: throw Sandbox.Error("denied", path);
                default: throw Sandbox.Error("missing", path);
            }
        }

        /// <summary>The path with the name as it was written when the item was made.</summary>
        internal static string Real(string path)
        {
            var parent = global::System.IO.Path.GetDirectoryName(path);
            return string.IsNullOrEmpty(parent) ? path : global::System.IO.Path.Combine(parent, Sandbox.NameOf(path));
        }

        internal static string Child(string folder, string name)
        {
            if (string.IsNullOrEmpty(name)) throw new ArgumentException("The parameter is incorrect.");
            if (name.IndexOfAny(new[] { ':', '*', '?', '"', '<', '>', '|' }) >= 0) throw WindowsError.Refuse("file-name", name);
            return global::System.IO.Path.Combine(folder, name.Replace('/', '\\').TrimStart('\\'));
        }

        /// <summary>A path where nothing is yet: the name with a number where it is taken, as Explorer writes it.</summary>
        internal static string Free(string path)
        {
            if (Sandbox.Kind(path) == Sandbox.Nothing) return path;
            var folder = global::System.IO.Path.GetDirectoryName(path);
            var name = global::System.IO.Path.GetFileNameWithoutExtension(path);
            var extension = global::System.IO.Path.GetExtension(path);
            for (var i = 2; ; i++)
            {
                var other = global::System.IO.Path.Combine(folder, name + " (" + i + ")" + extension);
                if (Sandbox.Kind(other) == Sandbox.Nothing) return other;
            }
        }

        /// <summary>Where a file or folder of that path may be put.</summary>
        internal static string Place(string path, NameCollisionOption option)
        {
            if (Sandbox.Kind(path) == Sandbox.Nothing) return path;
            if (option == NameCollisionOption.GenerateUniqueName) return Free(path);
            if (option == NameCollisionOption.FailIfExists) throw Sandbox.Error("exists", path);
            Sandbox.Check(Sandbox.Remove(path), path);
            return path;
        }

        internal static void Copy(string from, string to)
        {
            using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, Sandbox.Error))
            using (var target = new FileStream(to, FileMode.Create, FileAccess.Write, FileShare.None, Sandbox.Error)) source.CopyTo(target);
        }
    }
}
