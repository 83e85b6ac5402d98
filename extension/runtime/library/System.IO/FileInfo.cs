using Windows.Storage;

namespace System.IO
{
    /// <summary>A file of the app by path, which may be there or not.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.fileinfo"/>
    public sealed class FileInfo : FileSystemInfo
    {
        public FileInfo(string fileName)
        {
            if (fileName == null) throw new ArgumentNullException("fileName");
            OriginalPath = fileName;
            FullPath = Path.GetFullPath(fileName);
        }
        public DirectoryInfo Directory
        {
            get { return new DirectoryInfo(DirectoryName); }
        }
        public string DirectoryName
        {
            get { return Path.GetDirectoryName(FullPath); }
        }
        public override bool Exists
        {
            get { return File.Exists(FullPath); }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public long Length
        {
            get
            {
                using (var stream = new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)) return stream.Length;
            }
        }
        public override string Name
        {
            get { return Path.GetFileName(FullPath); }
        }
        public StreamWriter AppendText()
        {
            return File.AppendText(FullPath);
        }
        public FileInfo CopyTo(string destFileName)
        {
            return CopyTo(destFileName, false);
        }
        public FileInfo CopyTo(string destFileName, bool overwrite)
        {
            File.Copy(FullPath, destFileName, overwrite);
            return new FileInfo(destFileName);
        }
        public FileStream Create()
        {
            return File.Create(FullPath);
        }
        public StreamWriter CreateText()
        {
            return File.CreateText(FullPath);
        }
        public override void Delete()
        {
            File.Delete(FullPath);
        }
        public void MoveTo(string destFileName)
        {
            File.Move(FullPath, destFileName);
            OriginalPath = destFileName;
            FullPath = Path.GetFullPath(destFileName);
        }
        public FileStream Open(FileMode mode)
        {
            return File.Open(FullPath, mode);
        }
        public FileStream Open(FileMode mode, FileAccess access)
        {
            return File.Open(FullPath, mode, access);
        }
        public FileStream Open(FileMode mode, FileAccess access, FileShare share)
        {
            return File.Open(FullPath, mode, access, share);
        }
        public FileStream OpenRead()
        {
            return File.OpenRead(FullPath);
        }
        public StreamReader OpenText()
        {
            return File.OpenText(FullPath);
        }
        public FileStream OpenWrite()
        {
            return File.OpenWrite(FullPath);
        }
    }
}
