using System.Threading.Tasks;
using Windows.Storage;

namespace System.IO
{
    /// <summary>Opens files of Windows as .NET streams.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.windowsruntimestorageextensions"/>
    public static class WindowsRuntimeStorageExtensions
    {
        public static async Task<Stream> OpenStreamForReadAsync(this IStorageFile windowsRuntimeFile)
        {
            if (windowsRuntimeFile == null) throw new ArgumentNullException("windowsRuntimeFile");
            return (await windowsRuntimeFile.OpenAsync(FileAccessMode.Read)).AsStreamForRead();
        }

        public static async Task<Stream> OpenStreamForReadAsync(this IStorageFolder rootDirectory, string relativePath)
        {
            if (rootDirectory == null) throw new ArgumentNullException("rootDirectory");
            return await (await rootDirectory.GetFileAsync(relativePath)).OpenStreamForReadAsync();
        }

        public static async Task<Stream> OpenStreamForWriteAsync(this IStorageFile windowsRuntimeFile)
        {
            if (windowsRuntimeFile == null) throw new ArgumentNullException("windowsRuntimeFile");
            return (await windowsRuntimeFile.OpenAsync(FileAccessMode.ReadWrite)).AsStreamForWrite();
        }

        public static async Task<Stream> OpenStreamForWriteAsync(this IStorageFolder rootDirectory, string relativePath, CreationCollisionOption creationCollisionOption)
        {
            if (rootDirectory == null) throw new ArgumentNullException("rootDirectory");
            return await (await rootDirectory.CreateFileAsync(relativePath, creationCollisionOption)).OpenStreamForWriteAsync();
        }
    }
}
