using System.Collections.Generic;
using Windows.Storage;

namespace System.IO
{
    /// <summary>A folder of the app by path, which may be there or not.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.directoryinfo"/>
    public sealed class DirectoryInfo : FileSystemInfo
    {
        public DirectoryInfo(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            OriginalPath = path;
            FullPath = Path.GetFullPath(path);
        }
        public override bool Exists
        {
            get { return Directory.Exists(FullPath); }
        }
        public override string Name
        {
            get { return Path.GetFileName(FullPath.TrimEnd('\\')); }
        }
        public DirectoryInfo Parent
        {
            get { return Directory.GetParent(FullPath); }
        }
        public void Create()
        {
            Directory.CreateDirectory(FullPath);
        }
        public DirectoryInfo CreateSubdirectory(string path)
        {
            return Directory.CreateDirectory(Path.Combine(FullPath, path));
        }
        public override void Delete()
        {
            Directory.Delete(FullPath);
        }
        public void Delete(bool recursive)
        {
            Directory.Delete(FullPath, recursive);
        }
        public DirectoryInfo[] GetDirectories()
        {
            return GetDirectories("*");
        }
        public DirectoryInfo[] GetDirectories(string searchPattern)
        {
            return Array.ConvertAll(Directory.GetDirectories(FullPath, searchPattern), path => new DirectoryInfo(path));
        }
        public FileInfo[] GetFiles()
        {
            return GetFiles("*");
        }
        public FileInfo[] GetFiles(string searchPattern)
        {
            return GetFiles(searchPattern, SearchOption.TopDirectoryOnly);
        }
        public FileInfo[] GetFiles(string searchPattern, SearchOption searchOption)
        {
            return Array.ConvertAll(Directory.GetFiles(FullPath, searchPattern, searchOption), path => new FileInfo(path));
        }
        public IEnumerable<DirectoryInfo> EnumerateDirectories()
        {
            return GetDirectories();
        }
        public IEnumerable<FileInfo> EnumerateFiles()
        {
            return GetFiles();
        }
        public void MoveTo(string destDirName)
        {
            Directory.Move(FullPath, destDirName);
            OriginalPath = destDirName;
            FullPath = Path.GetFullPath(destDirName);
        }
    }
}
