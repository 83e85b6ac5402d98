using Windows.Storage;

namespace System.IO
{
    /// <summary>What files and folders have in common; asked anew each time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.filesysteminfo"/>
    public abstract class FileSystemInfo
    {
        protected string FullPath;
        protected string OriginalPath;

        public abstract bool Exists { get; }
        public abstract string Name { get; }

        public string Extension
        {
            get { return Path.GetExtension(FullPath); }
        }
        public virtual string FullName
        {
            get { return FullPath; }
        }
        public FileAttributes Attributes
        {
            get { return Sandbox.Kind(FullPath) == Sandbox.Folder ? FileAttributes.Directory : FileAttributes.Archive; }
        }
        public DateTime CreationTime
        {
            get { return CreationTimeUtc.ToLocalTime(); }
        }
        public DateTime CreationTimeUtc
        {
            get { return TimeOf(Sandbox.Created(FullPath)); }
        }
        public DateTime LastWriteTime
        {
            get { return LastWriteTimeUtc.ToLocalTime(); }
        }
        public DateTime LastWriteTimeUtc
        {
            get { return TimeOf(Sandbox.Modified(FullPath)); }
        }

        public abstract void Delete();

        public void Refresh()
        {
        }
        public override string ToString()
        {
            return OriginalPath;
        }
        internal static DateTime TimeOf(long ticks)
        {
            return new DateTime(ticks, DateTimeKind.Utc);
        }
    }
}
